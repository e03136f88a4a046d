import type { Authentication, Bundle, ZObject } from 'zapier-platform-core';
import { exchangeCode, refreshToken } from './oauth.ts';
import type { JsonObject } from './operation.ts';
import { firstRequest } from './pages.ts';
import { isObject } from './paths.ts';
import { recordsOf } from './records.ts';
import { sendRequest } from './send.ts';
import { moved, type Settings } from './settings.ts';

const TOKEN_HELP =
	'Make one in the sub-account under Settings, Private Integrations. ' +
	'[How to do that](https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken).';

/**
 * How accounts are connected. An app has one way: OAuth 2.0, or with `GHL_AUTH=private-integration` in the
 * environment of the build a Private Integration Token.
 */
export function authenticationOf(settings: Settings): Authentication {
	return process.env.GHL_AUTH === 'private-integration' ? privateIntegration(settings) : oauth(settings);
}

/** Log in at the platform and choose a sub-account. */
export function oauth(settings: Settings): Authentication {
	return {
		type: 'oauth2',
		oauth2Config: {
			authorizeUrl: async (_z: ZObject, bundle: Bundle) => authorizeUrl(settings, bundle),
			getAccessToken: (z: ZObject, bundle: Bundle) => exchangeCode(z, bundle, settings),
			refreshAccessToken: (z: ZObject, bundle: Bundle) => refreshToken(z, bundle, settings),
			scope: settings.scopes.join(' '),
			autoRefresh: true,
		},
		fields: [
			{ key: 'locationId', label: 'Sub-Account', type: 'string', required: false, computed: true },
			{ key: 'companyId', label: 'Agency', type: 'string', required: false, computed: true },
			{ key: 'userId', label: 'User', type: 'string', required: false, computed: true },
		],
		test: testOf(settings),
		connectionLabel,
	};
}

/** Paste a token of the sub-account. */
export function privateIntegration(settings: Settings): Authentication {
	return {
		type: 'custom',
		fields: [
			{ key: 'privateIntegrationToken', label: 'Private Integration Token', type: 'password', required: true, helpText: TOKEN_HELP },
			{
				key: 'locationId',
				label: 'Sub-Account',
				type: 'string',
				required: true,
				helpText: 'The id of the sub-account, as it stands in the address of its dashboard after `/location/`.',
			},
			...(settings.usesCompany
				? [
						{
							key: 'companyId',
							label: 'Agency',
							type: 'string' as const,
							required: false,
							helpText: 'The id of the agency, for actions on it.',
						},
					]
				: []),
		],
		test: testOf(settings),
		connectionLabel,
	};
}

function authorizeUrl(settings: Settings, bundle: Bundle): string {
	const url = new URL(moved(settings.oauth.authorizationUrl, settings));
	const { redirect_uri, state } = bundle.inputData;
	url.searchParams.set('response_type', 'code');
	url.searchParams.set('client_id', process.env.CLIENT_ID ?? '');
	url.searchParams.set('redirect_uri', String(redirect_uri ?? ''));
	url.searchParams.set('state', String(state ?? ''));
	url.searchParams.set('scope', settings.scopes.join(' '));
	return url.href;
}

/** Calls the API once, so that a bad token is noticed when the account is connected. */
function testOf({ connectionTest }: Settings): (z: ZObject, bundle: Bundle) => Promise<JsonObject> {
	return async (z, bundle) => {
		const { locationId, companyId } = bundle.authData;
		const account: JsonObject = { ...(locationId ? { locationId } : {}), ...(companyId ? { companyId } : {}) };
		if (connectionTest === null) return account;
		const body = await sendRequest(z, connectionTest, firstRequest(connectionTest, bundle), 'error');
		const [record] = connectionTest.answer.shape === 'record' && body !== null ? recordsOf(body, connectionTest.answer) : [];
		return isObject(record) && typeof record.name === 'string' ? { ...account, name: record.name } : account;
	};
}

/** Names the sub-account: what the test found, else its id. Never the token. */
async function connectionLabel(_z: ZObject, bundle: Bundle): Promise<string> {
	const { name } = bundle.inputData;
	const { locationId, companyId } = bundle.authData;
	if (typeof name === 'string' && name !== '') return name;
	return locationId ? `Sub-account ${locationId}` : `Agency ${companyId ?? ''}`.trim();
}
