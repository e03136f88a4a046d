import type { Operation } from '../../../generator/contract/catalog.ts';
import { unauthorized } from '../../http/apiError.ts';
import type { Grant } from '../../oauth/grant.ts';

/**
 * Checks that a token may call an operation: its account, the way it was made, its scopes.
 * @throws ApiError in GHL's words.
 */
export function authorize(grant: Grant, operation: Operation): void {
	if (!operation.userTypes.includes(grant.userType)) throw unauthorized("Token's user type mismatch!");
	if (!operation.tokenKinds.includes(grant.kind) || operation.scopes.some((scope) => !grant.scopes.includes(scope))) {
		throw unauthorized('The token is not authorized for this scope.');
	}
}
