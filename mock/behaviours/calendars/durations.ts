import type { JsonObject } from '../../../generator/contract/json.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { textOf } from '../values.ts';

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

const UNITS: Readonly<Record<string, number>> = {
	mins: MINUTE,
	hours: 60 * MINUTE,
	days: DAY,
	weeks: 7 * DAY,
	months: 30 * DAY,
};

/** How long things of a calendar take, in milliseconds. */
export interface Durations {
	/** Of one appointment. */
	slot: number;
	/** From the start of one slot to the start of the next. */
	interval: number;
	/** What has to lie between two appointments of the same person. */
	gap: number;
	/** How early one has to book, and how far ahead one can; null without a limit. */
	notice: number;
	range: number | null;
}

export function durationsOf(calendar: StoredRecord): Durations {
	const slot = step(calendar, 'slotDuration') ?? 30 * MINUTE;
	const range = duration(calendar, 'allowBookingFor', 'days');
	return {
		slot,
		interval: step(calendar, 'slotInterval') ?? slot,
		gap: duration(calendar, 'slotBuffer', 'mins') + duration(calendar, 'preBuffer', 'mins'),
		notice: duration(calendar, 'allowBookingAfter', 'days'),
		range: range > 0 ? range : null,
	};
}

/** A minute at least: with less, the slots of a day would never come to an end. Undefined where the calendar says nothing. */
function step(calendar: JsonObject, name: string): number | undefined {
	const length = duration(calendar, name, 'mins');
	return length === 0 ? undefined : Math.max(MINUTE, length);
}

/** @param unit where the calendar names none. */
function duration(calendar: JsonObject, name: string, unit: string): number {
	const value = Number(calendar[name] ?? 0);
	return (Number.isFinite(value) && value > 0 ? value : 0) * (UNITS[textOf(calendar[`${name}Unit`]) ?? unit] ?? MINUTE);
}
