import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, testWorld } from '../harness.ts';

const CALENDAR = 'cL6rDw2ZyH8nVt4MkS9x';
const PRIYA = 'pR5mNv7XdC2hQz9TsJ4b';
const STORY = Date.parse('2026-03-05T12:00:00.000Z');
const at = (text: string) => Date.parse(text);

/** One calendar in an otherwise empty sub-account of New York. */
function worldOf(calendar: JsonObject, more: Record<string, JsonObject[]> = {}) {
	const world = testWorld({
		location: [{ id: HARBOUR, timezone: 'America/New_York' }],
		calendar: [
			{ id: 'c1', locationId: HARBOUR, slotDuration: 60, slotInterval: 60, openHours: [hours([0, 1, 2, 3, 4, 5, 6], 9, 12)], ...calendar },
		],
		...more,
	});
	world.clock.set(STORY);
	return world;
}

function hours(daysOfTheWeek: number[], openHour: number, closeHour: number): JsonObject {
	return { daysOfTheWeek, hours: [{ openHour, openMinute: 0, closeHour, closeMinute: 0 }] };
}

/** Free slots as `date hour:minute`, of the answer's own time zone. */
function slots(world: ReturnType<typeof testWorld>, from: string, to: string, query: JsonObject = {}, calendarId = 'c1'): string[] {
	const { status, body } = world.call('getFreeSlots', { path: { calendarId }, query: { startDate: at(from), endDate: at(to), ...query } });
	expect(status, JSON.stringify(body)).toBe(200);
	return Object.entries(body).flatMap(([day, value]) => {
		if (day === 'traceId') return [];
		const texts = (value as { slots: string[] }).slots;
		for (const text of texts) expect(text.slice(0, 10)).toBe(day);
		return texts.map((text) => text.slice(0, 16).replace('T', ' '));
	});
}

const MONDAY = ['2026-03-09T00:00:00-04:00', '2026-03-09T23:59:00-04:00'] as const;
const booked = (start: string, end: string, more: JsonObject = {}): JsonObject => ({
	id: `b${start}`,
	calendarId: 'c1',
	locationId: HARBOUR,
	appointmentStatus: 'confirmed',
	startTime: start,
	endTime: end,
	...more,
});

