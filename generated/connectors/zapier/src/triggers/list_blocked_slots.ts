import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/blocked-slots',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
		{
			kind: 'value',
			key: 'startTime',
			label: 'Start Time',
			in: 'query',
			to: ['startTime'],
			type: 'string',
			required: true,
		},
		{ kind: 'value', key: 'endTime', label: 'End Time', in: 'query', to: ['endTime'], type: 'string', required: true },
		{ kind: 'value', key: 'userId', label: 'User', in: 'query', to: ['userId'], type: 'string' },
		{ kind: 'value', key: 'calendarId', label: 'Calendar', in: 'query', to: ['calendarId'], type: 'string' },
		{ kind: 'value', key: 'groupId', label: 'Group', in: 'query', to: ['groupId'], type: 'string' },
	],
	answer: { shape: 'list', path: 'events', id: 'id', idInput: null, created: 'dateAdded', updated: 'dateUpdated', epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'startTime',
		label: 'Start Time',
		type: 'string',
		required: true,
		helpText: 'First moment, in milliseconds since 1970, as text.',
	},
	{
		key: 'endTime',
		label: 'End Time',
		type: 'string',
		required: true,
		helpText: 'Last moment, in milliseconds since 1970, as text.',
	},
	{
		key: 'userId',
		label: 'User',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user whose calendar to look at; or name a calendar or a group.',
	},
	{
		key: 'calendarId',
		label: 'Calendar',
		type: 'string',
		required: false,
		dynamic: 'list_calendars_choices.id.label',
		helpText: 'ID of the calendar to look at.',
	},
	{ key: 'groupId', label: 'Group', type: 'string', required: false, helpText: 'ID of the calendar group to look at.' },
];

/** GET /calendars/blocked-slots */
export const listBlockedSlots = defineTrigger({
	key: 'list_blocked_slots',
	noun: 'Block Slot',
	display: {
		label: 'List Blocked Slots',
		description: 'Triggers when a time is blocked.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'address', label: 'Address', type: 'string' },
			{ key: 'title', label: 'Title', type: 'string' },
			{ key: 'calendarId', label: 'Calendar ID', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'groupId', label: 'Group ID', type: 'string' },
			{ key: 'appointmentStatus', label: 'Appointment Status', type: 'string' },
			{ key: 'assignedUserId', label: 'Assigned User ID', type: 'string' },
			{ key: 'users', label: 'Users', type: 'string', list: true },
			{ key: 'notes', label: 'Notes', type: 'string' },
			{ key: 'description', label: 'Description', type: 'string' },
			{ key: 'isRecurring', label: 'Is Recurring', type: 'boolean' },
			{ key: 'rrule', label: 'Rrule', type: 'string' },
			{ key: 'startTime', label: 'Start Time', type: 'datetime' },
			{ key: 'endTime', label: 'End Time', type: 'datetime' },
			{ key: 'dateAdded', label: 'Date Added', type: 'datetime' },
			{ key: 'dateUpdated', label: 'Date Updated', type: 'datetime' },
			{ key: 'assignedResources', label: 'Assigned Resources', type: 'string', list: true },
			{ key: 'createdBy__userId', label: 'Created by User ID', type: 'string' },
			{ key: 'createdBy__source', label: 'Created by Source', type: 'string' },
			{ key: 'masterEventId', label: 'Master Event ID', type: 'string' },
		],
		sample: {
			id: 'bS5nQw7TzV3xKd9LcR2m',
			title: 'Team lunch',
			calendarId: 'cL6rDw2ZyH8nVt4MkS9x',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			groupId: 'cG4vXp8NwT2zLk6QsR7m',
			assignedUserId: 'pR5mNv7XdC2hQz9TsJ4b',
			users: ['pR5mNv7XdC2hQz9TsJ4b'],
			isRecurring: false,
			startTime: '2026-03-09T12:00:00-04:00',
			endTime: '2026-03-09T13:00:00-04:00',
			dateAdded: '2026-03-02T09:20:00.000Z',
			dateUpdated: '2026-03-02T09:20:00.000Z',
			assignedResources: [],
		},
	},
});
