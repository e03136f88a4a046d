import type { Entry, Operation } from '../../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { camelCase, lowerCase, sentenceOf } from '../../words/case.ts';
import { formOf } from './form.ts';
import { braces, firstOf, path, property } from './iml.ts';
import { type BoundInput, bindInputs, LIMIT } from './inputs.ts';
import { phrase, watchLabel, withoutVerb } from './labels.ts';
import type { ModulePlan } from './module.ts';
import { type AppContext, connectionsOf } from './operationModule.ts';
import { pagesOf, paginationOf } from './pages.ts';
import { TRIGGER_LIMIT } from './parameters.ts';
import { canSend, requestOf } from './request.ts';
import { listResult, momentOf, recordResult } from './results.ts';
import { newestFirst } from './sorting.ts';

/** The most records among which Make lets a person choose where to start. */
const EPOCH_LIMIT = 300;

/** Fields by which people recognise a record, best first. */
const TELLING_FIELDS = ['name', 'contactName', 'fullName', 'title', 'subject', 'email', 'firstName', 'label', 'body'];

/** The fields by which a poll tells records apart. */
interface Watched {
	idField: string;
	dateField: string;
}

/**
 * Says why an entry cannot be a polling trigger. Make tells new records from old ones by their date. Ids would do only
 * if they grew with time; GHL's are random, so that Make would take half of the new records for old ones.
 * @returns null when it can.
 */
export function obstacle(entry: Entry, operation: Operation): string | null {
	const { shape, idField } = operation.response;
	if (!canSend(operation)) return `Make cannot send ${operation.method.toUpperCase()} requests`;
	if (shape === 'none') return 'it returns no records';
	if (idField === null) return 'its records carry no id';
	// Make demands an id and a date on each poll; a look-up that finds nothing has neither.
	if (shape === 'record' && operation.role !== 'read') return 'it may find no record';
	if (watchedOf(entry, operation) !== null) return null;
	return shape === 'list' ? 'its records carry no date' : 'its record carries no date of its last change';
}

/**
 * Plans the polling trigger for an entry.
 * @returns null when it cannot be one.
 */
export function triggerModule(entry: Entry, operation: Operation, context: AppContext): ModulePlan | null {
	const watched = watchedOf(entry, operation);
	if (obstacle(entry, operation) !== null || !watched) return null;
	const words = withoutVerb(phrase(entry.title));
	const suffix = entry.deprecated ? ['deprecated'] : [];
	return {
		id: context.names.id(camelCase(['watch', ...words, ...suffix].join(' ')), 'Trigger'),
		label: context.names.label(
			watchLabel(entry.title, entry.deprecated, operation.response.shape === 'list'),
			sentenceOf(phrase(entry.title)),
		),
		description: descriptionOf(entry, operation),
		moduleType: 'trigger',
		actionCrud: null,
		...connectionsOf(operation),
		category: entry.category,
		resource: operation.resource,
		mappableParams: [],
		scope: operation.scopes,
		...(operation.response.shape === 'list' ? listParts(operation, watched, context) : recordParts(operation, watched, context)),
	};
}

function watchedOf(entry: Entry, { response }: Operation): Watched | null {
	const { shape, idField, createdField, updatedField } = response;
	const dateField = shape === 'record' || entry.event === 'updated' ? updatedField : (createdField ?? updatedField);
	const fallback = shape === 'list' ? createdField : null;
	const chosen = dateField ?? fallback;
	return idField === null || chosen === null ? null : { idField, dateField: chosen };
}

type Parts = Pick<ModulePlan, 'communication' | 'epoch' | 'staticParams' | 'interface' | 'samples'>;

function listParts(operation: Operation, watched: Watched, { platform, rpcs }: AppContext): Parts {
	const sort = newestFirst(operation, watched.dateField);
	const bound = bindInputs(operation, true).map((item) => sorted(item, sort));
	const pages = pagesOf(operation);
	const request = requestOf(operation, bound, platform, pages.first);
	const pagination = paginationOf(pages, request);
	const result = listResult(operation);
	return {
		communication: {
			...request,
			response: {
				limit: braces('parameters.limit'),
				iterate: braces(path('body', operation.response.path)),
				trigger: triggerOf('item', watched, operation, sort ? 'desc' : 'unordered'),
				output: result.output,
			},
			...(pagination ? { pagination } : {}),
		},
		epoch: epochOf('item', watched, operation),
		staticParams: staticParams(bound, rpcs),
		interface: result.interface,
		samples: result.samples,
	};
}

/** Plans a trigger that reads one record again and again: its latest change is the only item. */
function recordParts(operation: Operation, watched: Watched, { platform, rpcs }: AppContext): Parts {
	const bound = bindInputs(operation, false, [LIMIT]);
	const record = path('body', operation.response.path);
	const result = recordResult(operation);
	return {
		communication: {
			...requestOf(operation, bound, platform),
			response: { limit: braces('parameters.limit'), trigger: triggerOf(record, watched, operation, 'desc'), output: result.output },
		},
		epoch: epochOf(record, watched, operation),
		staticParams: staticParams(bound, rpcs),
		interface: result.interface,
		samples: result.samples,
	};
}

function sorted(item: BoundInput, sort: { name: string; value: JsonValue } | null): BoundInput {
	return sort && item.input.in === 'body' && item.input.name === sort.name ? { ...item, parameter: null, value: sort.value } : item;
}

/** Makes all parameters static: a trigger has no earlier step to map from. */
function staticParams(bound: BoundInput[], rpcs: AppContext['rpcs']): JsonValue[] {
	return [...formOf(bound, rpcs, { mode: null, editable: true, withDefaults: true }), TRIGGER_LIMIT];
}

function triggerOf(root: string, watched: Watched, { response }: Operation, order: string): JsonObject {
	return { type: 'date', order, id: braces(property(root, watched.idField)), date: momentOf(root, watched.dateField, response.fields) };
}

function epochOf(root: string, watched: Watched, { response }: Operation): JsonObject {
	const texts = new Set(response.fields.filter((field) => field.type === 'string').map((field) => field.name));
	const telling = TELLING_FIELDS.filter((name) => texts.has(name)).slice(0, 2);
	const label = braces(firstOf([...telling, watched.idField].map((name) => property(root, name))));
	return { response: { limit: EPOCH_LIMIT, output: { label, date: momentOf(root, watched.dateField, response.fields) } } };
}

function descriptionOf(entry: Entry, operation: Operation): string {
	const given = entry.description.replace(/\s+/g, ' ').trim();
	if (given.startsWith('Triggers when') && given.endsWith('.')) return given;
	const noun = lowerCase(entry.noun || operation.noun || 'record');
	if (operation.response.shape === 'record') return `Triggers when the ${noun} changes.`;
	return entry.event === 'updated' ? `Triggers when a new ${noun} appears or one changes.` : `Triggers when a new ${noun} appears.`;
}
