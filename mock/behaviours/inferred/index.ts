import type { Catalog, Operation, OperationAddress, Role } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { lazy } from '../../files/lazy.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { type Behaviour, bodyOf, type RequestContext, type World } from '../behaviour.ts';
import { defaultsOf, stamps } from '../newValues.ts';
import { pageOf } from '../paging.ts';
import { removeRecord } from '../removal.ts';
import { envelopeOf } from './envelope.ts';
import { filtersOf } from './filters.ts';
import { idFields, idFor } from './identity.ts';
import { isAt, linksOf, type Place, placeOf, recordAt } from './place.ts';
import { sortingOf } from './sorting.ts';

type Factory = (operation: Operation, place: Place, catalog: Catalog) => Behaviour;

const BY_ROLE: Partial<Record<Role, Factory>> = { create, read, list, search: list, update, delete: remove };

/** The behaviour of an operation whose resource was inferred; undefined for a role without one. */
export function inferredBehaviour(operation: Operation, address: OperationAddress, catalog: Catalog): Behaviour | undefined {
	const factory = BY_ROLE[operation.role];
	if (!factory) return undefined;
	// Made when it is first called: there may be hundreds of them, and a start has no time for that.
	const behaviour = lazy(() => factory(operation, placeOf(operation, address, catalog), catalog));
	return (context, world) => behaviour()(context, world);
}

function create(operation: Operation, place: Place): Behaviour {
	const { resource } = place;
	const answer = envelopeOf(operation);
	const defaults = { ...operation.initial, ...defaultsOf(operation) };
	return (context, world) => {
		const links = linksOf(place, context, world.store);
		const body = bodyOf(context);
		const id = idFor(resource, operation, body, world);
		const record: StoredRecord = {
			...idFields(resource, id),
			...defaults,
			...body,
			...links,
			...account(context),
			...stamps(resource, operation, ['createdField', 'updatedField'], world),
			...idFields(resource, id),
		};
		world.store.put(resource.key, String(id), record);
		world.emit({ resource: resource.key, change: 'created', record, before: null });
		return operation.response.shape === 'record' ? answer.record(record) : answer.receipt();
	};
}

function read(operation: Operation, place: Place): Behaviour {
	const answer = envelopeOf(operation);
	return (context, world) => answer.record(recordAt(place, context, world.store));
}

function list(operation: Operation, place: Place): Behaviour {
	const { resource } = place;
	const answer = envelopeOf(operation);
	const filters = filtersOf(operation);
	const sort = sortingOf(operation);
	const created = operation.response.createdField ?? resource.createdField;
	return (context, world) => {
		const links = linksOf(place, context, world.store);
		const inputs: JsonObject = { ...(operation.role === 'search' ? bodyOf(context) : {}), ...context.query };
		const fitting = candidates(place, links, world).filter(
			(record) => isAt(record, links, context) && filters.every((filter) => filter(record, inputs)),
		);
		const found = sort(fitting, inputs);
		if (!operation.paging) return answer.list(found, found.length, {});
		const page = pageOf(found, operation.paging, resource.idField, created, context);
		return answer.list(page.records, found.length, page.around);
	};
}

/** Records to choose from: those below the nearest record of the path are found without looking at all. */
function candidates({ resource, parents: [parent] }: Place, links: JsonObject, { store }: World): StoredRecord[] {
	return parent ? store.by(resource.key, parent.field, links[parent.field] ?? null) : [...store.all(resource.key)];
}

function update(operation: Operation, place: Place): Behaviour {
	const { resource } = place;
	const answer = envelopeOf(operation);
	return (context, world) => {
		const before = recordAt(place, context, world.store);
		const id = before[resource.idField] ?? '';
		const record: StoredRecord = {
			...before,
			...bodyOf(context),
			...linksOf(place, context, world.store),
			...(before.locationId === undefined ? {} : { locationId: before.locationId }),
			...stamps(resource, operation, ['updatedField'], world),
			...idFields(resource, id),
		};
		world.store.put(resource.key, String(id), record);
		world.emit({ resource: resource.key, change: 'updated', record, before });
		return operation.response.shape === 'record' ? answer.record(record) : answer.receipt();
	};
}

function remove(operation: Operation, place: Place, catalog: Catalog): Behaviour {
	const answer = envelopeOf(operation);
	return (context, world) => {
		const record = recordAt(place, context, world.store);
		removeRecord(place.resource, record, catalog, world);
		return operation.response.shape === 'record' ? answer.record(record) : answer.receipt();
	};
}

/** The sub-account that a record is of, where the request is about one. */
function account({ locationId }: RequestContext): JsonObject {
	return locationId === '' ? {} : { locationId };
}
