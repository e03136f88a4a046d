import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { textOf } from '../values.ts';
import { momentOf, wallClock } from '../zone.ts';
import { DAY, durationsOf, MINUTE } from './durations.ts';

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
	const special = calendar.availabilityType === 0 ? undefined : objectsIn(calendar.availabilities).find((one) => isOf(one, date));
	if (special) return openings(special.hours);
	if (calendar.availabilityType === 1) return [];
	const weekday = new Date(day).getUTCDay();
	return objectsIn(calendar.openHours)
		.filter(({ daysOfTheWeek }) => Array.isArray(daysOfTheWeek) && daysOfTheWeek.includes(weekday))
		.flatMap(({ hours }) => openings(hours));
}

function isOf(availability: JsonObject, date: string): boolean {
	return availability.deleted !== true && textOf(availability.date)?.slice(0, 10) === date;
}

function openings(hours: JsonValue | undefined): Opening[] {
	return objectsIn(hours).map((range) => ({
		open: Number(range.openHour ?? 0) * 60 * MINUTE + Number(range.openMinute ?? 0) * MINUTE,
		close: Number(range.closeHour ?? 0) * 60 * MINUTE + Number(range.closeMinute ?? 0) * MINUTE,
	}));
}

function objectsIn(value: JsonValue | undefined): JsonObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
