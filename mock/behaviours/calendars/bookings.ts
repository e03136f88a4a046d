import type { JsonObject } from '../../../generator/contract/json.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { objectsOf, textIn, textOf, textsOf } from '../../state/values.ts';
import { wallClock } from '../zone.ts';
import { DAY, dayOf, durationsOf } from './hours.ts';

/** Something that takes somebody's time. */
export interface Booking {
	calendarId: string;
	users: string[];
	start: number;
	end: number;
	/** Midnight of its day in the sub-account, as if that were UTC. */
	day: number;
	isBlock: boolean;
}

/** Appointments in these states take no time. */
const FREE = new Set(['cancelled', 'noshow', 'invalid']);

/**
 * What takes time in a sub-account.
 * @param zone of the sub-account.
 * @param except id of an appointment that is about to move.
 */
export function bookingsOf(locationId: string, zone: string, store: Store, except?: string): Booking[] {
	const appointments = store
		.by('appointment', 'locationId', locationId)
		.filter(({ id, appointmentStatus }) => id !== except && !FREE.has(textOf(appointmentStatus) ?? ''));
	return [
		...appointments.map((record) => asBooking(record, zone, false)),
		...store.by('blockSlot', 'locationId', locationId).map((record) => asBooking(record, zone, true)),
	];
}

function asBooking(record: StoredRecord, zone: string, isBlock: boolean): Booking {
	const assigned = textOf(record.assignedUserId);
	const start = Date.parse(textIn(record, 'startTime'));
	return {
		calendarId: textIn(record, 'calendarId'),
		users: [...new Set([...(assigned ? [assigned] : []), ...textsOf(record.users)])],
		start,
		day: dayOf(wallClock(start, zone)),
		end: Date.parse(textIn(record, 'endTime')),
		isBlock,
	};
}

/**
 * Bookings by the days that they touch, so that a slot is held against those around it alone.
 * @param from the first moment that is asked for, and `to` the last: a booking may be as long as time itself.
 */
export function nearby(bookings: readonly Booking[], from: number, to: number): (moment: number) => readonly Booking[] {
	const byDay = new Map<number, Booking[]>();
	const [first, last] = [Math.floor(from / DAY), Math.floor(to / DAY)];
	for (const booking of bookings) {
		const end = Math.min(last, Math.floor(booking.end / DAY) + 1);
		for (let day = Math.max(first, Math.floor(booking.start / DAY) - 1); day <= end; day++) {
			const those = byDay.get(day);
			if (those) those.push(booking);
			else byDay.set(day, [booking]);
		}
	}
	return (moment) => byDay.get(Math.floor(moment / DAY)) ?? [];
}

/** Users who take the appointments of a calendar, the preferred ones first. */
export function teamOf(calendar: StoredRecord): string[] {
	const rank = (member: JsonObject) => (member.isPrimary === true ? 10 : 0) + Number(member.priority ?? 0);
	const members = objectsOf(calendar.teamMembers).toSorted((one, other) => rank(other) - rank(one));
	return members.map((member) => textIn(member, 'userId'));
}

/** Whether a slot can be booked: by whom, or, where a calendar has no team, at all. */
export interface Vacancy {
	isFree: boolean;
	/** Who can take it; all of them do in a collective calendar. */
	users: string[];
}

const TAKEN: Vacancy = { isFree: false, users: [] };

/**
 * Who can take an appointment.
 * @param wanted only these users; none of them means the whole team.
 * @param zone that says which appointments are of the same day.
 */
export function vacancyAt(
	calendar: StoredRecord,
	{ start, end }: { start: number; end: number },
	bookings: readonly Booking[],
	wanted: readonly string[],
	zone: string,
): Vacancy {
	const id = textIn(calendar, 'id');
	const own = bookings.filter(({ calendarId, isBlock }) => calendarId === id && !isBlock);
	const isClosed = bookings.some((one) => one.isBlock && one.users.length === 0 && one.calendarId === id && overlap(one, start, end));
	const day = dayOf(wallClock(start, zone));
	const perDay = Number(calendar.appoinmentPerDay ?? Number.POSITIVE_INFINITY);
	if (isClosed || own.filter((one) => one.day === day).length >= perDay) return TAKEN;
	const seats = Math.max(1, Number(calendar.appoinmentPerSlot ?? 1));
	const team = teamOf(calendar);
	const sharesSeats = team.length === 0 || calendar.calendarType === 'class_booking';
	if (sharesSeats) return own.filter((one) => overlap(one, start, end)).length < seats ? { isFree: true, users: team } : TAKEN;
	const candidates = wanted.length === 0 ? team : team.filter((user) => wanted.includes(user));
	const { gap } = durationsOf(calendar);
	const free = candidates.filter((user) => {
		const theirs = bookings.filter((one) => one.users.includes(user));
		const together = theirs.filter((one) => !one.isBlock && one.calendarId === id && one.start === start);
		const inTheWay = theirs.filter(
			(one) => !together.includes(one) && overlap(one, start - gapBefore(one, gap), end + gapBefore(one, gap)),
		);
		return together.length < seats && inTheWay.length === 0;
	});
	if (calendar.calendarType === 'collective' && free.length < team.length) return TAKEN;
	return { isFree: free.length > 0, users: free };
}

/** A blocked time needs no pause beside it. */
function gapBefore({ isBlock }: Booking, gap: number): number {
	return isBlock ? 0 : gap;
}

function overlap(booking: Booking, start: number, end: number): boolean {
	return booking.start < end && booking.end > start;
}
