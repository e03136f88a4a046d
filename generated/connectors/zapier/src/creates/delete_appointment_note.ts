import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/calendars/appointments/{appointmentId}/notes/{noteId}',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'noteId', label: 'Note', in: 'path', to: ['noteId'], type: 'string', required: true },
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
	answer: { shape: 'none', path: '', id: null, idInput: 'noteId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the appointment note for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'noteId',
		label: 'Note',
		type: 'string',
		required: true,
		helpText: 'ID of the note. The note has to belong to the appointment.',
	},
	{
		key: 'appointmentId',
		label: 'Appointment',
		type: 'string',
		required: true,
		helpText: 'ID of the appointment that the notes are on.',
	},
];

/** DELETE /calendars/appointments/{appointmentId}/notes/{noteId} */
export const deleteAppointmentNote = defineCreate({
	key: 'delete_appointment_note',
	noun: 'Appointment Note',
	display: {
		label: 'Delete Appointment Note',
		description: 'Deletes a note from an appointment.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'noteId', label: 'Note ID', type: 'string' },
			{ key: 'appointmentId', label: 'Appointment ID', type: 'string' },
			{ key: 'success', label: 'Success', type: 'boolean' },
		],
		sample: { id: 'aN6tRk2XvB8wLq4ZsM9c', noteId: 'aN6tRk2XvB8wLq4ZsM9c', appointmentId: 'aP3xLm9KbT5vQz7RcN2y', success: true },
	},
});
