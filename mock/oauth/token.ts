import type { JsonObject } from '../../generator/contract/json.ts';

/** Seconds that an access token lives. */
export const ACCESS_SECONDS = 86_399;

/** Claims of an access token, as the live API writes them. */
export interface Claims {
	userType: 'Location' | 'Company';
	/** Sub-account or agency that the token is for. */
	accountId: string;
	appId: string;
	clientId: string;
	scopes: readonly string[];
	/** Epoch milliseconds. */
	issuedAt: number;
}

/**
 * An access token in the shape of a JWT, so that clients may look into it. Its third part is no signature:
 * the mock knows its tokens by heart.
 * @param unique makes two tokens of one moment differ.
 */
export function accessToken({ userType, accountId, appId, clientId, scopes, issuedAt }: Claims, unique: string): string {
	const iat = Math.floor(issuedAt / 1000);
	const payload = {
		authClass: userType,
		authClassId: accountId,
		source: 'INTEGRATION',
		sourceId: clientId,
		channel: 'OAUTH',
		primaryAuthClassId: accountId,
		oauthMeta: { scopes: [...scopes], client: appId },
		iat,
		exp: iat + ACCESS_SECONDS,
	};
	return [encoded({ alg: 'none', typ: 'JWT' }), encoded(payload), unique].join('.');
}

function encoded(value: JsonObject): string {
	return Buffer.from(JSON.stringify(value)).toString('base64url');
}
