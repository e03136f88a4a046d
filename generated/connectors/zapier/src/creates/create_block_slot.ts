import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/calendars/events/block-slots',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
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
	answer: { shape: 'record', path: '', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'calendarId',
		label: 'Calendar',
		type: 'string',
		required: true,
		dynamic: 'list_calendars_choices.id.label',
		helpText: 'ID of the calendar in which the time cannot be booked. It is required, though HighLevel says that a block slot has either a calendar or a user.',
	},
	{ key: 'title', label: 'Title', type: 'string', required: false, helpText: 'What the time is blocked for.' },
	{
		key: 'assignedUserId',
		label: 'Assigned User',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user whose time is blocked. Left out, the calendar is closed to everybody.',
	},
	{
		key: 'startTime',
		label: 'Start Time',
		type: 'string',
		required: false,
		helpText: 'When the blocked time starts, in ISO 8601. A time without an offset is one of the sub-account\'s own time zone.',
	},
	{
		key: 'endTime',
		label: 'End Time',
		type: 'string',
		required: false,
		helpText: 'When it ends, written like the start.',
	},
];

/** POST /calendars/events/block-slots */
export const createBlockSlot = defineCreate({
	key: 'create_block_slot',
	noun: 'Block Slot',
	display: {
		label: 'Create Block Slot',
		description: 'Blocks a time in a calendar or for a user, so that nothing can be booked in it.',
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
			id: 'bT8rWx4LcN6zQv2KmD5h',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			title: 'Staff training',
			startTime: '2026-03-11T13:30:00-04:00',
			endTime: '2026-03-11T15:00:00-04:00',
			calendarId: 'cL6rDw2ZyH8nVt4MkS9x',
		},
	},
});
