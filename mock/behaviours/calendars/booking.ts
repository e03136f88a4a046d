import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { momentIn, writable, zoneOf } from '../localTime.ts';
import { visibleRecord } from '../records.ts';
import { textOf, withoutNulls } from '../values.ts';
import { writeInZone } from '../zone.ts';
import { bookingsOf, teamOf, vacancyAt } from './bookings.ts';
import { durationsOf } from './durations.ts';
import { vacantStarts } from './freeSlots.ts';

/** What a request says about the booking, not about the appointment. */
const INSTRUCTIONS = new Set(['toNotify', 'ignoreDateRange', 'ignoreFreeSlotValidation', 'overrideLocationConfig', 'meetingLocationId']);

/** Books an appointment in a free slot of a calendar, with whoever of its team is free. */
export function createAppointment(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const input = bodyOf(context);
		const contact = visibleRecord('contact', 'Contact', String(input.contactId), context, world.store);
		const calendar = visibleRecord('calendar', 'Calendar', String(input.calendarId), context, world.store);
		const time = timeOf(input, calendar, world);
		const users = book(input, calendar, time, undefined, world);
		const now = isoTime(world.clock);
		const record = withoutNulls({
			title: calendar.eventTitle ?? contact.name ?? 'Appointment',
			appointmentStatus: calendar.autoConfirm === false ? 'new' : 'confirmed',
			groupId: calendar.groupId ?? null,
			...withoutInstructions(input),
			id: world.newId(),
			calendarId: String(calendar.id),
			contactId: String(contact.id),
			locationId: context.locationId,
			...writtenTime(time, context.locationId, world),
			...assignment(users),
			isRecurring: textOf(input.rrule) !== undefined,
			assignedResources: [],
			createdBy: { source: 'third_party', ...(context.grant.userId === null ? {} : { userId: context.grant.userId }) },
			dateAdded: now,
			dateUpdated: now,
		});
		world.store.put('appointment', String(record.id), record);
		world.emit({ resource: 'appointment', change: 'created', record, before: null });
		return answer.record(record, context);
	};
}

/** Changes an appointment; to another time, calendar or user only where that is free. */
export function updateAppointment(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const input = bodyOf(context);
		const before = visibleRecord('appointment', 'Appointment', context.pathParameters.eventId ?? '', context, world.store);
		const calendarId = textOf(input.calendarId) ?? String(before.calendarId);
		const calendar = visibleRecord('calendar', 'Calendar', calendarId, context, world.store);
		const moved = ['startTime', 'endTime', 'calendarId', 'assignedUserId'].some((name) => (input[name] ?? before[name]) !== before[name]);
		const record = withoutNulls({ ...before, ...withoutInstructions(input), ...rebooked(), dateUpdated: isoTime(world.clock) });
		world.store.put('appointment', String(record.id), record);
		world.emit({ resource: 'appointment', change: 'updated', record, before });
		return answer.record(record, context);

		function rebooked(): JsonObject {
			if (!moved) return {};
			const length = Date.parse(String(before.endTime)) - Date.parse(String(before.startTime));
			const time = timeOf({ startTime: before.startTime ?? null, ...input }, calendar, world, length);
			const users = book({ assignedUserId: before.assignedUserId ?? null, ...input }, calendar, time, String(before.id), world);
			return { ...writtenTime(time, String(before.locationId), world), ...assignment(users), groupId: calendar.groupId ?? null };
		}
	};
}

interface Time {
	start: number;
	end: number;
}

/** @param length of an appointment whose end is not named, in milliseconds; by default that of a slot. */
function timeOf(input: JsonObject, calendar: StoredRecord, world: World, length = durationsOf(calendar).slot): Time {
	const zone = zoneOf(String(calendar.locationId), world.store);
	const start = momentIn(String(input.startTime), 'startTime', zone);
	const end = textOf(input.endTime) === undefined ? writable(start + length, 'endTime') : momentIn(String(input.endTime), 'endTime', zone);
	if (end <= start) throw badRequest('endTime must be after startTime');
	return { start, end };
}

/**
 * Finds who takes an appointment.
 * @param except id of the appointment that is about to move.
 * @throws ApiError 400 when the time is not free, or the user not of the team.
 */
function book(input: JsonObject, calendar: StoredRecord, time: Time, except: string | undefined, world: World): string[] {
	const wanted = textOf(input.assignedUserId);
	const team = teamOf(calendar);
	if (wanted !== undefined && team.length > 0 && !team.includes(wanted)) {
		throw badRequest(`User with id ${wanted} is not part of the calendar team`);
	}
	const users = wanted === undefined ? [] : [wanted];
	const zone = zoneOf(String(calendar.locationId), world.store);
	const bookings = bookingsOf(String(calendar.locationId), zone, world.store, except);
	const vacancy = vacancyAt(calendar, time, bookings, users, zone);
	if (input.ignoreFreeSlotValidation !== true) {
		const leniency = { ignoreDateRange: input.ignoreDateRange === true, ...(except === undefined ? {} : { except }) };
		const starts = vacantStarts(calendar, time.start, time.start, users, world.store, world.clock.now(), leniency);
		if (starts.length === 0 || !vacancy.isFree) throw badRequest('The slot you have selected is no longer available.');
	}
	if (wanted !== undefined) return users;
	const free = vacancy.users.length > 0 ? vacancy.users : team;
	return calendar.calendarType === 'collective' ? free : nextInTurn(free, calendar, bookings);
}

/** Of several who are free: the preferred one, or the one with the fewest appointments, as the calendar says. */
function nextInTurn(free: readonly string[], calendar: StoredRecord, bookings: ReturnType<typeof bookingsOf>): string[] {
	const load = (user: string) => bookings.filter(({ users, isBlock }) => !isBlock && users.includes(user)).length;
	const isEqual = calendar.eventType === 'RoundRobin_OptimizeForEqualDistribution';
	return (isEqual ? free.toSorted((one, other) => load(one) - load(other)) : free).slice(0, 1);
}

function assignment(users: readonly string[]): JsonObject {
	return users.length === 0 ? {} : { assignedUserId: users[0] ?? null, users: [...users] };
}

function writtenTime({ start, end }: Time, locationId: string, world: World): JsonObject {
	const zone = zoneOf(locationId, world.store);
	return { startTime: writeInZone(start, zone), endTime: writeInZone(end, zone) };
}

function withoutInstructions(input: JsonObject): JsonObject {
	return Object.fromEntries(Object.entries(input).filter(([name]) => !INSTRUCTIONS.has(name)));
}
