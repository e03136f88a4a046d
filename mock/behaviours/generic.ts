import type { Catalog, Operation, Resource, Role } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { type Address, addressOf, checkAncestors, findRecord, isVisible } from './address.ts';
import { answerWriter } from './answer.ts';
import type { Behaviour, RequestContext, World } from './behaviour.ts';
import { type BehaviourFactory, bodyOf } from './behaviour.ts';
import { momentStyle, writeMoment } from './moments.ts';
import { pageOf } from './paging.ts';
import { removeRecord } from './removal.ts';
import { withoutNulls } from './values.ts';

/** What a role alone says about an operation. Roles that are not here have no generic behaviour. */
const BY_ROLE: Partial<Record<Role, BehaviourFactory>> = { create, read, list, update, delete: remove };

/** The behaviour that follows from the role and resource of an operation; undefined when none does. */
export function genericBehaviour(operation: Operation, catalog: Catalog): Behaviour | undefined {
	if (operation.resource === null) return undefined;
	return BY_ROLE[operation.role]?.(operation, catalog);
}

function create(operation: Operation, catalog: Catalog): Behaviour {
	const address = addressOf(operation, catalog);
	const { resource } = address;
	const answer = answerWriter(operation);
	const defaults = defaultsOf(operation);
	return (context, world) => {
		checkAncestors(address, context, world.store);
		const id = world.newId();
		const record: StoredRecord = {
			[resource.idField]: id,
			...defaults,
			...operation.initial,
			...withoutNulls(bodyOf(context)),
			...pathFields(address, context),
			...(context.locationId === '' ? {} : { locationId: context.locationId }),
			...stamps(resource, operation, ['createdField', 'updatedField'], world),
			[resource.idField]: id,
		};
		world.store.put(resource.key, id, record);
		world.emit({ resource: resource.key, change: 'created', record, before: null });
		return answer.record(record, context);
	};
}

function read(operation: Operation, catalog: Catalog): Behaviour {
	const address = addressOf(operation, catalog);
	const answer = answerWriter(operation);
	return (context, world) => answer.record(findRecord(address, context, world.store), context);
}

/** What a query asks for beyond fields of the records: chooses among them, or puts them in order. */
export type Refinement = (records: StoredRecord[], query: JsonObject) => StoredRecord[];

/**
 * Lists the records that the path leads to whose fields agree with the query, in pages.
 * @throws Error when the operation has no resource.
 */
export function list(operation: Operation, catalog: Catalog, refine?: Refinement): Behaviour {
	const address = addressOf(operation, catalog);
	const { resource } = address;
	const answer = answerWriter(operation);
	// An agency is asked for by an id that few records have: the others are of the agency that asks.
	const fields = new Set([...operation.response.fields.map(({ name }) => name), 'companyId']);
	const filters = operation.parameters.filter((input) => input.in === 'query' && !input.paging && fields.has(input.name));
	return (context, world) => {
		checkAncestors(address, context, world.store);
		const fitting = siblings(address, context, world).filter(
			(record) =>
				address.fixed.every((name) => record[name] === context.pathParameters[name]) &&
				filters.every(({ name, enum: values }) => {
					const wanted = context.query[name];
					// Where the API documents "all" among the values, it stands for any.
					if (wanted === undefined || (wanted === 'all' && values?.includes('all'))) return true;
					return String(record[name] ?? (name === 'companyId' ? context.grant.companyId : undefined)) === String(wanted);
				}),
		);
		const found = refine?.(fitting, context.query) ?? fitting;
		if (!operation.paging) return answer.list(found, found.length, context);
		const created = operation.response.createdField ?? resource.createdField;
		const page = pageOf(found, operation.paging, resource.idField, created, context);
		const response = answer.list(page.records, found.length, context);
		const { body } = response;
		const isWrapped = body !== null && typeof body === 'object' && !Array.isArray(body) && !(body instanceof Uint8Array);
		return isWrapped ? { ...response, body: merged(body, page.around) } : response;
	};
}

function update(operation: Operation, catalog: Catalog): Behaviour {
	const address = addressOf(operation, catalog);
	const { resource } = address;
	const answer = answerWriter(operation);
	return (context, world) => {
		const before = findRecord(address, context, world.store);
		const id = String(before[resource.idField]);
		const changes = bodyOf(context);
		const record = withoutNulls({
			...before,
			...changes,
			...pathFields(address, context),
			...(before.locationId === undefined ? {} : { locationId: before.locationId }),
			...stamps(resource, operation, ['updatedField'], world),
			[resource.idField]: id,
		});
		world.store.put(resource.key, id, record);
		world.emit({ resource: resource.key, change: 'updated', record, before });
		return operation.response.shape === 'none' ? answer.receipt(context) : answer.record(record, context);
	};
}

function remove(operation: Operation, catalog: Catalog): Behaviour {
	const address = addressOf(operation, catalog);
	const answer = answerWriter(operation);
	return (context, world) => {
		const record = findRecord(address, context, world.store);
		removeRecord(address.resource, record, catalog, world);
		return operation.response.shape === 'record' ? answer.record(record, context) : answer.receipt(context);
	};
}

/** What is known of the page takes the place of what the sample says. */
function merged(body: JsonObject, around: JsonObject): JsonObject {
	const known = Object.entries(around).map(([key, value]): [string, JsonValue] => {
		const below = body[key];
		return [key, isObject(below) && isObject(value) ? merged(below, value) : value];
	});
	return { ...body, ...Object.fromEntries(known) };
}

/** All records that the path leads to: those of the parent in it, else those of the sub-account. */
function siblings(address: Address, context: RequestContext, world: World): StoredRecord[] {
	const { resource, ancestors } = address;
	const [parent] = ancestors;
	const id = parent && context.pathParameters[parent.parameter];
	if (parent && id !== undefined) return world.store.by(resource.key, parent.parameter, id);
	if (context.locationId !== '') return world.store.by(resource.key, 'locationId', context.locationId);
	return Array.from(world.store.all(resource.key)).filter((record) => isVisible(record, context));
}

/** What the path says of a record: the ids of those above it, and fields of its own. */
function pathFields({ ancestors, fixed }: Address, context: RequestContext): JsonObject {
	const names = [...ancestors.map(({ parameter }) => parameter), ...fixed];
	return Object.fromEntries(names.map((name) => [name, context.pathParameters[name] ?? '']));
}

/** Values that the body's schema gives to what the request leaves out. */
function defaultsOf(operation: Operation): JsonObject {
	const fields = operation.body?.fields ?? [];
	return Object.fromEntries(fields.filter((field) => field.default !== null).map((field) => [field.name, field.default]));
}

function stamps(resource: Resource, operation: Operation, which: ('createdField' | 'updatedField')[], world: World): JsonObject {
	const now = world.clock.now();
	const named = which.map((key) => resource[key] ?? operation.response[key]).filter((name) => name !== null);
	return Object.fromEntries(
		named.map((name) => {
			const style = momentStyle(operation.response.fields.find((field) => field.name === name));
			return [name, writeMoment(now, style)];
		}),
	);
}
