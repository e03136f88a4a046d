import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/calendars/{calendarId}',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{
			kind: 'value',
			key: 'calendarId',
			label: 'Calendar',
			in: 'path',
			to: ['calendarId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'calendarId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the calendar for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'calendarId',
		label: 'Calendar',
		type: 'string',
		required: true,
		dynamic: 'list_calendars_choices.id.label',
		helpText: 'ID of the calendar.',
	},
];

/** DELETE /calendars/{calendarId} */
export const deleteCalendar = defineCreate({
	key: 'delete_calendar',
	noun: 'Calendar',
	display: {
		label: 'Delete Calendar',
		description: 'Deletes a calendar.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'calendarId', label: 'Calendar ID', type: 'string' },
			{ key: 'success', label: 'Success', type: 'boolean' },
		],
		sample: { id: 'cL6rDw2ZyH8nVt4MkS9x', calendarId: 'cL6rDw2ZyH8nVt4MkS9x', success: true },
	},
});
