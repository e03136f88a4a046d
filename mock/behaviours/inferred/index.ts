import type { Operation, OperationAddress, Role } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { lazy } from '../../files/lazy.ts';
import type { Relations } from '../../state/relations.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import type { Behaviour } from '../behaviour.ts';
import { type Act, defaultsOf, stamps } from '../generic.ts';
import { pageOf } from '../paging.ts';
import { planOf, Session } from '../session.ts';
import { envelopeOf } from './envelope.ts';
import { filtersOf } from './filters.ts';
import { idFields, idFor } from './identity.ts';
import { isAt, linksOf, type Place, placeOf, recordAt } from './place.ts';
import { sortingOf } from './sorting.ts';

const BY_ROLE: Partial<Record<Role, (operation: Operation, place: Place) => Act>> = {
	create,
	read,
	list,
	search: list,
	update,
	delete: remove,
};

/** What an operation does whose resource was inferred; undefined for a role of which nothing follows. */
export function inferredBehaviour(operation: Operation, address: OperationAddress, relations: Relations): Behaviour | undefined {
	const make = BY_ROLE[operation.role];
	if (!make) return undefined;
	// Made when it is first called: there may be hundreds of them, and a start has no time for that.
	const made = lazy(() => ({ plan: planOf(operation, relations), act: make(operation, placeOf(operation, address, relations)) }));
	return (context, world) => {
		const { plan, act } = made();
		return act(new Session(plan, context, world));
	};
}

function create(operation: Operation, place: Place): Act {
	const { resource } = place;
	const answer = envelopeOf(operation);
	const defaults = { ...operation.initial, ...defaultsOf(operation) };
	const stamp = stamps({ resource, operation }, ['createdField', 'updatedField']);
	return (session) => {
		const links = linksOf(place, session);
		const id = idFor(resource, operation, session.input, session.world);
		const record: StoredRecord = { ...idFields(resource, id), ...defaults, ...session.input, ...links, ...account(session) };
		stamp(record, session);
		session.put(resource.key, Object.assign(record, idFields(resource, id)), null);
		return operation.response.shape === 'record' ? answer.record(record) : answer.receipt();
	};
}

function read(operation: Operation, place: Place): Act {
	const answer = envelopeOf(operation);
	return (session) => answer.record(recordAt(place, session));
}

function list(operation: Operation, place: Place): Act {
	const { resource } = place;
	const answer = envelopeOf(operation);
	const filters = filtersOf(operation);
	const sort = sortingOf(operation);
	const created = operation.response.createdField ?? resource.createdField;
	return (session) => {
		const links = linksOf(place, session);
		const inputs: JsonObject = { ...(operation.role === 'search' ? session.input : {}), ...session.query };
		const fitting = candidates(place, links, session).filter(
			(record) => isAt(place, record, links, session) && filters.every((filter) => filter(record, inputs)),
		);
		const page = pageOf(sort(fitting, inputs), resource.idField, created, session);
		return answer.list(page.records, fitting.length, page.around);
	};
}

/** Records to choose from: those below the nearest record of the path are found without looking at all. */
function candidates({ resource, parents: [parent] }: Place, links: JsonObject, { store }: Session): StoredRecord[] {
	return parent ? store.by(resource.key, parent.field, links[parent.field] ?? null) : [...store.all(resource.key)];
}

function update(operation: Operation, place: Place): Act {
	const { resource } = place;
	const answer = envelopeOf(operation);
	const stamp = stamps({ resource, operation }, ['updatedField']);
	return (session) => {
		const before = recordAt(place, session);
		const record: StoredRecord = { ...before, ...session.input, ...linksOf(place, session) };
		if (before.locationId !== undefined) record.locationId = before.locationId;
		stamp(record, session);
		session.put(resource.key, Object.assign(record, idFields(resource, before[resource.idField] ?? '')), before);
		return operation.response.shape === 'record' ? answer.record(record) : answer.receipt();
	};
}

function remove(operation: Operation, place: Place): Act {
	const answer = envelopeOf(operation);
	return (session) => {
		const record = recordAt(place, session);
		session.remove(place.resource.key, record);
		return operation.response.shape === 'record' ? answer.record(record) : answer.receipt();
	};
}

/** The sub-account that a record is of, where the request is about one. */
function account({ locationId }: Session): JsonObject {
	return locationId === '' ? {} : { locationId };
}
