import type { Operation, OperationAddress, Resource } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { missing } from '../../http/apiError.ts';
import type { Relations } from '../../state/relations.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { isVisible } from '../address.ts';
import type { Session } from '../session.ts';

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
export function placeOf(operation: Operation, address: OperationAddress, relations: Relations): Place {
	const resource = (key: string | null) => relations.resource(key, operation.operationId);
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
export function linksOf({ parents, fields }: Place, session: Session): JsonObject {
	const links: JsonObject = {};
	let above: { resource: Resource; record: StoredRecord } | null = null;
	for (const { resource, parameter, field } of parents.toReversed()) {
		const id = session.path(parameter);
		const record = session.store.get(resource.key, id);
		if (!record || !isVisible(resource, record, session.context) || !isBelow(record, resource, above)) throw missing(resource.noun, id);
		links[field] = record[resource.idField] ?? id;
		above = { resource, record };
	}
	for (const { parameter, field, isNumber } of fields) {
		const value = session.path(parameter);
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
export function isAt({ resource }: Place, record: StoredRecord, links: JsonObject, { context }: Session): boolean {
	return isVisible(resource, record, context) && Object.entries(links).every(([field, value]) => isSame(record[field], value));
}

/**
 * The record that a request is about.
 * @throws ApiError 404 when there is none, or not where the path leads.
 */
export function recordAt(place: Place, session: Session): StoredRecord {
	const links = linksOf(place, session);
	const id = idIn(place, session);
	const record = id === undefined ? undefined : session.store.get(place.resource.key, String(id));
	if (!record || !isAt(place, record, links, session)) throw missing(place.resource.noun, String(id ?? ''));
	return record;
}

/** The id that a request names. */
function idIn({ id }: Place, session: Session): JsonValue | undefined {
	if (id === null) return undefined;
	if (id.in === 'path') return session.path(id.name);
	return (id.in === 'query' ? session.query : session.input)[id.name];
}

/** Numbers and their texts are the same: a path knows texts alone. */
export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
	return one !== undefined && one !== null && other !== undefined && String(one) === String(other);
}
