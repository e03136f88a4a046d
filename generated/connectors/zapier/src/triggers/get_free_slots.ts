import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/{calendarId}/free-slots',
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
		{
			kind: 'value',
			key: 'startDate',
			label: 'From',
			in: 'query',
			to: ['startDate'],
			type: 'epoch-milliseconds',
			required: true,
		},
		{
			kind: 'value',
			key: 'endDate',
			label: 'To',
			in: 'query',
			to: ['endDate'],
			type: 'epoch-milliseconds',
			required: true,
		},
		{ kind: 'value', key: 'timezone', label: 'Time Zone', in: 'query', to: ['timezone'], type: 'string' },
		{ kind: 'value', key: 'userId', label: 'User', in: 'query', to: ['userId'], type: 'string' },
		{ kind: 'value', key: 'userIds', label: 'Users', in: 'query', to: ['userIds'], type: 'string', list: true },
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'calendarId', created: null, updated: null, epochs: {} },
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
	{
		key: 'startDate',
		label: 'From',
		type: 'datetime',
		required: true,
		helpText: 'Where to start. The API takes it as milliseconds since 1970.',
	},
	{
		key: 'endDate',
		label: 'To',
		type: 'datetime',
		required: true,
		helpText: 'Where to end, at most 31 days after the start. The API takes it as milliseconds since 1970.',
	},
	{
		key: 'timezone',
		label: 'Time Zone',
		type: 'string',
		required: false,
		helpText: 'IANA name of the time zone that the slots are given in.',
	},
	{
		key: 'userId',
		label: 'User',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user whose slots are wanted.',
	},
	{
		key: 'userIds',
		label: 'Users',
		type: 'string',
		required: false,
		list: true,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'IDs of the users whose slots are wanted.',
	},
];

/** GET /calendars/{calendarId}/free-slots */
export const getFreeSlots = defineTrigger({
	key: 'get_free_slots',
	noun: 'Free Slots',
	display: {
		label: 'Get Free Slots',
		description: 'Triggers when the free slots of a calendar change.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'id', label: 'ID', type: 'string' }],
		sample: {
			id: '437860cf8eba8ffb0c965f8ea5085cca',
			'2026-03-09': {
				slots: [
					'2026-03-09T09:00:00-04:00',
					'2026-03-09T11:00:00-04:00',
					'2026-03-09T11:30:00-04:00',
					'2026-03-09T13:30:00-04:00',
					'2026-03-09T14:00:00-04:00',
					'2026-03-09T14:30:00-04:00',
					'2026-03-09T15:00:00-04:00',
					'2026-03-09T15:30:00-04:00',
					'2026-03-09T16:00:00-04:00',
					'2026-03-09T16:30:00-04:00',
				],
			},
			'2026-03-10': {
				slots: [
					'2026-03-10T09:00:00-04:00',
					'2026-03-10T09:30:00-04:00',
					'2026-03-10T10:00:00-04:00',
					'2026-03-10T10:30:00-04:00',
					'2026-03-10T11:00:00-04:00',
					'2026-03-10T11:30:00-04:00',
					'2026-03-10T12:00:00-04:00',
					'2026-03-10T13:30:00-04:00',
					'2026-03-10T14:00:00-04:00',
					'2026-03-10T14:30:00-04:00',
					'2026-03-10T15:00:00-04:00',
					'2026-03-10T15:30:00-04:00',
					'2026-03-10T16:00:00-04:00',
					'2026-03-10T16:30:00-04:00',
				],
			},
		},
	},
});
