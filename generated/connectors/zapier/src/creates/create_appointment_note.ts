import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/calendars/appointments/{appointmentId}/notes',
	version: '2021-04-15',
	contentType: 'application/json',
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
		{ kind: 'value', key: 'body', label: 'Body', in: 'body', to: ['body'], type: 'string', required: true },
		{ kind: 'value', key: 'userId', label: 'Author', in: 'body', to: ['userId'], type: 'string' },
	],
	answer: { shape: 'record', path: 'note', id: 'id', idInput: 'appointmentId', created: 'dateAdded', updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'appointmentId',
		label: 'Appointment',
		type: 'string',
		required: true,
		helpText: 'ID of the appointment that the notes are on.',
	},
	{ key: 'body', label: 'Body', type: 'text', required: true, helpText: 'Text of the note, at most 5,000 characters.' },
	{
		key: 'userId',
		label: 'Author',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user who signs the note.',
	},
];

/** POST /calendars/appointments/{appointmentId}/notes */
export const createAppointmentNote = defineCreate({
	key: 'create_appointment_note',
	noun: 'Appointment Note',
	display: {
		label: 'Create Appointment Note',
		description: 'Writes a note on an appointment.',
	},
	operation: {
		perform: act(operation),
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
