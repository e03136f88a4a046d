import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
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
	answer: { shape: 'none', path: '', id: null, idInput: 'notificationId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the calendar notification for good.** Nothing brings it back; try the Zap on a test record first.',
	},
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

/** DELETE /calendars/{calendarId}/notifications/{notificationId} */
export const deleteNotification = defineCreate({
	key: 'delete_notification',
	noun: 'Calendar Notification',
	display: {
		label: 'Delete Notification',
		description: 'Deletes a notification of a calendar.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'calendarId', label: 'Calendar ID', type: 'string' },
			{ key: 'notificationId', label: 'Notification ID', type: 'string' },
			{ key: 'message', label: 'Message', type: 'string' },
		],
		sample: {
			id: '66b2c8d0f3a64e1977d5a603',
			calendarId: 'cL6rDw2ZyH8nVt4MkS9x',
			notificationId: '66b2c8d0f3a64e1977d5a603',
			message: 'Notification deleted',
		},
	},
});
