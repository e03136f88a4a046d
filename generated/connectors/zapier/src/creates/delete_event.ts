import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/calendars/events/{eventId}',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{
			kind: 'value',
			key: 'eventId',
			label: 'Appointment or Block Slot',
			in: 'path',
			to: ['eventId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'eventId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the event for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'eventId',
		label: 'Appointment or Block Slot',
		type: 'string',
		required: true,
		helpText: 'ID of the appointment or block slot. For an appointment of a series, its `masterEventId` stands for the whole series.',
	},
];

/** DELETE /calendars/events/{eventId} */
export const deleteEvent = defineCreate({
	key: 'delete_event',
	noun: 'Event',
	display: {
		label: 'Delete Event',
		description: 'Deletes an appointment or a block slot.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'eventId', label: 'Appointment or Block Slot ID', type: 'string' },
			{ key: 'succeeded', label: 'Succeeded', type: 'boolean' },
		],
		sample: { id: 'aP3xLm9KbT5vQz7RcN2y', eventId: 'aP3xLm9KbT5vQz7RcN2y', succeeded: true },
	},
});
