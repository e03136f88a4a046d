import type { JsonObject } from '../../generator/catalog/types.ts';

const AGENCY = 'nWaGq83JtZ5xYb6PeK2m';
const HARBOUR = 'hD7sTq2LmX9vKc4RwB1z';
const LAKESIDE = 'gV5wRn8KxQ2tLb7MzC4p';
const PRIYA = 'pR5mNv7XdC2hQz9TsJ4b';
const MAYA = 'mL4yQ8nRz2TcVw7HsK1d';
const TOMAS = 'tO9kFr3BxN6jLp5ZsD8w';
const PREFERRED_DENTIST = 'cF1vBn7QmK3xTz5LdW8r';
const LINDQVIST_STUDIO = '66a1f0c2b7d94e3a5c8f1b20';

/**
 * What a fresh mock holds: the invented people of the examples in the spec, so that every example request
 * finds what it names, and a few more, so that lists have something to page through. By resource, in the
 * shape in which a record is read; what can be derived is left out (see `seedWorld`).
 */
export const STORY: Readonly<Record<string, readonly JsonObject[]>> = {
	location: [
		{
			id: HARBOUR,
			companyId: AGENCY,
			name: 'Harbour Dental Studio',
			country: 'US',
			timezone: 'America/New_York',
			settings: { allowDuplicateContact: false },
		},
		{
			id: LAKESIDE,
			companyId: AGENCY,
			name: 'Lakeside Animal Clinic',
			country: 'US',
			timezone: 'America/Chicago',
			settings: { allowDuplicateContact: true },
		},
	],
	user: [
		{
			id: PRIYA,
			companyId: AGENCY,
			locationId: HARBOUR,
			name: 'Priya Raman',
			firstName: 'Priya',
			lastName: 'Raman',
			email: 'priya.raman@example.com',
		},
	],
	customField: [
		{ id: PREFERRED_DENTIST, locationId: HARBOUR, name: 'Preferred dentist', fieldKey: 'contact.preferred_dentist', dataType: 'TEXT' },
		{ id: 'cG8xLt4NwR6qPz2VdJ7m', locationId: HARBOUR, name: 'Last cleaning', fieldKey: 'contact.last_cleaning', dataType: 'DATE' },
	],
	business: [{ id: LINDQVIST_STUDIO, locationId: HARBOUR, name: 'Lindqvist Studio' }],
	contact: [
		{
			id: 'eS2jHb6WqM8nXv4TzR9c',
			locationId: HARBOUR,
			firstName: 'Elif',
			lastName: 'Sarsour',
			email: 'elif.sarsour@example.com',
			phone: '+15550119034',
			source: 'referral',
			tags: ['recall 2026'],
			customFields: [{ id: 'cG8xLt4NwR6qPz2VdJ7m', value: '2025-08-19' }],
			dateAdded: '2026-02-11T10:30:00.000Z',
			dateUpdated: '2026-02-11T10:30:00.000Z',
		},
		{
			id: 'jB7wKd3PxT5rLq9NcV1z',
			locationId: HARBOUR,
			firstName: 'Jonas',
			lastName: 'Berg',
			email: 'jonas.berg@example.com',
			dnd: true,
			tags: ['insurance check'],
			dateAdded: '2026-02-14T08:05:12.000Z',
			dateUpdated: '2026-02-20T17:45:00.000Z',
		},
		{
			id: 'aC4nZr8VtQ2mHx6WsK5p',
			locationId: HARBOUR,
			firstName: 'Amelie',
			lastName: 'Castellan',
			phone: '+15550142286',
			city: 'Portland',
			state: 'ME',
			source: 'walk-in',
			tags: ['new patient'],
			dateAdded: '2026-02-23T13:20:45.000Z',
			dateUpdated: '2026-02-23T13:20:45.000Z',
		},
		{
			id: TOMAS,
			locationId: HARBOUR,
			firstName: 'Tomas',
			lastName: 'Okafor',
			email: 'tomas.okafor@example.com',
			phone: '+15550187715',
			source: 'referral',
			attributionSource: { sessionSource: 'Referral', medium: 'form' },
			dateAdded: '2026-03-01T14:05:30.000Z',
			dateUpdated: '2026-03-01T14:05:30.000Z',
		},
		{
			id: MAYA,
			locationId: HARBOUR,
			firstName: 'Maya',
			lastName: 'Lindqvist',
			email: 'maya.lindqvist@example.com',
			phone: '+15550134207',
			address1: '48 Harbour Street',
			city: 'Portland',
			state: 'ME',
			postalCode: '04101',
			timezone: 'America/New_York',
			dateOfBirth: '1991-06-14',
			source: 'website form',
			assignedTo: PRIYA,
			followers: [PRIYA],
			businessId: LINDQVIST_STUDIO,
			businessName: 'Lindqvist Studio',
			companyName: 'Lindqvist Studio',
			tags: ['new patient', 'whitening'],
			customFields: [{ id: PREFERRED_DENTIST, value: 'Dr. Amara Osei' }],
			attributionSource: { url: 'https://harbourdental.example.com/whitening', sessionSource: 'Direct traffic', medium: 'form' },
			dateAdded: '2026-03-02T09:15:00.000Z',
			dateUpdated: '2026-03-04T16:40:12.000Z',
		},
		{
			id: 'nP6vGs1XkD9wTb3RyL7q',
			locationId: LAKESIDE,
			firstName: 'Nadia',
			lastName: 'Petrov',
			email: 'nadia.petrov@example.com',
			phone: '+15550161940',
			tags: ['two dogs'],
			dateAdded: '2026-02-27T15:10:00.000Z',
			dateUpdated: '2026-02-27T15:10:00.000Z',
		},
	],
	task: [
		{
			id: 'tK2wPq6VnB8xRd3LsM7c',
			contactId: MAYA,
			title: 'Call about whitening quote',
			body: 'Maya asked for the price of two sessions.',
			assignedTo: PRIYA,
			dueDate: '2026-03-05T15:00:00.000Z',
			completed: false,
		},
		{
			id: 'tH7rXc4LmZ9qWv2NdK5s',
			contactId: TOMAS,
			title: 'Send the new-patient form',
			assignedTo: PRIYA,
			dueDate: '2026-03-03T12:00:00.000Z',
			completed: true,
		},
	],
	note: [
		{
			id: 'nT8cGz4HvY1mWk6QsX3p',
			contactId: MAYA,
			title: 'First call',
			body: 'Prefers appointments in the morning.',
			userId: PRIYA,
			color: '#2F80ED',
			pinned: false,
			dateAdded: '2026-03-02T09:25:00.000Z',
		},
	],
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
