import type { Scope } from '../../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { ERROR_MESSAGE } from './base.ts';
import { braces } from './iml.ts';
import { CHECK, OAUTH_CONNECTION, type Platform, TOKEN_CONNECTION } from './platform.ts';

/** The plan of a connection, from which its files are written. */
export interface ConnectionPlan {
	id: string;
	label: string;
	connectionType: 'oauth' | 'basic';
	communication: JsonObject;
	params: JsonValue[];
	/** Set for OAuth alone. */
	scopeList: JsonObject | null;
	defaultScope: string[] | null;
}

/**
 * Plans the two connections, by OAuth and by token. Both store the same keys (accessToken, locationId, companyId), so
 * that a module need not know which one a person chose.
 * @param used scopes that the modules and remote procedures need.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function connectionsOfApp(platform: Platform, scopes: Scope[], used: string[]): ConnectionPlan[] {
	const defaultScope = [...new Set([CHECK.scope, ...used])].sort();
	return [
		{
			id: OAUTH_CONNECTION,
			label: 'GoHighLevel (OAuth 2.0)',
			connectionType: 'oauth',
			communication: oauthCommunication(platform),
			params: OAUTH_PARAMS,
			scopeList: scopeList(scopes, defaultScope),
			defaultScope,
		},
		{
			id: TOKEN_CONNECTION,
			label: 'GoHighLevel (Private Integration Token)',
			connectionType: 'basic',
			communication: tokenCommunication(platform),
			params: TOKEN_PARAMS,
			scopeList: null,
			defaultScope: null,
		},
	];
}

const CLIENT_ID = braces('ifempty(parameters.clientId, common.clientId)');
const CLIENT_SECRET = braces('ifempty(parameters.clientSecret, common.clientSecret)');

function oauthCommunication(platform: Platform): JsonObject {
	const { authorizationUrl, tokenUrl, refreshUrl } = platform.oauth;
	return {
		authorize: {
			url: authorizationUrl,
			qs: {
				response_type: 'code',
				client_id: CLIENT_ID,
				redirect_uri: braces('oauth.localRedirectUri'),
				scope: braces("join(distinct(merge(oauth.scope, ifempty(parameters.scopes, emptyarray))), ' ')"),
			},
			response: { temp: { code: braces('query.code') } },
		},
		token: {
			url: tokenUrl,
			method: 'POST',
			type: 'urlencoded',
			body: {
				grant_type: 'authorization_code',
				user_type: 'Location',
				client_id: CLIENT_ID,
				client_secret: CLIENT_SECRET,
				redirect_uri: braces('oauth.localRedirectUri'),
				code: braces('temp.code'),
			},
			response: { data: { ...TOKEN_DATA, locationId: braces('body.locationId'), companyId: braces('body.companyId') }, ...TOKEN_RESPONSE },
			log: { sanitize: ['request.body.code', 'request.body.client_secret', ...TOKEN_SECRETS] },
		},
		refresh: {
			// A refresh token works once, so Make refreshes only when the access token is about to expire.
			condition: braces('data.expires < addMinutes(now, 15)'),
			url: refreshUrl,
			method: 'POST',
			type: 'urlencoded',
			body: {
				grant_type: 'refresh_token',
				user_type: 'Location',
				client_id: CLIENT_ID,
				client_secret: CLIENT_SECRET,
				refresh_token: braces('data.refreshToken'),
			},
			response: { data: TOKEN_DATA, ...TOKEN_RESPONSE },
			log: { sanitize: ['request.body.client_secret', 'request.body.refresh_token', ...TOKEN_SECRETS] },
		},
		info: { ...checkRequest(platform, 'connection'), response: { ...CHECK_RESPONSE } },
	};
}

const TOKEN_DATA = {
	accessToken: braces('body.access_token'),
	refreshToken: braces('body.refresh_token'),
	expires: braces('addSeconds(now, body.expires_in)'),
};
/** A refresh token expires after a year. */
const TOKEN_RESPONSE = { expires: braces('addYears(now, 1)'), error: { message: ERROR_MESSAGE } };
const TOKEN_SECRETS = ['response.body.access_token', 'response.body.refresh_token'];

function tokenCommunication(platform: Platform): JsonObject {
	return {
		...checkRequest(platform, 'parameters'),
		response: { ...CHECK_RESPONSE, data: { companyId: braces('body.location.companyId') } },
	};
}

/**
 * Plans the request that checks a connection: it succeeds if the token may read its own sub-account. A connection does
 * not inherit the base, so the request has the full address and all headers.
 */
function checkRequest({ baseUrl }: Platform, source: 'connection' | 'parameters'): JsonObject {
	return {
		url: `${baseUrl}/locations/${braces(`${source}.locationId`)}`,
		method: 'GET',
		headers: { authorization: `Bearer ${braces(`${source}.accessToken`)}`, version: CHECK.version },
		log: { sanitize: ['request.headers.authorization'] },
	};
}

const CHECK_RESPONSE = {
	uid: braces('body.location.id'),
	metadata: { type: 'text', value: `${braces('body.location.name')} (${braces('body.location.id')})` },
	error: { message: ERROR_MESSAGE },
};

const OAUTH_PARAMS: JsonValue[] = [
	{
		name: 'clientId',
		type: 'text',
		label: 'Client ID',
		advanced: true,
		editable: true,
		help: 'Only needed to connect through your own GoHighLevel Marketplace app.',
	},
	{
		name: 'clientSecret',
		type: 'password',
		label: 'Client secret',
		advanced: true,
		editable: true,
		help: 'Only needed to connect through your own GoHighLevel Marketplace app.',
	},
	{
		name: 'scopes',
		type: 'array',
		label: 'Additional scopes',
		advanced: true,
		editable: true,
		help: 'Scopes that **Make an API call** needs on top of those the other modules use.',
		labels: { add: 'Add scope' },
		spec: { type: 'text', label: 'Scope' },
	},
];

const TOKEN_PARAMS: JsonValue[] = [
	{
		name: 'accessToken',
		type: 'password',
		label: 'Private Integration Token',
		required: true,
		editable: true,
		help: `Create one in the sub-account under **Settings > Private Integrations**, with the scope \`${CHECK.scope}\` and those of the modules you use.`,
	},
	{
		name: 'locationId',
		type: 'text',
		label: 'Location ID',
		required: true,
		editable: true,
		help: 'The ID of the sub-account that the token belongs to. For example, `hD7sTq2LmX9vKc4RwB1z`.',
	},
];

/** Lists all scopes that a person may ask for, with their descriptions. */
function scopeList(scopes: Scope[], defaultScope: string[]): JsonObject {
	const descriptions = new Map(scopes.map(({ name, description }) => [name, description || name]));
	const names = [...new Set([...descriptions.keys(), ...defaultScope])].sort();
	return Object.fromEntries(names.map((name) => [name, descriptions.get(name) ?? (name === CHECK.scope ? CHECK.scopeDescription : name)]));
}
