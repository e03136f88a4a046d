import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { objectsOf, textOf } from '../../state/values.ts';
import { momentOf, wallClock } from '../zone.ts';

const MINUTE = 60_000;
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

/**
 * The moments at which slots of a calendar start, from one moment to another, booked or not.
 * @param zone that the hours of the calendar are in.
 */
export function slotStarts(calendar: StoredRecord, zone: string, from: number, to: number): number[] {
	const { slot, interval } = durationsOf(calendar);
	const starts = new Set<number>();
	for (let day = dayOf(wallClock(from, zone)); day <= wallClock(to, zone); day += DAY) {
		for (const { open, close } of hoursOn(calendar, day)) {
			for (let wall = day + open; wall + slot <= day + close; wall += interval) {
				const start = momentOf(wall, zone);
				if (start >= from && start <= to) starts.add(start);
			}
		}
	}
	return [...starts].sort((one, other) => one - other);
}

/** Midnight of the day, both as if they were UTC. */
export function dayOf(wall: number): number {
	return Math.floor(wall / DAY) * DAY;
}

interface Opening {
	/** Milliseconds since midnight. */
	open: number;
	close: number;
}

/** Hours of a single day take the place of those of its day of the week. */
function hoursOn(calendar: StoredRecord, day: number): Opening[] {
	const date = new Date(day).toISOString().slice(0, 10);
	const special = calendar.availabilityType === 0 ? undefined : objectsOf(calendar.availabilities).find((one) => isOf(one, date));
	if (special) return openings(special.hours);
	if (calendar.availabilityType === 1) return [];
	const weekday = new Date(day).getUTCDay();
	return objectsOf(calendar.openHours)
		.filter(({ daysOfTheWeek }) => Array.isArray(daysOfTheWeek) && daysOfTheWeek.includes(weekday))
		.flatMap(({ hours }) => openings(hours));
}

function isOf(availability: JsonObject, date: string): boolean {
	return availability.deleted !== true && textOf(availability.date)?.slice(0, 10) === date;
}

function openings(hours: JsonValue | undefined): Opening[] {
	return objectsOf(hours).map((range) => ({
		open: Number(range.openHour ?? 0) * 60 * MINUTE + Number(range.openMinute ?? 0) * MINUTE,
		close: Number(range.closeHour ?? 0) * 60 * MINUTE + Number(range.closeMinute ?? 0) * MINUTE,
	}));
}
