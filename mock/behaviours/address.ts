import type { Catalog, Operation, Resource, Role } from '../../generator/contract/catalog.ts';
import { notFound } from '../http/apiError.ts';
import type { Store, StoredRecord } from '../state/store/store.ts';
import type { RequestContext } from './behaviour.ts';

/** How the path of an operation leads to a record or to the parent of a list. */
export interface Address {
	resource: Resource;
	/** Resources above this one whose ids are in the path, nearest first. */
	ancestors: { resource: Resource; parameter: string }[];
	/** Path parameter with the id of the record itself, or null. */
	idParameter: string | null;
	/** Path parameters that are fields of the record: `/calendars/resources/{resourceType}`. */
	fixed: string[];
}

/** Roles whose path ends at the collection, not at a record. */
const OF_COLLECTIONS: ReadonlySet<Role> = new Set(['create', 'list', 'search', 'upsert']);

/**
 * Reads the path of an operation: `/contacts/{contactId}/tasks/{taskId}/completed` leads to a task of a contact.
 * @throws Error when the operation names a resource that the catalog does not have.
 */
export function addressOf(operation: Operation, catalog: Catalog): Address {
	const resource = resourceOf(operation.resource, catalog, operation.operationId);
	const parameters = Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? '');
	const ancestors: Address['ancestors'] = [];
	const seen = new Set([resource.key]);
	for (let key = resource.parent; key !== null && !seen.has(key); ) {
		seen.add(key);
		const parent = resourceOf(key, catalog, operation.operationId);
		if (parameters.includes(`${key}Id`)) ancestors.push({ resource: parent, parameter: `${key}Id` });
		key = parent.parent;
	}
	const taken = new Set(ancestors.map(({ parameter }) => parameter));
	const own = parameters.filter((name) => !taken.has(name));
	const idParameter = OF_COLLECTIONS.has(operation.role) ? null : (own.at(-1) ?? null);
	const fields = new Set(fieldsOf(resource, catalog));
	return { resource, ancestors, idParameter, fixed: own.filter((name) => name !== idParameter && fields.has(name)) };
}

/** Names of the fields that some operation shows of a resource. */
function fieldsOf(resource: Resource, catalog: Catalog): string[] {
	return catalog.operations.flatMap((operation) =>
		operation.resource === resource.key ? operation.response.fields.map(({ name }) => name) : [],
	);
}

/**
 * The record that a request is about.
 * @throws ApiError not found: when there is none, or it is of another sub-account or parent.
 */
export function findRecord(address: Address, context: RequestContext, store: Store): StoredRecord {
	checkAncestors(address, context, store);
	const { resource, ancestors, idParameter, fixed } = address;
	const id = context.pathParameters[idParameter ?? ''] ?? '';
	const record = store.get(resource.key, id);
	const [parent] = ancestors;
	const places = [...(parent ? [parent.parameter] : []), ...fixed];
	const isElsewhere = places.some((name) => record?.[name] !== context.pathParameters[name]);
	if (!record || isElsewhere || !isVisible(record, context)) throw notFound(resource.noun, id);
	return record;
}

/** @throws ApiError not found: for the topmost of the records in the path that is not there. */
export function checkAncestors(address: Address, context: RequestContext, store: Store): void {
	for (const { resource, parameter } of address.ancestors.toReversed()) {
		const id = context.pathParameters[parameter] ?? '';
		const record = store.get(resource.key, id);
		if (!record || !isVisible(record, context)) throw notFound(resource.noun, id);
	}
}

/** Whether the record is of the sub-account that the request is about. */
export function isVisible(record: StoredRecord, context: RequestContext): boolean {
	return record.locationId === undefined || context.locationId === '' || record.locationId === context.locationId;
}

function resourceOf(key: string | null, catalog: Catalog, operationId: string): Resource {
	const resource = catalog.resources.find((candidate) => candidate.key === key);
	if (!resource) throw new Error(`${operationId}: the catalog has no resource "${key}". Declare it under x-resources in the spec.`);
	return resource;
}
