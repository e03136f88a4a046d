import type { OAuthApp } from '../oauth/app.ts';
import type { Grant } from '../oauth/grant.ts';

/** What a tester needs to call the mock. Fixed, invented, and worth nothing anywhere else. */
export interface Credentials {
	baseUrl: string;
	companyId: string;
	locationId: string;
	/** A second sub-account of the agency, which none of the sub-account tokens may enter. */
	otherLocationId: string;
	/** All scopes, for the sub-account. */
	privateIntegrationToken: string;
	/** Scopes that only read, for the sub-account. */
	readOnlyToken: string;
	/** All scopes, for the agency. */
	agencyToken: string;
	/** An OAuth access token of the agency. */
	agencyAccessToken: string;
	/** An OAuth access token of the sub-account. */
	accessToken: string;
	/** An access token whose day is over. */
	expiredToken: string;
	/** The development app. The code can be exchanged once after each start or reset, without the consent page. */
	oauth: { clientId: string; clientSecret: string; redirectUri: string; code: string };
}

/** Everything but the address, which is known once the server listens. */
export const credentials: Credentials = {
	baseUrl: 'http://127.0.0.1:4010',
	companyId: 'nWaGq83JtZ5xYb6PeK2m',
	locationId: 'hD7sTq2LmX9vKc4RwB1z',
	otherLocationId: 'gV5wRn8KxQ2tLb7MzC4p',
	privateIntegrationToken: 'pit-00000000-0000-4000-8000-000000000001',
	readOnlyToken: 'pit-00000000-0000-4000-8000-000000000002',
	agencyToken: 'pit-00000000-0000-4000-8000-000000000003',
	agencyAccessToken: 'mock-access-token-of-the-agency',
	accessToken: 'mock-access-token-of-the-sub-account',
	expiredToken: 'mock-access-token-that-has-expired',
	oauth: {
		clientId: '66c0ffee0000000000000001-mockapp1',
		clientSecret: '00000000-0000-4000-8000-00000000c0de',
		redirectUri: 'https://app.example.com/callback',
		code: '0f3c6b1d8a5e4720b9d1c7f2a6e83b54c0d9e7f1',
	},
};

/** The app of the development credentials. */
export const DEVELOPMENT_APP: OAuthApp = {
	clientId: credentials.oauth.clientId,
	clientSecret: credentials.oauth.clientSecret,
	name: 'Development app',
};

/** User that OAuth tokens act for. */
export const USER_ID = 'pR5mNv7XdC2hQz9TsJ4b';

/**
 * What the fixed tokens stand for.
 * @param scopes every scope of the catalog.
 */
export function developmentGrants(scopes: readonly string[]): Grant[] {
	const readOnly = scopes.filter((scope) => scope.endsWith('.readonly'));
	const subAccount = { userType: 'sub-account', companyId: credentials.companyId, locationId: credentials.locationId } as const;
	const integration = { kind: 'private-integration', userId: null, expiresAt: null } as const;
	const app = { kind: 'oauth', userId: USER_ID, appId: credentials.oauth.clientId } as const;
	const agency = { userType: 'agency', companyId: credentials.companyId, locationId: null } as const;
	return [
		{ ...integration, ...subAccount, token: credentials.privateIntegrationToken, scopes, appId: 'private-integration-1' },
		{ ...integration, ...subAccount, token: credentials.readOnlyToken, scopes: readOnly, appId: 'private-integration-2' },
		{ ...integration, ...agency, token: credentials.agencyToken, scopes, appId: 'private-integration-3' },
		{ ...app, ...agency, token: credentials.agencyAccessToken, scopes, expiresAt: null },
		{ ...app, ...subAccount, token: credentials.accessToken, scopes, expiresAt: null },
		{ ...app, ...subAccount, token: credentials.expiredToken, scopes, expiresAt: 0 },
	];
}
