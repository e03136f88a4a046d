import { unauthorized } from '../../http/apiError.ts';
import type { MockRequest } from '../../http/message.ts';
import type { Grant, Grants } from '../../oauth/grant.ts';
import type { Clock } from '../../state/clock.ts';

/**
 * Finds out who calls.
 * @throws ApiError in GHL's words: it tells an unknown Private Integration Token from any other bad token.
 */
export function authenticate(request: MockRequest, grants: Pick<Grants, 'get'>, clock: Clock): Grant {
	const [, token = ''] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
	const grant = grants.get(token);
	if (!grant) throw unauthorized(token.startsWith('pit-') ? 'Invalid Private Integration token' : 'Invalid JWT');
	if (grant.expiresAt !== null && grant.expiresAt <= clock.now()) throw unauthorized('Invalid JWT');
	return grant;
}
