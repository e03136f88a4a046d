import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/calendars/events/block-slots/{eventId}',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'eventId', label: 'Block Slot', in: 'path', to: ['eventId'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'calendarId',
			label: 'Calendar',
			in: 'body',
			to: ['calendarId'],
			type: 'string',
			required: true,
		},
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{ kind: 'value', key: 'title', label: 'Title', in: 'body', to: ['title'], type: 'string' },
		{ kind: 'value', key: 'assignedUserId', label: 'Assigned User', in: 'body', to: ['assignedUserId'], type: 'string' },
		{ kind: 'value', key: 'startTime', label: 'Start Time', in: 'body', to: ['startTime'], type: 'string' },
		{ kind: 'value', key: 'endTime', label: 'End Time', in: 'body', to: ['endTime'], type: 'string' },
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: 'eventId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{ key: 'eventId', label: 'Block Slot', type: 'string', required: true, helpText: 'ID of the block slot.' },
	{
		key: 'calendarId',
		label: 'Calendar',
		type: 'string',
		required: true,
		dynamic: 'list_calendars_choices.id.label',
		helpText: 'ID of the calendar in which the time cannot be booked.',
	},
	{ key: 'title', label: 'Title', type: 'string', required: false, helpText: 'What the time is blocked for.' },
	{
		key: 'assignedUserId',
		label: 'Assigned User',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user whose time is blocked.',
	},
	{
		key: 'startTime',
		label: 'Start Time',
		type: 'string',
		required: false,
		helpText: 'When the blocked time is to start, in ISO 8601. A time without an offset is one of the sub-account\'s own time zone.',
	},
	{
		key: 'endTime',
		label: 'End Time',
		type: 'string',
		required: false,
		helpText: 'When it is to end, written like the start.',
	},
];

/** PUT /calendars/events/block-slots/{eventId} */
export const updateBlockSlot = defineCreate({
	key: 'update_block_slot',
	noun: 'Block Slot',
	display: {
		label: 'Update Block Slot',
		description: 'Moves a block slot or changes what it is for.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'locationId', label: 'Sub-account', type: 'string' },
			{ key: 'title', label: 'Title', type: 'string' },
			{ key: 'startTime', label: 'Start Time', type: 'datetime' },
			{ key: 'endTime', label: 'End Time', type: 'datetime' },
			{ key: 'calendarId', label: 'Calendar', type: 'string' },
			{ key: 'assignedUserId', label: 'Assigned User', type: 'string' },
		],
		sample: {
			id: 'bS5nQw7TzV3xKd9LcR2m',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			title: 'Team lunch',
			startTime: '2026-03-09T12:00:00-04:00',
			endTime: '2026-03-09T13:30:00-04:00',
			calendarId: 'cL6rDw2ZyH8nVt4MkS9x',
			assignedUserId: 'pR5mNv7XdC2hQz9TsJ4b',
		},
	},
});
