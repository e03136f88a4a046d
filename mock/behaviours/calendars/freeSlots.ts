import { badRequest } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { textIn, textOf, textsOf } from '../../state/values.ts';
import type { World } from '../behaviour.ts';
import type { Act } from '../generic.ts';
import { isZone, writeInZone, zoneOf } from '../zone.ts';
import { bookingsOf, nearby, vacancyAt } from './bookings.ts';
import { DAY, durationsOf, slotStarts } from './hours.ts';

const LONGEST = 31 * DAY;

/** What may be left out of account. */
export interface Leniency {
	/** Books in the past, at once, or far ahead. */
	ignoreDateRange?: boolean;
	/** Id of an appointment that is about to move. */
	except?: string;
}

/** The slots of a calendar that can be booked, by day, in the time zone that is asked for. */
export const freeSlots: Act = (session) => {
	const { query, world, context } = session;
	const calendar = session.inPath('calendar');
	const [from, to] = [Number(query.startDate), Number(query.endDate)];
	if (to < from) throw badRequest('endDate must not be before startDate');
	if (to - from > LONGEST) throw badRequest('The date range must not be longer than 31 days');
	const zone = textOf(query.timezone) ?? zoneOf(textIn(calendar, 'locationId'), world.store);
	if (!isZone(zone)) throw badRequest(`${zone.slice(0, 100)} is not a time zone`);
	const users = [...new Set([...textsOf(query.userIds), ...textsOf([query.userId ?? null])])];
	const days = new Map<string, string[]>();
	for (const start of vacantStarts(calendar, from, to, users, world)) {
		const text = writeInZone(start, zone);
		const day = text.slice(0, 10);
		days.set(day, [...(days.get(day) ?? []), text]);
	}
	const byDay = Object.fromEntries([...days].map(([day, slots]) => [day, { slots }]));
	return { ...session.confirm(), body: { ...byDay, traceId: context.traceId } };
};

/** Starts of the slots from one moment to another that can be booked. */
export function vacantStarts(
	calendar: StoredRecord,
	from: number,
	to: number,
	users: readonly string[],
	{ store, clock }: World,
	leniency: Leniency = {},
): number[] {
	if (calendar.isActive === false) return [];
	const locationId = textIn(calendar, 'locationId');
	const zone = zoneOf(locationId, store);
	const { slot, notice, range } = durationsOf(calendar);
	const first = leniency.ignoreDateRange ? from : Math.max(from, clock.now() + notice);
	const last = leniency.ignoreDateRange || range === null ? to : Math.min(to, clock.now() + range);
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
