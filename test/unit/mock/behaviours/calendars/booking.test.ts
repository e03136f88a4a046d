import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, MAYA, type TestWorld, TOMAS, testWorld } from '../harness.ts';

const CALENDAR = 'cL6rDw2ZyH8nVt4MkS9x';
const PRIYA = 'pR5mNv7XdC2hQz9TsJ4b';
const OWEN = 'oW8cKt3ZrN6vBq2XmL5d';
const MAYAS = 'aP3xLm9KbT5vQz7RcN2y';
const NO_LONGER = { status: 400, body: { message: 'The slot you have selected is no longer available.' } };

let world: TestWorld;
beforeEach(() => {
	world = testWorld();
	world.clock.set(Date.parse('2026-03-05T12:00:00.000Z'));
});

const book = (more: JsonObject = {}) =>
	world.call('createAppointment', {
		body: { calendarId: CALENDAR, locationId: HARBOUR, contactId: TOMAS, startTime: '2026-03-10T09:00:00-04:00', ...more },
	});
const move = (eventId: string, body: JsonObject) => world.call('updateAppointment', { path: { eventId }, body });
const events = (query: JsonObject, operationId = 'listCalendarEvents') =>
	listAt(world.call(operationId, { query: { locationId: HARBOUR, ...query } }).body, 'events').map(({ id }) => id);
const TUESDAY = { startTime: String(Date.parse('2026-03-10T00:00:00-04:00')), endTime: String(Date.parse('2026-03-11T00:00:00-04:00')) };

describe('booking an appointment', () => {
	it('fills in what the calendar says, and can be read, listed and found under the contact', () => {
		const { status, body } = book();
		expect(status).toBe(200);
		expect(body).toMatchObject({
			title: 'Whitening consultation',
			appointmentStatus: 'confirmed',
			endTime: '2026-03-10T09:30:00-04:00',
			assignedUserId: PRIYA,
			isRecurring: false,
		});
		const id = String(body.id);
		expect(world.call('getAppointment', { path: { eventId: id } }).body).toMatchObject({
			appointment: { id, contactId: TOMAS, users: [PRIYA] },
		});
		expect(events({ ...TUESDAY, calendarId: CALENDAR })).toEqual([id]);
		const ofTomas = world.call('listContactAppointments', { path: { contactId: TOMAS } }).body;
		expect(listAt(ofTomas, 'events')).toMatchObject([{ id, startTime: '2026-03-10 09:00:00', dateAdded: '2026-03-05 12:00:00' }]);
		expect(world.events).toMatchObject([{ resource: 'appointment', change: 'created', record: { id } }]);
	});

	it('of a taken slot is refused, and of one whose booking was cancelled is not', () => {
		const first = book();
		expect(book()).toMatchObject(NO_LONGER);
		move(String(first.body.id), { appointmentStatus: 'cancelled' });
		expect(book().status).toBe(200);
	});

	it.each([
		['a pause', { startTime: '2026-03-09T09:30:00-04:00' }],
		['a closed hour', { startTime: '2026-03-10T19:00:00-04:00' }],
		['an odd minute', { startTime: '2026-03-10T09:10:00-04:00' }],
		['the past', { startTime: '2026-03-03T09:00:00-05:00' }],
		['a day too far ahead', { startTime: '2026-06-02T09:00:00-04:00' }],
		['a blocked time', { startTime: '2026-03-09T12:00:00-04:00' }],
	])('in %s is refused unless told to', (_, when) => {
		expect(book(when)).toMatchObject(NO_LONGER);
		expect(book({ ...when, ignoreFreeSlotValidation: true }).status).toBe(200);
	});

	it('takes the past where only the date range is to be ignored', () => {
		expect(book({ startTime: '2026-03-03T09:00:00-05:00', ignoreDateRange: true }).status).toBe(200);
		expect(book({ startTime: '2026-03-03T19:00:00-05:00', ignoreDateRange: true })).toMatchObject(NO_LONGER);
	});

	it('reads a time without an offset as one of the sub-account', () => {
		expect(book({ startTime: '2026-03-10T09:00:00' }).body.startTime).toBe('2026-03-10T09:00:00-04:00');
		expect(book({ startTime: '2026-03-10T18:00:00Z' }).body.startTime).toBe('2026-03-10T14:00:00-04:00');
	});

	it('waits for confirmation where the calendar does not confirm', () => {
		const calendar = 'cV8nQp4TzK6wXr2LsB9m';
		const contact = world.call('createContact', { body: { locationId: LAKESIDE, email: 'dog@example.com' }, locationId: LAKESIDE }).body;
		const { body } = world.call('createAppointment', {
			body: {
				calendarId: calendar,
				locationId: LAKESIDE,
				contactId: (contact.contact as JsonObject).id ?? '',
				startTime: '2026-03-10T10:00:00-05:00',
			},
			locationId: LAKESIDE,
		});
		expect(body).toMatchObject({ appointmentStatus: 'new', startTime: '2026-03-10T10:00:00-05:00' });
		expect(body).not.toHaveProperty('assignedUserId');
	});

	it.each([
		[{ calendarId: 'none' }, { error: 'Calendar with id none not found' }],
		[{ contactId: 'none' }, { error: 'Contact with id none not found' }],
		[{ assignedUserId: OWEN }, { message: `User with id ${OWEN} is not part of the calendar team` }],
		[{ startTime: 'soon' }, { message: 'startTime must be a moment such as 2026-03-10T09:00:00-04:00' }],
		[{ endTime: '2026-03-10T08:00:00-04:00' }, { message: 'endTime must be after startTime' }],
	])('with %j is refused', (more, body) => {
		expect(book(more)).toMatchObject({ status: 400, body });
		expect(world.events).toEqual([]);
	});
});

