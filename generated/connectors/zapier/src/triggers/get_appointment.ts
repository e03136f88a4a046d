import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/events/appointments/{eventId}',
	version: '2021-04-15',
	contentType: null,
	inputs: [{ kind: 'value', key: 'eventId', label: 'Appointment', in: 'path', to: ['eventId'], type: 'string', required: true }],
	answer: {
		shape: 'record',
		path: 'appointment',
		id: 'id',
		idInput: 'eventId',
		created: 'dateAdded',
		updated: 'dateUpdated',
		epochs: {},
	},
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'eventId',
		label: 'Appointment',
		type: 'string',
		required: true,
		helpText: 'ID of the appointment. For one of a series, its `masterEventId` stands for the whole series.',
	},
];

/** GET /calendars/events/appointments/{eventId} */
export const getAppointment = defineTrigger({
	key: 'get_appointment',
	noun: 'Appointment',
	display: {
		label: 'Get Appointment',
		description: 'Triggers when a given appointment changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Appointment ID', type: 'string' },
			{ key: 'address', label: 'Address', type: 'string' },
			{ key: 'title', label: 'Title', type: 'string' },
			{ key: 'calendarId', label: 'Calendar', type: 'string' },
			{ key: 'locationId', label: 'Sub-account', type: 'string' },
			{ key: 'contactId', label: 'Contact', type: 'string' },
			{ key: 'groupId', label: 'Calendar Group', type: 'string' },
			{ key: 'appointmentStatus', label: 'Status', type: 'string' },
			{ key: 'assignedUserId', label: 'Assigned User', type: 'string' },
			{ key: 'users', label: 'Users', type: 'string', list: true },
			{ key: 'notes', label: 'Notes', type: 'string' },
			{ key: 'description', label: 'Description', type: 'string' },
			{ key: 'isRecurring', label: 'Recurring', type: 'boolean' },
			{ key: 'rrule', label: 'Recurrence Rule', type: 'string' },
			{ key: 'startTime', label: 'Start Time', type: 'datetime' },
			{ key: 'endTime', label: 'End Time', type: 'datetime' },
			{ key: 'dateAdded', label: 'Date Added', type: 'datetime' },
			{ key: 'dateUpdated', label: 'Date Updated', type: 'datetime' },
			{ key: 'assignedResources', label: 'Rooms and Equipment', type: 'string', list: true },
			{ key: 'createdBy__userId', label: 'Created by User', type: 'string' },
			{ key: 'createdBy__source', label: 'Created by Source', type: 'string' },
			{ key: 'masterEventId', label: 'Series', type: 'string' },
		],
		sample: {
			id: 'aP3xLm9KbT5vQz7RcN2y-2026-03-02T09:20:00.000Z',
			recordId: 'aP3xLm9KbT5vQz7RcN2y',
			address: '12 Quay Lane, Portland',
			title: 'Whitening consultation',
			calendarId: 'cL6rDw2ZyH8nVt4MkS9x',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			groupId: 'cG4vXp8NwT2zLk6QsR7m',
			appointmentStatus: 'confirmed',
			assignedUserId: 'pR5mNv7XdC2hQz9TsJ4b',
			users: ['pR5mNv7XdC2hQz9TsJ4b'],
			notes: 'First visit',
			isRecurring: false,
			startTime: '2026-03-09T10:00:00-04:00',
			endTime: '2026-03-09T10:30:00-04:00',
			dateAdded: '2026-03-02T09:20:00.000Z',
			dateUpdated: '2026-03-02T09:20:00.000Z',
			assignedResources: [],
		},
	},
});
