import type { JsonValue } from '../../contract/json.ts';
import { braces, SPREAD } from './iml.ts';
import type { ModulePlan } from './module.ts';
import type { AppContext } from './operationModule.ts';
import { OAUTH_CONNECTION, TOKEN_CONNECTION } from './platform.ts';
import { METHODS } from './request.ts';

/**
 * Plans the module that calls any operation which no other module calls. The path that a person enters always follows a
 * slash behind the address of the API, so that the token is sent nowhere else.
 */
export function universalModule({ platform, names }: AppContext): ModulePlan {
	return {
		id: names.id('makeApiCall', 'Module'),
		label: names.label('Make an API call', 'any'),
		description: 'Performs an arbitrary authorized API call.',
		moduleType: 'universal',
		actionCrud: null,
		connection: OAUTH_CONNECTION,
		altConnection: TOKEN_CONNECTION,
		category: null,
		resource: null,
		communication: {
			url: `/${braces('parameters.url')}`,
			method: braces('parameters.method'),
			headers: { [SPREAD]: braces("toCollection(parameters.headers, 'key', 'value')") },
			qs: { [SPREAD]: braces("toCollection(parameters.qs, 'key', 'value')") },
			type: 'text',
			body: braces('parameters.body'),
			response: { output: { body: braces('body'), headers: braces('headers'), statusCode: braces('statusCode') } },
		},
		epoch: null,
		staticParams: [],
		mappableParams: parameters(platform.baseUrl, platform.version),
		interface: [
			{ name: 'body', type: 'any', label: 'Body' },
			{ name: 'headers', type: 'collection', label: 'Headers' },
			{ name: 'statusCode', type: 'integer', label: 'Status code' },
		],
		samples: {},
		scope: [],
	};
}

function parameters(baseUrl: string, version: string | null): JsonValue[] {
	const versionHelp = version === null ? '' : ` The header \`version\` is \`${version}\` unless you add another one here.`;
	return [
		{
			name: 'url',
			type: 'text',
			label: 'URL',
			required: true,
			help: `Enter a path relative to \`${baseUrl}/\`, without a slash in front. For example, \`contacts/mL4yQ8nRz2TcVw7HsK1d\`.`,
		},
		{
			name: 'method',
			type: 'select',
			label: 'Method',
			required: true,
			default: 'GET',
			options: METHODS.map((method) => method.toUpperCase()).map((method) => ({ label: method, value: method })),
		},
		{
			name: 'headers',
			type: 'array',
			label: 'Headers',
			labels: { add: 'Add header' },
			help: `The connection adds the authorization header.${versionHelp}`,
			default: [{ key: 'content-type', value: 'application/json' }],
			spec: pairOf('Header'),
		},
		{ name: 'qs', type: 'array', label: 'Query string', labels: { add: 'Add parameter' }, spec: pairOf('Parameter') },
		{ name: 'body', type: 'any', label: 'Body' },
	];
}

function pairOf(label: string): JsonValue {
	return {
		type: 'collection',
		label,
		spec: [
			{ name: 'key', type: 'text', label: 'Key', required: true },
			{ name: 'value', type: 'text', label: 'Value' },
		],
	};
}
