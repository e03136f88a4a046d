import type { JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { omit, textIn, textOf } from '../../state/values.ts';
import type { Hooks, Session } from '../session.ts';
import { momentIn, writable, writeInZone, zoneOf } from '../zone.ts';
import { type Booking, bookingsOf, teamOf, vacancyAt } from './bookings.ts';
import { vacantStarts } from './freeSlots.ts';
import { durationsOf } from './hours.ts';

/** What a request says about the booking, not about the appointment. */
const INSTRUCTIONS = ['toNotify', 'ignoreDateRange', 'ignoreFreeSlotValidation', 'overrideLocationConfig', 'meetingLocationId'];

/** What, when it changes, has to be free anew. */
const PLACE = ['startTime', 'endTime', 'calendarId', 'assignedUserId'];

/** An appointment is booked in a free slot of a calendar, with whoever of its team is free, and moves to such a slot only. */
export const appointmentHooks: Hooks = {
	prepare(input, session, before) {
		const plain = omit(input, INSTRUCTIONS);
		if (!before) return { ...newAppointment(plain, session), ...booked(input, session, undefined) };
		const calendar = session.find('calendar', textOf(input.calendarId) ?? before.calendarId);
		const isMoved = PLACE.some((name) => (input[name] ?? before[name]) !== before[name]);
		return isMoved ? { ...plain, ...booked(input, session, before), groupId: calendar.groupId ?? null } : plain;
	},
};

function newAppointment(plain: JsonObject, session: Session): JsonObject {
	const contact = session.find('contact', plain.contactId);
	const calendar = session.find('calendar', plain.calendarId);
	const { userId } = session.context.grant;
	return {
		title: calendar.eventTitle ?? contact.name ?? 'Appointment',
		appointmentStatus: calendar.autoConfirm === false ? 'new' : 'confirmed',
		groupId: calendar.groupId ?? null,
		...plain,
		isRecurring: textOf(plain.rrule) !== undefined,
		assignedResources: [],
		createdBy: { source: 'third_party', ...(userId === null ? {} : { userId }) },
	};
}

/** When an appointment is and who takes it, where both are free. @param before the appointment as it was, when it moves. */
function booked(input: JsonObject, session: Session, before: StoredRecord | undefined): JsonObject {
	const { startTime = null, endTime = null, assignedUserId = null, calendarId = null } = before ?? {};
	const wanted: JsonObject = { startTime, assignedUserId, calendarId, ...input };
	const calendar = session.find('calendar', wanted.calendarId);
	const length = before && Date.parse(String(endTime)) - Date.parse(String(startTime));
	const zone = zoneOf(textIn(calendar, 'locationId'), session.store);
	const time = timeOf(wanted, zone, length ?? durationsOf(calendar).slot);
	const users = takersOf(wanted, calendar, time, zone, session, before && textIn(before, 'id'));
	return {
		startTime: writeInZone(time.start, zone),
		endTime: writeInZone(time.end, zone),
		...(users.length === 0 ? {} : { assignedUserId: users[0] ?? null, users }),
	};
}

interface Time {
	start: number;
	end: number;
}

/** @param length of something whose end is not named, in milliseconds. */
function timeOf(input: JsonObject, zone: string, length?: number): Time {
	const start = momentIn(String(input.startTime ?? ''), 'startTime', zone);
	const isOpen = length !== undefined && textOf(input.endTime) === undefined;
	const end = isOpen ? writable(start + length, 'endTime') : momentIn(String(input.endTime ?? ''), 'endTime', zone);
	if (end <= start) throw badRequest('endTime must be after startTime');
	return { start, end };
}

/**
 * Finds who takes an appointment.
 * @param except id of the appointment that is about to move.
 * @throws ApiError 400 when the time is not free, or the user not of the team.
 */
function takersOf(input: JsonObject, calendar: StoredRecord, time: Time, zone: string, session: Session, except?: string): string[] {
	const wanted = textOf(input.assignedUserId);
	const team = teamOf(calendar);
	if (wanted !== undefined) session.find('user', wanted);
	if (wanted !== undefined && team.length > 0 && !team.includes(wanted)) {
		throw badRequest(`User with id ${wanted} is not part of the calendar team`);
	}
	const users = wanted === undefined ? [] : [wanted];
	const bookings = bookingsOf(textIn(calendar, 'locationId'), zone, session.store, except);
	const vacancy = vacancyAt(calendar, time, bookings, users, zone);
	if (input.ignoreFreeSlotValidation !== true) {
		const leniency = { ignoreDateRange: input.ignoreDateRange === true, ...(except === undefined ? {} : { except }) };
		const starts = vacantStarts(calendar, time.start, time.start, users, session.world, leniency);
		if (starts.length === 0 || !vacancy.isFree) throw badRequest('The slot you have selected is no longer available.');
	}
	if (wanted !== undefined) return users;
	const free = vacancy.users.length > 0 ? vacancy.users : team;
	return calendar.calendarType === 'collective' ? free : nextInTurn(free, calendar, bookings);
}

/** Of several who are free: the preferred one, or the one with the fewest appointments, as the calendar says. */
function nextInTurn(free: readonly string[], calendar: StoredRecord, bookings: readonly Booking[]): string[] {
	const load = (user: string) => bookings.filter(({ users, isBlock }) => !isBlock && users.includes(user)).length;
	const isEqual = calendar.eventType === 'RoundRobin_OptimizeForEqualDistribution';
	return (isEqual ? free.toSorted((one, other) => load(one) - load(other)) : free).slice(0, 1);
}

/** A blocked time keeps a stretch of a calendar free, of one user or of all. */
export const blockSlotHooks: Hooks = {
	prepare(input, session, before) {
		const fields: JsonObject = { title: 'Blocked', isRecurring: false, assignedResources: [], ...before, ...input };
		const calendar = session.find('calendar', fields.calendarId);
		const zone = zoneOf(textIn(calendar, 'locationId'), session.store);
		const { start, end } = timeOf(fields, zone);
		const user = textOf(fields.assignedUserId);
		return {
			...fields,
			groupId: calendar.groupId ?? null,
			users: user === undefined ? [] : [user],
			startTime: writeInZone(start, zone),
			endTime: writeInZone(end, zone),
		};
	},
};

/** The author of a note is the user that the request names, else that of the token. */
export const noteHooks: Hooks = {
	prepare(input, session, before) {
		if (before) return input;
		const { contactId = null, locationId = null } = session.inPath('appointment');
		const userId = textOf(input.userId) ?? session.context.grant.userId ?? undefined;
		const author = userId === undefined ? {} : { userId, createdBy: { id: userId, name: session.related('user', userId).name ?? '' } };
		return { ...input, ...author, contactId, locationId };
	},
};
