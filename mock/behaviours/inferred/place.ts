import type { Catalog, Operation, OperationAddress, Resource } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { missing } from '../../http/apiError.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { isVisible } from '../address.ts';
import { bodyOf, type RequestContext } from '../behaviour.ts';

/** Where the inputs of an operation lead: to a record, or to the records below others. */
export interface Place {
	resource: Resource;
	id: OperationAddress['id'];
	/** Records above whose ids are in the path, nearest first. */
	parents: { resource: Resource; parameter: string; field: string }[];
	/** Path parameters that are fields of the records. */
	fields: { parameter: string; field: string; isNumber: boolean }[];
}

/** Reads what the catalog has inferred of an operation. @throws Error when it names a resource that the catalog does not have. */
export function placeOf(operation: Operation, address: OperationAddress, catalog: Catalog): Place {
	const resource = (key: string | null) => {
		const found = catalog.resources.find((candidate) => candidate.key === key);
		if (!found) throw new Error(`${operation.operationId}: the catalog has no resource "${key}".`);
		return found;
	};
	const numbers = new Set(operation.parameters.filter(({ type }) => type === 'integer' || type === 'number').map(({ name }) => name));
	return {
		resource: resource(operation.resource),
		id: address.id,
		parents: address.parents.map((parent) => ({ ...parent, resource: resource(parent.resource) })),
		fields: address.fields.map((field) => ({ ...field, isNumber: numbers.has(field.parameter) })),
	};
}

/**
 * The fields by which records belong where a path leads: ids of the records above, in the type that these have them in.
 * @throws ApiError 404 for the topmost record of the path that is not there.
 */
export function linksOf({ parents, fields }: Place, context: RequestContext, store: Store): JsonObject {
	const links: JsonObject = {};
	let above: { resource: Resource; record: StoredRecord } | null = null;
	for (const { resource, parameter, field } of parents.toReversed()) {
		const id = context.pathParameters[parameter] ?? '';
		const record = store.get(resource.key, id);
		if (!record || !isVisible(record, context) || !isBelow(record, resource, above)) throw missing(resource.noun, id);
		links[field] = record[resource.idField] ?? id;
		above = { resource, record };
	}
	for (const { parameter, field, isNumber } of fields) {
		const value = context.pathParameters[parameter] ?? '';
		links[field] = isNumber ? Number(value) : value;
	}
	return links;
}

function isBelow(record: StoredRecord, resource: Resource, above: { resource: Resource; record: StoredRecord } | null): boolean {
	const field = resource.inferred?.parentField;
	if (!above || !field || resource.parent !== above.resource.key) return true;
	return isSame(record[field], above.record[above.resource.idField]);
}

/** Whether a record belongs where the links lead. */
export function isAt(record: StoredRecord, links: JsonObject, context: RequestContext): boolean {
	return isVisible(record, context) && Object.entries(links).every(([field, value]) => isSame(record[field], value));
}

/**
 * The record that a request is about.
 * @throws ApiError 404 when there is none, or not where the path leads.
 */
export function recordAt(place: Place, context: RequestContext, store: Store): StoredRecord {
	const links = linksOf(place, context, store);
	const id = idIn(place, context);
	const record = id === undefined ? undefined : store.get(place.resource.key, String(id));
	if (!record || !isAt(record, links, context)) throw missing(place.resource.noun, String(id ?? ''));
	return record;
}

/** The id that a request names. */
export function idIn({ id }: Place, context: RequestContext): JsonValue | undefined {
	if (id === null) return undefined;
	if (id.in === 'path') return context.pathParameters[id.name];
	return (id.in === 'query' ? context.query : bodyOf(context))[id.name];
}

/** Numbers and their texts are the same: a path knows texts alone. */
export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
	return one !== undefined && one !== null && other !== undefined && String(one) === String(other);
}