describe('a round robin', () => {
	const team = (eventType: string) => ({
		teamMembers: [
			{ userId: PRIYA, isPrimary: true, priority: 1 },
			{ userId: OWEN, isPrimary: false, priority: 0 },
		],
		eventType,
	});

	it('gives a taken slot to the next of the team, and then to nobody', () => {
		world.call('updateCalendar', { path: { calendarId: CALENDAR }, body: team('RoundRobin_OptimizeForAvailability') });
		expect([book(), book()].map(({ body }) => body.assignedUserId)).toEqual([PRIYA, OWEN]);
		expect(book()).toMatchObject(NO_LONGER);
	});

	it('shares out equally where it is told to', () => {
		world.call('updateCalendar', { path: { calendarId: CALENDAR }, body: team('RoundRobin_OptimizeForEqualDistribution') });
		const times = ['09:00', '10:00', '11:00'].map((time) => book({ startTime: `2026-03-10T${time}:00-04:00` }));
		// The story has one appointment with Priya already.
		expect(times.map(({ body }) => body.assignedUserId)).toEqual([OWEN, PRIYA, OWEN]);
	});
});

describe('changing an appointment', () => {
	it('moves it with its length, never into another one', () => {
		expect(move(MAYAS, { startTime: '2026-03-10T11:00:00-04:00' }).body).toMatchObject({
			startTime: '2026-03-10T11:00:00-04:00',
			endTime: '2026-03-10T11:30:00-04:00',
		});
		const other = book();
		expect(move(MAYAS, { startTime: '2026-03-10T09:00:00-04:00' })).toMatchObject(NO_LONGER);
		expect(move(String(other.body.id), { startTime: '2026-03-10T09:30:00-04:00' }).status).toBe(200);
	});

	it('asks for no free slot where the time stays', () => {
		world.clock.set(Date.parse('2026-03-09T15:00:00.000Z'));
		expect(move(MAYAS, { appointmentStatus: 'showed', startTime: '2026-03-09T10:00:00-04:00' })).toMatchObject({
			status: 200,
			body: { appointmentStatus: 'showed' },
		});
	});

	it('of another sub-account finds nothing', () => {
		expect(world.call('updateAppointment', { path: { eventId: MAYAS }, body: {}, locationId: LAKESIDE })).toMatchObject({ status: 400 });
	});
});

