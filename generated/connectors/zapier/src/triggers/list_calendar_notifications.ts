import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/{calendarId}/notifications',
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
		{ kind: 'value', key: 'isActive', label: 'Active', in: 'query', to: ['isActive'], type: 'boolean' },
		{ kind: 'value', key: 'deleted', label: 'Deleted', in: 'query', to: ['deleted'], type: 'boolean' },
	],
	answer: { shape: 'list', path: '', id: '_id', idInput: 'calendarId', created: null, updated: null, epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 100, asText: false },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: false, required: false },
		more: null,
		newestFirst: false,
	},
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
		key: 'isActive',
		label: 'Active',
		type: 'boolean',
		required: false,
		helpText: 'True to list only notifications that are sent, false to list only those that are switched off.',
	},
	{
		key: 'deleted',
		label: 'Deleted',
		type: 'boolean',
		required: false,
		helpText: 'True to list only notifications that were deleted, false to leave them out.',
	},
];

/** GET /calendars/{calendarId}/notifications */
export const listCalendarNotifications = defineTrigger({
	key: 'list_calendar_notifications',
	noun: 'Calendar Notification',
	display: {
		label: 'List Calendar Notifications',
		description: 'Triggers when a calendar gets a new notification.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: '_id', label: 'ID', type: 'string' },
			{ key: 'receiverType', label: 'Recipient', type: 'string' },
			{ key: 'additionalEmailIds', label: 'Additional Email Addresses', type: 'string', list: true },
			{ key: 'additionalPhoneNumbers', label: 'Additional Phone Numbers', type: 'string', list: true },
			{ key: 'channel', label: 'Channel', type: 'string' },
			{ key: 'notificationType', label: 'Occasion', type: 'string' },
			{ key: 'isActive', label: 'Active', type: 'boolean' },
			{ key: 'additionalWhatsappNumbers', label: 'Additional WhatsApp Numbers', type: 'string', list: true },
			{ key: 'templateId', label: 'Email Template', type: 'string' },
			{ key: 'body', label: 'Text', type: 'string' },
			{ key: 'subject', label: 'Subject', type: 'string' },
			{
				key: 'afterTime',
				label: 'Time After',
				children: [{ key: 'timeOffset', label: 'Length', type: 'number' }, { key: 'unit', label: 'Unit', type: 'string' }],
			},
			{
				key: 'beforeTime',
				label: 'Time Before',
				children: [{ key: 'timeOffset', label: 'Length', type: 'number' }, { key: 'unit', label: 'Unit', type: 'string' }],
			},
			{ key: 'selectedUsers', label: 'Selected Users', type: 'string', list: true },
			{ key: 'deleted', label: 'Deleted', type: 'boolean' },
		],
		sample: {
			id: '66b2c8d0f3a64e1977d5a603',
			_id: '66b2c8d0f3a64e1977d5a603',
			receiverType: 'contact',
			channel: 'email',
			notificationType: 'reminder',
			isActive: true,
			body: 'See you tomorrow at Harbour Dental Studio.',
			subject: 'Your appointment tomorrow',
			beforeTime: [{ timeOffset: 1, unit: 'days' }],
			deleted: false,
		},
	},
});
