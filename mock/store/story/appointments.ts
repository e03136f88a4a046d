import { HARBOUR, MAYA, PRIYA } from './ids.ts';
import type { StoryPart } from './part.ts';

/** Who comes when. */
export const appointments: StoryPart = {
	appointment: [
		{
			id: 'aP3xLm9KbT5vQz7RcN2y',
			calendarId: 'cL6rDw2ZyH8nVt4MkS9x',
			contactId: MAYA,
			locationId: HARBOUR,
			title: 'Whitening consultation',
			status: 'booked',
			appointmentStatus: 'confirmed',
			startTime: '2026-03-09 10:00:00',
			endTime: '2026-03-09 10:30:00',
			assignedUserId: PRIYA,
			users: [PRIYA],
			assignedResources: [],
			address: '12 Quay Lane, Portland',
			notes: 'First visit',
			dateAdded: '2026-03-02 09:20:00',
			dateUpdated: '2026-03-02 09:20:00',
		},
	],
};
