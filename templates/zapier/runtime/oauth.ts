import type { Bundle, HttpResponse, ZObject } from 'zapier-platform-core';
import { messageOf } from './errors.ts';
import type { JsonValue } from './operation.ts';
import { isObject } from './paths.ts';
import { moved, type Settings } from './settings.ts';

/** What Zapier keeps of an answer with tokens; all of it lands in `bundle.authData`. */
export interface Tokens {
	access_token: string;
	refresh_token: string;
	locationId: string;
	companyId?: string;
	userId?: string;
}

/**
 * Trades the code that came back from the consent page for tokens.
 * @throws z.errors.Error when the code or the app's credentials are wrong, or an agency was chosen.
 */
export async function exchangeCode(z: ZObject, bundle: Bundle, settings: Settings): Promise<Tokens> {
	const { code, redirect_uri } = bundle.inputData;
	const grant = { grant_type: 'authorization_code', code: String(code ?? ''), redirect_uri: String(redirect_uri ?? '') };
	const response = await requestTokens(z, settings.oauth.tokenUrl, grant, settings);
	if (response.status >= 400) throw new z.errors.Error(`The login failed: ${reasonOf(response)}`, 'AuthenticationError', response.status);
	return tokensOf(z, response.data as JsonValue, '');
}

/**
 * Renews the access token. Each use replaces the refresh token, too: the new one is what must be kept.
 * @throws z.errors.ExpiredAuthError when the refresh token is not accepted any more.
 */
export async function refreshToken(z: ZObject, bundle: Bundle, settings: Settings): Promise<Tokens> {
	const old = bundle.authData.refresh_token ?? '';
	const response = await requestTokens(z, settings.oauth.refreshUrl, { grant_type: 'refresh_token', refresh_token: old }, settings);
	if (response.status >= 500)
		throw new z.errors.Error(`The API has a problem of its own: ${reasonOf(response)}`, 'ServerError', response.status);
	if (response.status >= 400)
		throw new z.errors.ExpiredAuthError(`The connection has ended: ${reasonOf(response)}. Reconnect the account.`);
	return { ...knownIds(bundle), ...tokensOf(z, response.data as JsonValue, old, bundle.authData.locationId) };
}

/** The address is absolute, so the middleware adds no token; every status comes back, so that the caller can explain it. */
async function requestTokens(z: ZObject, url: string, grant: Record<string, string>, settings: Settings): Promise<HttpResponse> {
	const { CLIENT_ID, CLIENT_SECRET } = process.env;
	if (!CLIENT_ID || !CLIENT_SECRET) {
		throw new z.errors.Error('CLIENT_ID and CLIENT_SECRET are not set in the environment of the app.', 'AuthenticationError', 400);
	}
	const form = new URLSearchParams({ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, user_type: 'Location', ...grant });
	try {
		return await z.request({
			method: 'POST',
			url: moved(url, settings),
			headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
			body: form.toString(),
			skipThrowForStatus: true,
			middlewareData: { explained: true },
		});
	} catch (error) {
		// Zapier's core answers 401 with the wish for a new token, which is what failed here.
		if (error instanceof z.errors.RefreshAuthError)
			throw new z.errors.ExpiredAuthError('The API refused the login. Reconnect the account.');
		throw error;
	}
}

function tokensOf(z: ZObject, body: JsonValue, oldRefreshToken: string, oldLocationId = ''): Tokens {
	const answer = isObject(body) ? body : {};
	const text = (name: string): string => (typeof answer[name] === 'string' ? answer[name] : '');
	const locationId = text('locationId') || oldLocationId;
	if (text('access_token') === '') throw new z.errors.Error('The login brought no token.', 'AuthenticationError', 400);
	if (locationId === '') throw new z.errors.Error('Choose a sub-account when you log in, not an agency.', 'AuthenticationError', 400);
	return {
		access_token: text('access_token'),
		refresh_token: text('refresh_token') || oldRefreshToken,
		locationId,
		...(text('companyId') ? { companyId: text('companyId') } : {}),
		...(text('userId') ? { userId: text('userId') } : {}),
	};
}

function knownIds({ authData }: Bundle): Partial<Tokens> {
	const { companyId, userId } = authData;
	return { ...(companyId ? { companyId } : {}), ...(userId ? { userId } : {}) };
}

function reasonOf(response: HttpResponse): string {
	return messageOf(response.data as JsonValue | undefined) || `status ${response.status}`;
}
