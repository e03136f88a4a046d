import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../generator/contract/json.ts';
import { HARBOUR, listAt, objectAt, testWorld } from '../harness.ts';

const CALENDAR = 'cL6rDw2ZyH8nVt4MkS9x';
const GROUP = 'cG4vXp8NwT2zLk6QsR7m';

describe('slugs', () => {
	it.each([
		['harbour-dental-consultations', false],
		['harbour-dental-checkups', true],
	])('%s can be had: %s', (slug, available) => {
		expect(testWorld().call('validateCalendarGroupSlug', { body: { locationId: HARBOUR, slug } }).body).toMatchObject({ available });
	});

	it('are taken once, by groups and by calendars, and can be kept', () => {
		const { call } = testWorld();
		const slug = 'harbour-dental-consultations';
		const group = { locationId: HARBOUR, name: 'Again', description: '', slug };
		expect(call('createCalendarGroup', { body: group })).toMatchObject({
			status: 400,
			body: { message: `The slug ${slug} is already taken` },
		});
		expect(call('updateCalendarGroup', { path: { groupId: GROUP }, body: { name: 'Kept', slug } }).status).toBe(200);
		expect(call('createCalendar', { body: { locationId: HARBOUR, name: 'New', slug: 'reception-callbacks' } }).status).toBe(400);
		expect(call('updateCalendar', { path: { calendarId: CALENDAR }, body: { slug: 'reception-callbacks' } }).status).toBe(400);
	});

	it('of a group can be switched off with it', () => {
		const { call } = testWorld();
		expect(call('updateCalendarGroupStatus', { path: { groupId: GROUP }, body: { isActive: false } }).body).toMatchObject({
			success: true,
		});
		expect(listAt(call('listCalendarGroups').body, 'groups')).toMatchObject([{ id: GROUP, isActive: false }]);
	});
});

describe('notes of an appointment', () => {
	const path = { appointmentId: 'aP3xLm9KbT5vQz7RcN2y' };

	it('are written, listed by page, changed and deleted', () => {
		const { call } = testWorld();
		const { id } = objectAt(
			call('createAppointmentNote', { path, body: { body: 'Asked for music.', userId: 'oW8cKt3ZrN6vBq2XmL5d' } }).body,
			'note',
		);
		const list = (query: JsonObject) => call('listAppointmentNotes', { path, query }).body;
		expect(list({ limit: 1, offset: 0 })).toMatchObject({ notes: [{ body: 'Bring the shade card.' }], hasMore: true });
		expect(list({ limit: 1, offset: 1 })).toMatchObject({ notes: [{ id, createdBy: { name: 'Owen Whitford' } }], hasMore: false });
		const noteId = String(id);
		expect(call('updateAppointmentNote', { path: { ...path, noteId }, body: { body: 'No music.' } }).body).toMatchObject({
			note: { body: 'No music.' },
		});
		expect(call('deleteAppointmentNote', { path: { ...path, noteId } }).body).toMatchObject({ success: true });
		expect(listAt(list({ limit: 10, offset: 0 }), 'notes')).toHaveLength(1);
	});
});

describe('notifications of a calendar', () => {
	const path = { calendarId: CALENDAR };

	it('are added by the list, filtered, changed and deleted', () => {
		const { call } = testWorld();
		const input = { receiverType: 'contact', channel: 'sms', notificationType: 'booked', isActive: false };
		const added = call('createCalendarNotification', { path, body: [input, { ...input, isActive: true }] }).body as unknown as JsonObject[];
		expect(added).toMatchObject([{ isActive: false, deleted: false }, { isActive: true }]);
		const active = (isActive: boolean) => call('listCalendarNotifications', { path, query: { isActive } }).body as unknown as JsonObject[];
		expect([active(true).length, active(false).length]).toEqual([2, 1]);
		const one = { ...path, notificationId: String(added[0]?._id) };
		expect(call('updateCalendarNotification', { path: one, body: { isActive: true } }).body).toMatchObject({
			message: 'Notification updated',
		});
		expect(call('getCalendarNotification', { path: one }).body).toMatchObject({ channel: 'sms', isActive: true });
		call('deleteCalendarNotification', { path: one });
		expect(call('getCalendarNotification', { path: one }).status).toBe(400);
	});
});

describe('rooms and equipment', () => {
	const ROOM = '66b3d9e1a4c75f2088e6b714';
	const input = { locationId: HARBOUR, name: 'Lamp', description: '', quantity: 1, outOfService: 0, capacity: 1, calendarIds: [] };

	it('are kept apart', () => {
		const { call } = testWorld();
		const { _id } = call('createCalendarResource', { path: { resourceType: 'equipments' }, body: input }).body;
		const list = (resourceType: string) => call('listCalendarResources', { path: { resourceType }, query: { limit: 10, skip: 0 } }).body;
		expect(list('equipments')).toMatchObject([{ _id, resourceType: 'equipments', isActive: true }]);
		expect(list('rooms')).toMatchObject([{ _id: ROOM }]);
		expect(call('getCalendarResource', { path: { resourceType: 'equipments', id: ROOM } }).status).toBe(400);
		expect(call('getCalendarResource', { path: { resourceType: 'rooms', id: ROOM } }).status).toBe(200);
	});
});