describe('free slots', () => {
	it('of the story: a booking with its pauses, a blocked time and the lunch break are left out', () => {
		const world = testWorld();
		world.clock.set(STORY);
		expect(slots(world, ...MONDAY, {}, CALENDAR)).toEqual(
			['09:00', '11:00', '11:30', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00', '16:30'].map((time) => `2026-03-09 ${time}`),
		);
	});

	it('are in the time zone that is asked for, and change with summer time', () => {
		const world = worldOf({});
		expect(slots(world, '2026-03-07T00:00:00-05:00', '2026-03-08T23:00:00-04:00')).toContain('2026-03-08 09:00');
		expect(slots(world, '2026-03-07T00:00:00-05:00', '2026-03-07T23:00:00-05:00', { timezone: 'UTC' })).toEqual([
			'2026-03-07 14:00',
			'2026-03-07 15:00',
			'2026-03-07 16:00',
		]);
		expect(slots(world, ...MONDAY, { timezone: 'Asia/Tokyo' })).toEqual(['2026-03-09 22:00', '2026-03-09 23:00', '2026-03-10 00:00']);
	});

	it('start at intervals, and end within the opening hours', () => {
		expect(slots(worldOf({ slotDuration: 1.5, slotDurationUnit: 'hours', slotInterval: 30 }), ...MONDAY)).toEqual([
			'2026-03-09 09:00',
			'2026-03-09 09:30',
			'2026-03-09 10:00',
			'2026-03-09 10:30',
		]);
	});

	it.each([
		['a single day in place of its weekday', { availabilities: [day('2026-03-09', 14, 15)] }, ['2026-03-09 14:00']],
		['a closed single day', { availabilities: [{ date: '2026-03-09', hours: [] }] }, []],
		['a deleted single day', { availabilities: [{ ...day('2026-03-09', 14, 15), deleted: true }] }, three()],
		['the week alone', { availabilityType: 0, availabilities: [day('2026-03-09', 14, 15)] }, three()],
		['single days alone', { availabilityType: 1, availabilities: [day('2026-03-10', 14, 15)] }, []],
	])('follow %s', (_, calendar, expected) => expect(slots(worldOf(calendar as JsonObject), ...MONDAY)).toEqual(expected));

	it('keep the notice and the range of the calendar by the clock of the mock', () => {
		const world = worldOf({ allowBookingAfter: 4, allowBookingAfterUnit: 'days', allowBookingFor: 1, allowBookingForUnit: 'weeks' });
		const week = slots(world, '2026-03-05T00:00:00-05:00', '2026-03-20T00:00:00-04:00');
		expect([week.at(0), week.at(-1)]).toEqual(['2026-03-09 09:00', '2026-03-11 11:00']);
		world.clock.set(at('2026-03-09T14:30:00-04:00'));
		expect(slots(world, ...MONDAY)).toEqual([]);
	});

	it('of nobody else: only those of the users asked for', () => {
		const calendar = { calendarType: 'round_robin', teamMembers: [{ userId: 'u1' }, { userId: 'u2' }] };
		const world = worldOf(calendar, {
			appointment: [booked('2026-03-09T09:00:00-04:00', '2026-03-09T10:00:00-04:00', { assignedUserId: 'u1', calendarId: 'another' })],
		});
		expect(slots(world, ...MONDAY)).toHaveLength(3);
		expect(slots(world, ...MONDAY, { userId: 'u1' })).toHaveLength(2);
		expect(slots(world, ...MONDAY, { userIds: ['u1', 'u2'] })).toHaveLength(3);
		expect(slots(world, ...MONDAY, { userId: 'stranger' })).toEqual([]);
	});

	it('of a collective calendar need the whole team', () => {
		const calendar = { calendarType: 'collective', teamMembers: [{ userId: 'u1' }, { userId: 'u2' }] };
		const block = booked('2026-03-09T09:00:00-04:00', '2026-03-09T10:00:00-04:00', { assignedUserId: 'u2' });
		expect(slots(worldOf(calendar, { blockSlot: [block] }), ...MONDAY)).toEqual(three().slice(1));
	});

	it('have as many seats as the calendar says, and as many bookings a day', () => {
		const one = booked('2026-03-09T09:00:00-04:00', '2026-03-09T10:00:00-04:00');
		const two = { ...one, id: 'b2' };
		expect(slots(worldOf({ appoinmentPerSlot: 2 }, { appointment: [one] }), ...MONDAY)).toHaveLength(3);
		expect(slots(worldOf({ appoinmentPerSlot: 2 }, { appointment: [one, two] }), ...MONDAY)).toHaveLength(2);
		expect(slots(worldOf({ appoinmentPerSlot: 9, appoinmentPerDay: 2 }, { appointment: [one, two] }), ...MONDAY)).toEqual([]);
		expect(slots(worldOf({}, { appointment: [{ ...one, appointmentStatus: 'cancelled' }] }), ...MONDAY)).toHaveLength(3);
	});

	it('of a draft there are none', () => expect(slots(worldOf({ isActive: false }), ...MONDAY)).toEqual([]));

	it.each([
		[{ endDate: at('2026-04-10T00:00:00Z') }, 'The date range must not be longer than 31 days'],
		[{ endDate: at('2026-03-01T00:00:00Z') }, 'endDate must not be before startDate'],
		[{ endDate: at('2026-03-10T00:00:00Z'), timezone: 'Mars/Olympus' }, 'Mars/Olympus is not a time zone'],
	])('are refused for %j', (query, message) => {
		const call = { path: { calendarId: CALENDAR }, query: { startDate: at('2026-03-09T00:00:00Z'), ...query } };
		expect(testWorld().call('getFreeSlots', call)).toMatchObject({ status: 400, body: { message } });
	});

	it('of a calendar of another sub-account are not found', () => {
		const call = { path: { calendarId: CALENDAR }, query: { startDate: 0, endDate: 1 }, locationId: LAKESIDE };
		expect(testWorld().call('getFreeSlots', call)).toMatchObject({
			status: 400,
			body: { error: `Calendar with id ${CALENDAR} not found` },
		});
	});

	it('take no time to speak of for a month with a thousand bookings', () => {
		const appointment = Array.from({ length: 1000 }, (_, index) => {
			const start = at('2026-03-06T09:00:00-05:00') + (index % 500) * 3_600_000;
			return booked(new Date(start).toISOString(), new Date(start + 3_600_000).toISOString(), { id: `m${index}`, assignedUserId: PRIYA });
		});
		const world = worldOf({ openHours: [hours([0, 1, 2, 3, 4, 5, 6], 0, 23)], slotDuration: 15, slotInterval: 15 }, { appointment });
		const started = performance.now();
		expect(slots(world, '2026-03-06T00:00:00-05:00', '2026-04-05T00:00:00-04:00').length).toBeGreaterThan(500);
		console.log(`a month of quarter hours among 1,000 bookings: ${(performance.now() - started).toFixed(0)} ms`);
	});
});

function day(date: string, openHour: number, closeHour: number): JsonObject {
	return { date, hours: [{ openHour, openMinute: 0, closeHour, closeMinute: 0 }] };
}

function three(): string[] {
	return ['2026-03-09 09:00', '2026-03-09 10:00', '2026-03-09 11:00'];
}

describe('values that no person would choose', () => {
	it('do not make slots that never end', () => {
		const found = slots(worldOf({ slotInterval: 5e-324 }), ...MONDAY);
		expect(found).toHaveLength(121);
		expect(slots(worldOf({ slotDuration: 0.001, slotInterval: 60 }), ...MONDAY)).toHaveLength(3);
	});

	it('do not count the days of a time that is blocked for ages', () => {
		const ages = { locationId: HARBOUR, calendarId: 'c1', startTime: '0002-01-01T00:00:00Z', endTime: '9998-01-01T00:00:00Z' };
		const world = worldOf({}, { blockSlot: Array.from({ length: 20 }, (_, index) => ({ ...ages, id: `b${index}` })) });
		const started = performance.now();
		expect(slots(world, ...MONDAY)).toEqual([]);
		expect(performance.now() - started).toBeLessThan(60_000);
	});
});
