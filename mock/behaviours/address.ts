import type { Operation, Resource, Role } from '../../generator/contract/catalog.ts';
import { notFound } from '../http/apiError.ts';
import { fieldPath, valuesAt } from '../state/fieldPath.ts';
import type { Relations } from '../state/relations.ts';
import type { Store, StoredRecord } from '../state/store/store.ts';
import { textOf } from '../state/values.ts';
import type { RequestContext } from './behaviour.ts';

/** How an operation leads to a record or to the parent of a list. */
export interface Address {
	resource: Resource;
	/** Resources above this one whose ids the request has, nearest first. */
	ancestors: { resource: Resource; parameter: string; in: 'path' | 'query' }[];
	/** Path parameter with the id of the record itself, or null. */
	idParameter: string | null;
	/** Path parameters that are fields of the record: `/calendars/resources/{resourceType}`. */
	fixed: string[];
}

/** Roles whose path ends at the collection, not at a record. */
const OF_COLLECTIONS: ReadonlySet<Role> = new Set(['create', 'list', 'search', 'upsert']);

/**
 * Reads the path of an operation: `/contacts/{contactId}/tasks/{taskId}/completed` leads to a task of a contact. A list may
 * name the parent in its query.
 * @throws Error when the operation names a resource that the catalog does not have.
 */
export function addressOf(operation: Operation, relations: Relations): Address {
	const { role, state = {}, operationId } = operation;
	const resource = relations.resource(state.of ?? operation.resource, operationId);
	const parameters = Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? '');
	const inQuery = role === 'list' || role === 'search' ? operation.parameters.filter((input) => input.in === 'query') : [];
	const ancestors: Address['ancestors'] = [];
	const seen = new Set([resource.key]);
	for (let key = resource.parent; key !== null && !seen.has(key); ) {
		seen.add(key);
		const parent = relations.resource(key, operationId);
		const parameter = `${key}Id`;
		if (parameters.includes(parameter)) ancestors.push({ resource: parent, parameter, in: 'path' });
		else if (inQuery.some(({ name }) => name === parameter)) ancestors.push({ resource: parent, parameter, in: 'query' });
		key = parent.parent;
	}
	const taken = new Set([...ancestors.map(({ parameter }) => parameter), ...(role.endsWith('link') ? [state.item] : [])]);
	const own = parameters.filter((name) => !taken.has(name));
	const idParameter = OF_COLLECTIONS.has(role) && !state.by ? null : (own.at(-1) ?? null);
	const fields = relations.shownFields(resource.key);
	return { resource, ancestors, idParameter, fixed: own.filter((name) => name !== idParameter && fields.has(name)) };
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
	const isElsewhere =
		(parent && record?.[parent.parameter] !== context.pathParameters[parent.parameter]) ||
		fixed.some((name) => record?.[name] !== context.pathParameters[name]);
	if (!record || isElsewhere || !isVisible(resource, record, context)) throw notFound(resource.noun, id);
	return record;
}

/** @throws ApiError not found: for the topmost of the parents that a request names and that is not there. */
export function checkAncestors(address: Address, context: RequestContext, store: Store): void {
	for (let index = address.ancestors.length - 1; index >= 0; index--) {
		const ancestor = address.ancestors[index];
		const id = ancestor && ancestorId(ancestor, context);
		if (!ancestor || id === undefined) continue;
		const record = store.get(ancestor.resource.key, id);
		if (!record || !isVisible(ancestor.resource, record, context)) throw notFound(ancestor.resource.noun, id);
	}
}

/** The id that a request has of a parent; undefined when it is left out of the query. */
export function ancestorId({ parameter, in: place }: Address['ancestors'][number], context: RequestContext): string | undefined {
	return place === 'path' ? (context.pathParameters[parameter] ?? '') : textOf(context.query[parameter]);
}

/** Whether the sub-account that the request is about sees a record; an agency sees those of its own. */
export function isVisible({ locations }: Resource, record: StoredRecord, { locationId, grant }: RequestContext): boolean {
	if (locations === undefined) return record.locationId === undefined || locationId === '' || record.locationId === locationId;
	if (locationId === '') return record.companyId === grant.companyId;
	return valuesAt(record, fieldPath(locations)).includes(locationId);
}