describe('events of a calendar', () => {
	const MONDAY = { startTime: String(Date.parse('2026-03-09T10:15:00-04:00')), endTime: String(Date.parse('2026-03-09T12:01:00-04:00')) };

	it('are those within the time, of a calendar, a group or a user, and of one kind', () => {
		expect(events({ ...MONDAY, userId: PRIYA })).toEqual([MAYAS]);
		expect(events({ ...MONDAY, groupId: 'cG4vXp8NwT2zLk6QsR7m' })).toEqual([MAYAS]);
		expect(events({ ...MONDAY, userId: OWEN })).toEqual([]);
		expect(events({ ...TUESDAY, userId: PRIYA })).toEqual([]);
		expect(events({ ...MONDAY, userId: PRIYA }, 'listBlockedSlots')).toEqual(['bS5nQw7TzV3xKd9LcR2m']);
	});

	it('need to be asked for by calendar, group or user, with numbers', () => {
		const call = (query: JsonObject) => world.call('listCalendarEvents', { query: { locationId: HARBOUR, ...query } });
		expect(call(MONDAY)).toMatchObject({ status: 422, body: { message: ['one of userId, calendarId and groupId must be given'] } });
		expect(call({ ...MONDAY, userId: PRIYA, startTime: 'today' })).toMatchObject({ status: 422 });
	});

	it('are deleted with their notes, whatever they are', () => {
		const remove = (eventId: string) => world.call('deleteEvent', { path: { eventId }, body: {} });
		expect(remove(MAYAS)).toMatchObject({ status: 201, body: { succeeded: true } });
		expect(remove('bS5nQw7TzV3xKd9LcR2m').status).toBe(201);
		expect(remove(MAYAS)).toMatchObject({ status: 400, body: { error: `Event with id ${MAYAS} not found` } });
		expect([...world.store.all('appointmentNote')]).toEqual([]);
		expect(world.events.map(({ resource, change }) => `${resource} ${change}`)).toEqual([
			'appointmentNote deleted',
			'appointment deleted',
			'blockSlot deleted',
		]);
	});

	it('go with their contact', () => {
		world.call('deleteContact', { path: { contactId: MAYA } });
		expect(world.call('getAppointment', { path: { eventId: MAYAS } }).status).toBe(400);
	});
});

describe('a blocked time', () => {
	it('takes its slots, and gives them back when it moves', () => {
		const body = {
			calendarId: CALENDAR,
			locationId: HARBOUR,
			startTime: '2026-03-10T08:00:00-04:00',
			endTime: '2026-03-10T12:30:00-04:00',
		};
		const { body: block } = world.call('createBlockSlot', { body });
		expect(book()).toMatchObject(NO_LONGER);
		const moved = { ...body, startTime: '2026-03-10T10:00:00-04:00' };
		expect(world.call('updateBlockSlot', { path: { eventId: String(block.id) }, body: moved })).toMatchObject({
			status: 201,
			body: { id: block.id },
		});
		expect(book().status).toBe(200);
	});

	it('has to end after it starts', () => {
		const body = {
			calendarId: CALENDAR,
			locationId: HARBOUR,
			startTime: '2026-03-10T08:00:00-04:00',
			endTime: '2026-03-10T08:00:00-04:00',
		};
		expect(world.call('createBlockSlot', { body })).toMatchObject({ status: 400, body: { message: 'endTime must be after startTime' } });
	});
});

it.each([
	['0001-01-01T00:00:00Z', undefined],
	['9999-12-31T23:00:00-23:00', undefined],
	['2026-03-10T09:00:00-04:00', 1e308],
])('a time that no calendar can show is refused (%s, %j minutes)', (startTime, slotDuration) => {
	if (slotDuration !== undefined) world.call('updateCalendar', { path: { calendarId: CALENDAR }, body: { slotDuration } });
	const refusal = book({ startTime, ignoreFreeSlotValidation: true });
	expect(refusal).toMatchObject({ status: 400, body: { message: expect.stringMatching(/between the years 1 and 9999$/) } });
});
