import type { Entry, Operation } from '../../contract/catalog.ts';
import type { JsonObject } from '../../contract/json.ts';
import { lowerCase, sentenceOf } from '../../words/case.ts';
import { formOf } from './form.ts';
import { braces, path } from './iml.ts';
import { bindInputs } from './inputs.ts';
import { inThirdPerson, operationLabel, phrase, sentenceFromLabel } from './labels.ts';
import type { Crud, ModulePlan } from './module.ts';
import type { NameRegistry } from './names.ts';
import { pagesOf, paginationOf } from './pages.ts';
import { SEARCH_LIMIT } from './parameters.ts';
import { OAUTH_CONNECTION, type Platform, TOKEN_CONNECTION } from './platform.ts';
import { requestOf } from './request.ts';
import { listResult, recordResult } from './results.ts';
import type { RpcRegistry } from './rpcs.ts';

/** What the plan of each module needs to know of the app. */
export interface AppContext {
	platform: Platform;
	rpcs: RpcRegistry;
	names: NameRegistry;
}

/**
 * Plans the module for an operation: a search if the answer is a list, else an action.
 * @param entry the action that presents the operation in the catalog, if there is one.
 */
export function operationModule(operation: Operation, entry: Entry | undefined, context: AppContext): ModulePlan {
	const isSearch = operation.response.shape === 'list';
	// A list is presented in the words of the operation: "Find Contact" may well return several.
	const presented = isSearch ? undefined : entry;
	const title = presented?.title ?? (operation.summary || operation.operationId);
	const label = context.names.label(operationLabel(operation, title), sentenceOf(phrase(operation.operationId)));
	return {
		id: context.names.id(presented?.key ?? operation.operationId, 'Module'),
		label,
		description: descriptionOf(presented?.description ?? operation.description, title, label),
		...connectionsOf(operation),
		category: presented?.category ?? operation.category,
		resource: operation.resource,
		epoch: null,
		staticParams: [],
		scope: operation.scopes,
		...(isSearch ? searchParts(operation, context) : actionParts(operation, context)),
	};
}

/** Lists the connections that may make the call; both, when the document names no kind of token. */
export function connectionsOf({ tokenKinds }: Operation): Pick<ModulePlan, 'connection' | 'altConnection'> {
	const oauth = tokenKinds.length === 0 || tokenKinds.includes('oauth');
	const token = tokenKinds.length === 0 || tokenKinds.includes('private-integration');
	return oauth
		? { connection: OAUTH_CONNECTION, altConnection: token ? TOKEN_CONNECTION : null }
		: { connection: TOKEN_CONNECTION, altConnection: null };
}

type Parts = Pick<ModulePlan, 'moduleType' | 'actionCrud' | 'communication' | 'mappableParams' | 'interface' | 'samples'>;

function actionParts(operation: Operation, { platform, rpcs }: AppContext): Parts {
	const bound = bindInputs(operation, false);
	const result = recordResult(operation);
	const actionCrud = crudOf(operation);
	return {
		moduleType: 'action',
		actionCrud,
		communication: {
			...requestOf(operation, bound, platform),
			response: { ...(result.type ? { type: result.type } : {}), ...validity(operation), output: result.output },
		},
		mappableParams: formOf(bound, rpcs, { mode: 'edit', editable: false, withDefaults: actionCrud !== 'update' }),
		interface: result.interface,
		samples: result.samples,
	};
}

function searchParts(operation: Operation, { platform, rpcs }: AppContext): Parts {
	const bound = bindInputs(operation, true);
	const pages = pagesOf(operation);
	const request = requestOf(operation, bound, platform, pages.first);
	const pagination = paginationOf(pages, request);
	const result = listResult(operation);
	return {
		moduleType: 'search',
		actionCrud: null,
		communication: {
			...request,
			response: { limit: braces('parameters.limit'), iterate: braces(path('body', operation.response.path)), output: result.output },
			...(pagination ? { pagination } : {}),
		},
		mappableParams: [...formOf(bound, rpcs, { mode: null, editable: false, withDefaults: true }), SEARCH_LIMIT],
		interface: result.interface,
		samples: result.samples,
	};
}

/** Demands the record that was asked for by its id: an empty answer is an error, not an empty bundle. */
function validity({ role, response, noun }: Operation): JsonObject {
	if (role !== 'read' || response.shape !== 'record' || response.idField === null) return {};
	const condition = braces(path('body', [response.path, response.idField].filter((part) => part !== '').join('.')));
	return { valid: { condition, type: 'DataError', message: `The API returned no ${lowerCase(noun) || 'record'}.` } };
}

function crudOf({ role, method }: Operation): Crud {
	switch (role) {
		case 'read':
		case 'create':
		case 'update':
		case 'delete':
			return role;
		case 'list':
		case 'search':
			return 'read';
		default:
			return method === 'get' ? 'read' : method === 'delete' ? 'delete' : method === 'post' ? 'create' : 'update';
	}
}

/** Makes one sentence of a description, which may be Markdown, HTML, a repetition of the title, or empty. */
function descriptionOf(description: string, title: string, label: string): string {
	const plain = description
		.replace(/<[^>]*>/g, ' ')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`#>]+/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	const first = /^.*?(?<!\b(?:e\.g|i\.e|etc|vs))[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain;
	const sentenceText = first.replace(/[.!?:;,\s]+$/, '');
	const saysMore = sentenceText.length >= 10 && phrase(sentenceText).join(' ') !== phrase(title).join(' ');
	return saysMore ? `${inThirdPerson(sentenceText)}.` : sentenceFromLabel(label.replace(' (deprecated)', ''));
}
