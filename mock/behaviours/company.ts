import { forbidden } from '../http/apiError.ts';
import type { RequestContext } from './behaviour.ts';
import { bodyOf } from './behaviour.ts';

/**
 * Sees to it that nothing is written into an agency that the token knows nothing of: nobody could read it again.
 * @throws ApiError 403 when the body names another agency than the token's.
 */
export function checkCompany(context: RequestContext): void {
	const { companyId } = bodyOf(context);
	if (companyId === undefined || companyId === context.grant.companyId) return;
	throw forbidden('The token does not have access to this company.');
}
