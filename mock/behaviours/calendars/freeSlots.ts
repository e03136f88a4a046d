import type { Operation } from '../../../generator/contract/catalog.ts';
import { badRequest } from '../../http/apiError.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { zoneOf } from '../localTime.ts';
import { visibleRecord } from '../records.ts';
import { textOf, textsOf } from '../values.ts';
import { isZone, writeInZone } from '../zone.ts';
import { bookingsOf, nearby, vacancyAt } from './bookings.ts';
import { DAY, durationsOf } from './durations.ts';
import { slotStarts } from './openHours.ts';

const LONGEST = 31 * DAY;

/** What may be left out of account. */
export interface Leniency {
	/** Books in the past, at once, or far ahead. */
	ignoreDateRange?: boolean;
	/** Id of an appointment that is about to move. */
	except?: string;
}

/** The slots of a calendar that can be booked, by day, in the time zone that is asked for. */
export function freeSlots(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { query, pathParameters, traceId } = context;
		const calendar = visibleRecord('calendar', 'Calendar', pathParameters.calendarId ?? '', context, world.store);
		const [from, to] = [Number(query.startDate), Number(query.endDate)];
		if (to < from) throw badRequest('endDate must not be before startDate');
		if (to - from > LONGEST) throw badRequest('The date range must not be longer than 31 days');
		const zone = textOf(query.timezone) ?? zoneOf(String(calendar.locationId), world.store);
		if (!isZone(zone)) throw badRequest(`${zone.slice(0, 100)} is not a time zone`);
		const users = [...new Set([...textsOf(query.userIds), ...textsOf([query.userId ?? null])])];
		const days = new Map<string, string[]>();
		for (const start of vacantStarts(calendar, from, to, users, world.store, world.clock.now())) {
			const text = writeInZone(start, zone);
			const day = text.slice(0, 10);
			days.set(day, [...(days.get(day) ?? []), text]);
		}
		const byDay = Object.fromEntries([...days].map(([day, slots]) => [day, { slots }]));
		return { ...answer.receipt(context), body: { ...byDay, traceId } };
	};
}

/** Starts of the slots from one moment to another that can be booked. */
export function vacantStarts(
	calendar: StoredRecord,
	from: number,
	to: number,
	users: readonly string[],
	store: Store,
	now: number,
	leniency: Leniency = {},
): number[] {
	if (calendar.isActive === false) return [];
	const locationId = String(calendar.locationId);
	const zone = zoneOf(locationId, store);
	const { slot, notice, range } = durationsOf(calendar);
	const first = leniency.ignoreDateRange ? from : Math.max(from, now + notice);
	const last = leniency.ignoreDateRange || range === null ? to : Math.min(to, now + range);
	if (last < first) return [];
	const around = nearby(
		bookingsOf(locationId, zone, store, leniency.except).filter(({ start, end }) => end > first - DAY && start < last + slot + DAY),
		first,
		last,
	);
	return slotStarts(calendar, zone, first, last).filter(
		(start) => vacancyAt(calendar, { start, end: start + slot }, around(start), users, zone).isFree,
	);
}
