import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { momentIn, zoneOf } from '../localTime.ts';
import { visibleRecord } from '../records.ts';
import { textOf, withoutNulls } from '../values.ts';
import { writeInZone } from '../zone.ts';

/** Keeps a stretch of time free, in one calendar or of one user. */
export function createBlockSlot(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const input = bodyOf(context);
		const calendar = visibleRecord('calendar', 'Calendar', String(input.calendarId), context, world.store);
		const now = isoTime(world.clock);
		const record = blocked({ title: 'Blocked', isRecurring: false, assignedResources: [], dateAdded: now, ...input }, calendar, world);
		const id = world.newId();
		const stored = { ...record, id, locationId: context.locationId, dateUpdated: now };
		world.store.put('blockSlot', id, stored);
		world.emit({ resource: 'blockSlot', change: 'created', record: stored, before: null });
		return answer.record(stored, context);
	};
}

/** Moves or renames a blocked time. */
export function updateBlockSlot(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const before = visibleRecord('blockSlot', 'Block slot', context.pathParameters.eventId ?? '', context, world.store);
		const input = bodyOf(context);
		const calendar = visibleRecord('calendar', 'Calendar', String(input.calendarId ?? before.calendarId), context, world.store);
		const record = { ...blocked({ ...before, ...input }, calendar, world), dateUpdated: isoTime(world.clock) };
		world.store.put('blockSlot', String(before.id), record);
		world.emit({ resource: 'blockSlot', change: 'updated', record, before });
		return answer.record(record, context);
	};
}

function blocked(input: JsonObject, calendar: StoredRecord, world: World): StoredRecord {
	const zone = zoneOf(String(calendar.locationId), world.store);
	const start = momentIn(String(input.startTime ?? ''), 'startTime', zone);
	const end = momentIn(String(input.endTime ?? ''), 'endTime', zone);
	if (end <= start) throw badRequest('endTime must be after startTime');
	const user = textOf(input.assignedUserId);
	return withoutNulls({
		...input,
		groupId: calendar.groupId ?? null,
		users: user === undefined ? [] : [user],
		startTime: writeInZone(start, zone),
		endTime: writeInZone(end, zone),
	});
}
