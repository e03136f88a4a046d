import { tzOffset } from '@date-fns/tz/tzOffset';
import { badRequest } from '../http/apiError.ts';
import type { Store } from '../state/store/store.ts';
import { textIn } from '../state/values.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whether there is a time zone of this IANA name. */
export function isZone(name: string): boolean {
	// There, whatever has an offset in it passes for a zone, and so does what every object has: `toString`.
	return /^[a-z]/i.test(name) && !(name in Object.prototype) && !Number.isNaN(tzOffset(name, new Date(0)));
}

/** Minutes that the clocks of a zone are ahead of UTC. Before about 1900 there were seconds too, which no text on the wire can say. */
function offsetAt(moment: number, zone: string): number {
	return Math.trunc(tzOffset(zone, new Date(moment)));
}

/** What the clocks of a zone show, as milliseconds since 1970 as if they showed UTC. */
export function wallClock(moment: number, zone: string): number {
	return moment + offsetAt(moment, zone) * MINUTE;
}

/**
 * The moment at which the clocks of a zone show something. Of a time that they skip in spring, the one after the
 * skip; of one that they show twice in autumn, the first.
 * @param wall milliseconds since 1970 as if it were UTC.
 */
export function momentOf(wall: number, zone: string): number {
	const before = wall - offsetAt(wall - DAY, zone) * MINUTE;
	if (wallClock(before, zone) === wall) return before;
	const after = wall - offsetAt(wall + DAY, zone) * MINUTE;
	return wallClock(after, zone) === wall ? after : before;
}

/** A moment as calendars write it: `2026-03-09T10:00:00-04:00`. */
export function writeInZone(moment: number, zone: string): string {
	const offset = offsetAt(moment, zone);
	const sign = offset < 0 ? '-' : '+';
	const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
	return `${wallText(moment, zone).replace(' ', 'T')}${sign}${two(hours)}:${two(minutes)}`;
}

/** A moment as the clocks of a zone show it: `2026-03-09 10:00:00`. */
export function wallText(moment: number, zone: string): string {
	return new Date(wallClock(moment, zone)).toISOString().slice(0, 19).replace('T', ' ');
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}

/** The time zone that the hours of a sub-account are in. */
export function zoneOf(locationId: string, store: Store): string {
	const zone = textIn(store.get('location', locationId) ?? {}, 'timezone');
	return isZone(zone) ? zone : 'UTC';
}

/** Outside of these, a year has not four digits in every zone. */
const [EARLIEST, LATEST] = [Date.parse('0001-01-03'), Date.parse('9999-12-29')];

/**
 * A moment that can be written in any zone.
 * @throws ApiError 400 for one that cannot.
 */
export function writable(moment: number, name: string): number {
	if (moment >= EARLIEST && moment <= LATEST) return moment;
	throw badRequest(`${name} must be between the years 1 and 9999`);
}

/**
 * A moment that a request names. Without an offset it is one of the sub-account's own clocks.
 * @throws ApiError 400 when it is none.
 */
export function momentIn(text: string, name: string, zone: string): number {
	const hasOffset = /(z|[+-]\d\d:?\d\d)$/i.test(text);
	const moment = Date.parse(hasOffset ? text : `${text.replace(' ', 'T')}Z`);
	if (!/^\d{4}-\d\d-\d\d[T ]/.test(text) || Number.isNaN(moment)) {
		throw badRequest(`${name} must be a moment such as 2026-03-10T09:00:00-04:00`);
	}
	return writable(hasOffset ? moment : momentOf(moment, zone), name);
}
