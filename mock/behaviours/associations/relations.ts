import type { Operation } from '../../../generator/contract/catalog.ts';
import { badRequest, notFound } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { pageOf } from '../paging.ts';
import { visibleRecord } from '../records.ts';
import { textsOf } from '../values.ts';

/** Objects whose records the mock has: by their key in associations. */
const OBJECTS: ReadonlyMap<string, { resource: string; noun: string }> = new Map([
	['contact', { resource: 'contact', noun: 'Contact' }],
	['business', { resource: 'business', noun: 'Business' }],
	['opportunity', { resource: 'opportunity', noun: 'Opportunity' }],
]);

/** Relates two records by an association, once. */
export function create(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { associationId, firstRecordId, secondRecordId } = bodyOf(context);
		const association = visibleRecord('association', 'Association', String(associationId), context, world.store);
		const { firstObjectKey, secondObjectKey } = association;
		checkRecord(String(firstObjectKey), String(firstRecordId), context, world);
		checkRecord(String(secondObjectKey), String(secondRecordId), context, world);
		const isThere = world.store
			.by('relation', 'associationId', String(association.id))
			.some((one) => one.firstRecordId === firstRecordId && one.secondRecordId === secondRecordId);
		if (isThere) throw badRequest('The relation already exists');
		const now = isoTime(world.clock);
		const record = {
			id: world.newId(),
			associationId: String(association.id),
			locationId: context.locationId,
			firstObjectKey: String(firstObjectKey),
			firstRecordId: String(firstRecordId),
			secondObjectKey: String(secondObjectKey),
			secondRecordId: String(secondRecordId),
			createdAt: now,
			updatedAt: now,
		};
		world.store.put('relation', record.id, record);
		world.emit({ resource: 'relation', change: 'created', record, before: null });
		return answer.record(record, context);
	};
}

/** @throws ApiError not found: records of custom objects are not checked, as the mock has none. */
function checkRecord(objectKey: string, id: string, context: RequestContext, world: World): void {
	const object = OBJECTS.get(objectKey);
	if (object && world.store.get(object.resource, id)?.locationId !== context.locationId) throw notFound(object.noun, id);
}

/** Lists the relations that a record takes part in, on either side. */
export function list(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { pathParameters, query, locationId } = context;
		const id = pathParameters.recordId;
		const wanted = textsOf(Array.isArray(query.associationIds) ? query.associationIds : [query.associationIds ?? null]);
		const found = world.store
			.by('relation', 'locationId', locationId)
			.filter(({ firstRecordId, secondRecordId }) => firstRecordId === id || secondRecordId === id)
			.filter(({ associationId }) => wanted.length === 0 || wanted.includes(String(associationId)));
		const page = operation.paging ? pageOf(found, operation.paging, 'id', 'createdAt', context).records : found;
		return answer.list(page, found.length, context);
	};
}
