import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/appointments/{appointmentId}/notes',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{
			kind: 'value',
			key: 'appointmentId',
			label: 'Appointment',
			in: 'path',
			to: ['appointmentId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'list', path: 'notes', id: 'id', idInput: 'appointmentId', created: 'dateAdded', updated: null, epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 20, asText: false },
		cursors: null,
		counter: { name: 'offset', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: 'hasMore',
		newestFirst: false,
	},
};

const inputFields: PlainInputField[] = [
	{
		key: 'appointmentId',
		label: 'Appointment',
		type: 'string',
		required: true,
		helpText: 'ID of the appointment that the notes are on.',
	},
];

/** GET /calendars/appointments/{appointmentId}/notes */
export const listAppointmentNotes = defineTrigger({
	key: 'list_appointment_notes',
	noun: 'Appointment Note',
	display: {
		label: 'List Appointment Notes',
		description: 'Triggers when an appointment gets a new note.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'body', label: 'Body', type: 'string' },
			{ key: 'userId', label: 'Author', type: 'string' },
			{ key: 'dateAdded', label: 'Date Added', type: 'string' },
			{ key: 'contactId', label: 'Contact', type: 'string' },
			{ key: 'createdBy__id', label: 'Created by ID', type: 'string' },
			{ key: 'createdBy__name', label: 'Created by Name', type: 'string' },
		],
		sample: {
			id: 'aN6tRk2XvB8wLq4ZsM9c',
			body: 'Bring the shade card.',
			userId: 'pR5mNv7XdC2hQz9TsJ4b',
			dateAdded: '2026-03-03T08:00:00.000Z',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			createdBy: { id: 'pR5mNv7XdC2hQz9TsJ4b', name: 'Priya Raman' },
		},
	},
});
