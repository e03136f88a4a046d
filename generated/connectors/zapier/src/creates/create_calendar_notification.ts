import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/calendars/{calendarId}/notifications',
	version: '2021-04-15',
	contentType: 'application/json',
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
		{ kind: 'value', key: 'body', label: 'Body', in: 'body', to: [], type: 'json', required: true },
	],
	answer: { shape: 'list', path: '', id: '_id', idInput: 'calendarId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'calendarId',
		label: 'Calendar',
		type: 'string',
		required: true,
		dynamic: 'list_calendars_choices.id.label',
		helpText: 'ID of the calendar.',
	},
	{ key: 'body', label: 'Body', type: 'json', required: true, helpText: 'The body of the request.' },
];

/** POST /calendars/{calendarId}/notifications */
export const createCalendarNotification = defineCreate({
	key: 'create_calendar_notification',
	noun: 'Calendar Notification',
	display: {
		label: 'Create Calendar Notification',
		description: 'Adds a notification to a calendar, such as a reminder before each appointment.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'id', label: 'ID', type: 'string' }, { key: 'calendarId', label: 'Calendar ID', type: 'string' }],
		sample: { id: 'cL6rDw2ZyH8nVt4MkS9x', calendarId: 'cL6rDw2ZyH8nVt4MkS9x' },
	},
});
