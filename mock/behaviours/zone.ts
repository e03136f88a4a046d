import { tzOffset } from '@date-fns/tz/tzOffset';

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
