import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/contacts/{contactId}/appointments',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true }],
	answer: {
		shape: 'list',
		path: 'events',
		id: 'id',
		idInput: 'contactId',
		created: 'dateAdded',
		updated: 'dateUpdated',
		epochs: {},
	},
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'contactId',
		label: 'Contact',
		type: 'string',
		required: true,
		dynamic: 'search_contacts_choices.id.label',
		search: 'find_contact.id',
		helpText: 'ID of the contact.',
	},
];

/** GET /contacts/{contactId}/appointments */
export const getContactAppointments = defineTrigger({
	key: 'get_contact_appointments',
	noun: 'Contact Appointment',
	display: {
		label: 'Get Contact Appointments',
		description: 'Triggers when a contact gets a new appointment.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'calendarId', label: 'Calendar ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'title', label: 'Title', type: 'string' },
			{ key: 'status', label: 'Status', type: 'string' },
			{ key: 'appointmentStatus', label: 'Appointment Status', type: 'string' },
			{ key: 'startTime', label: 'Start Time', type: 'string' },
			{ key: 'endTime', label: 'End Time', type: 'string' },
			{ key: 'assignedUserId', label: 'Assigned User ID', type: 'string' },
			{ key: 'users', label: 'Users', type: 'string', list: true },
			{ key: 'assignedResources', label: 'Assigned Resources', type: 'string', list: true },
			{ key: 'groupId', label: 'Group ID', type: 'string' },
			{ key: 'address', label: 'Address', type: 'string' },
			{ key: 'notes', label: 'Notes', type: 'string' },
			{ key: 'dateAdded', label: 'Date Added', type: 'string' },
			{ key: 'dateUpdated', label: 'Date Updated', type: 'string' },
		],
		sample: {
			id: 'aP3xLm9KbT5vQz7RcN2y',
			calendarId: 'cL6rDw2ZyH8nVt4MkS9x',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			title: 'Whitening consultation',
			status: 'booked',
			appointmentStatus: 'confirmed',
			startTime: '2026-03-09 10:00:00',
			endTime: '2026-03-09 10:30:00',
			assignedUserId: 'pR5mNv7XdC2hQz9TsJ4b',
			users: ['pR5mNv7XdC2hQz9TsJ4b'],
			assignedResources: [],
			address: '12 Quay Lane, Portland',
			notes: 'First visit',
			dateAdded: '2026-03-02 09:20:00',
			dateUpdated: '2026-03-02 09:20:00',
		},
	},
});
