import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/{calendarId}/notifications/{notificationId}',
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
			key: 'notificationId',
			label: 'Notification',
			in: 'path',
			to: ['notificationId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'record', path: '', id: '_id', idInput: 'notificationId', created: null, updated: null, epochs: {} },
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
		key: 'notificationId',
		label: 'Notification',
		type: 'string',
		required: true,
		helpText: 'ID of the notification. The notification has to belong to the calendar.',
	},
];

/** GET /calendars/{calendarId}/notifications/{notificationId} */
export const getCalendarNotification = defineTrigger({
	key: 'get_calendar_notification',
	noun: 'Calendar Notification',
	display: {
		label: 'Get Calendar Notification',
		description: 'Triggers when a given notification of a calendar changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Calendar Notification ID', type: 'string' },
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
			id: '66b2c8d0f3a64e1977d5a603-8f4ba64bdbce8e8fa0f9444bdcf343f4',
			recordId: '66b2c8d0f3a64e1977d5a603',
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
