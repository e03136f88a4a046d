import type { Operation } from '../../generator/contract/catalog.ts';
import type { Credentials } from '../../mock/world/credentials.ts';

/** A token of the mock that may call an operation: of the sub-account where that will do, else of the agency. */
export function tokenFor({ userTypes, tokenKinds }: Operation, credentials: Credentials): string {
	const isForSubAccount = userTypes.length === 0 || userTypes.includes('sub-account');
	const isIntegration = tokenKinds.length === 0 || tokenKinds.includes('private-integration');
	if (isForSubAccount) return isIntegration ? credentials.privateIntegrationToken : credentials.accessToken;
	return isIntegration ? credentials.agencyToken : credentials.agencyAccessToken;
}
