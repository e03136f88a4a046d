import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { ApiError, badRequest } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { genericBehaviour } from '../generic.ts';
import { visibleRecord } from '../records.ts';
import { removeRecord } from '../removal.ts';

/** Creates an association, unless the sub-account has one with its key. */
export function create(operation: Operation, catalog: Catalog): Behaviour {
	const write = genericBehaviour(operation, catalog);
	if (!write) throw new Error(`${operation.operationId}: the behaviour of associations needs a resource and the role create.`);
	return (context, world) => {
		const { key } = bodyOf(context);
		if (inLocation(context.locationId, world).some((one) => one.key === key)) {
			throw badRequest(`An association with the key ${String(key)} already exists`);
		}
		return write(context, world);
	};
}

/** Reads the association with a key. */
export function byKey(operation: Operation): Behaviour {
	return found(operation, 'key_name', (association, key) => association.key === key);
}

/** Reads the first association that objects of a kind take part in. */
export function byObjectKey(operation: Operation): Behaviour {
	return found(operation, 'objectKey', ({ firstObjectKey, secondObjectKey }, key) => firstObjectKey === key || secondObjectKey === key);
}

function found(operation: Operation, parameter: string, matches: (association: StoredRecord, key: JsonValue) => boolean): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const key = context.pathParameters[parameter] ?? '';
		const association = inLocation(context.locationId, world).find((one) => matches(one, key));
		if (!association) throw new ApiError(400, { error: `Association with key ${key} not found`, status: 400 });
		return answer.record(association, context);
	};
}

/** Deletes an association or a relation; an association with all of its relations. */
export function remove(operation: Operation, catalog: Catalog): Behaviour {
	const answer = answerWriter(operation);
	const resource = catalog.resources.find(({ key }) => key === operation.resource);
	if (!resource) throw new Error(`${operation.operationId}: the catalog has no resource "${operation.resource}".`);
	return (context, world) => {
		const id = context.pathParameters[`${resource.key}Id`] ?? '';
		removeRecord(resource, visibleRecord(resource.key, resource.noun, id, context, world.store), catalog, world);
		return answer.body({ deleted: true, id, message: `${resource.noun} deleted` }, context);
	};
}

function inLocation(locationId: string, world: World): StoredRecord[] {
	return world.store.by('association', 'locationId', locationId);
}
