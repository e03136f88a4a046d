import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/calendars/groups/{groupId}',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{
			kind: 'value',
			key: 'groupId',
			label: 'Calendar Group',
			in: 'path',
			to: ['groupId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'groupId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the calendar group for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'groupId',
		label: 'Calendar Group',
		type: 'string',
		required: true,
		dynamic: 'list_calendar_groups_choices.id.label',
		helpText: 'ID of the calendar group.',
	},
];

/** DELETE /calendars/groups/{groupId} */
export const deleteCalendarGroup = defineCreate({
	key: 'delete_calendar_group',
	noun: 'Calendar Group',
	display: {
		label: 'Delete Calendar Group',
		description: 'Deletes a calendar group.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'groupId', label: 'Calendar Group ID', type: 'string' },
			{ key: 'success', label: 'Success', type: 'boolean' },
		],
		sample: { id: 'cG4vXp8NwT2zLk6QsR7m', groupId: 'cG4vXp8NwT2zLk6QsR7m', success: true },
	},
});
