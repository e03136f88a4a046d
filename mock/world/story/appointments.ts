import { HARBOUR, MAYA, PRIYA } from './ids.ts';
import type { StoryPart } from './part.ts';

const CALENDAR = 'cL6rDw2ZyH8nVt4MkS9x';
const GROUP = 'cG4vXp8NwT2zLk6QsR7m';

/** Who comes when, and when nobody can. */
export const appointments: StoryPart = {
	appointment: [
		{
			id: 'aP3xLm9KbT5vQz7RcN2y',
			calendarId: CALENDAR,
			groupId: GROUP,
			contactId: MAYA,
			locationId: HARBOUR,
			title: 'Whitening consultation',
			appointmentStatus: 'confirmed',
			startTime: '2026-03-09T10:00:00-04:00',
			endTime: '2026-03-09T10:30:00-04:00',
			assignedUserId: PRIYA,
			users: [PRIYA],
			assignedResources: [],
			isRecurring: false,
			address: '12 Quay Lane, Portland',
			notes: 'First visit',
			dateAdded: '2026-03-02T09:20:00.000Z',
			dateUpdated: '2026-03-02T09:20:00.000Z',
		},
	],
	appointmentNote: [
		{
			id: 'aN6tRk2XvB8wLq4ZsM9c',
			body: 'Bring the shade card.',
			userId: PRIYA,
			dateAdded: '2026-03-03T08:00:00.000Z',
			contactId: MAYA,
			createdBy: { id: PRIYA, name: 'Priya Raman' },
			appointmentId: 'aP3xLm9KbT5vQz7RcN2y',
			locationId: HARBOUR,
		},
	],
	blockSlot: [
		{
			id: 'bS5nQw7TzV3xKd9LcR2m',
			title: 'Team lunch',
			calendarId: CALENDAR,
			groupId: GROUP,
			locationId: HARBOUR,
			assignedUserId: PRIYA,
			users: [PRIYA],
			isRecurring: false,
			startTime: '2026-03-09T12:00:00-04:00',
			endTime: '2026-03-09T13:00:00-04:00',
			dateAdded: '2026-03-02T09:20:00.000Z',
			dateUpdated: '2026-03-02T09:20:00.000Z',
			assignedResources: [],
		},
	],
	calendarNotification: [
		{
			_id: '66b2c8d0f3a64e1977d5a603',
			calendarId: CALENDAR,
			locationId: HARBOUR,
			receiverType: 'contact',
			channel: 'email',
			notificationType: 'reminder',
			isActive: true,
			body: 'See you tomorrow at Harbour Dental Studio.',
			subject: 'Your appointment tomorrow',
			beforeTime: [{ timeOffset: 1, unit: 'days' }],
			deleted: false,
		},
	],
	calendarResource: [
		{
			_id: '66b3d9e1a4c75f2088e6b714',
			locationId: HARBOUR,
			name: 'Treatment room 2',
			resourceType: 'rooms',
			isActive: true,
			description: 'With the whitening lamp.',
			quantity: 1,
			outOfService: 0,
			capacity: 2,
			calendarIds: [CALENDAR],
		},
	],
};
