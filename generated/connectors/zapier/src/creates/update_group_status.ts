import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/calendars/groups/{groupId}/status',
	version: '2021-04-15',
	contentType: 'application/json',
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
		{ kind: 'value', key: 'isActive', label: 'Active', in: 'body', to: ['isActive'], type: 'boolean', required: true },
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'groupId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'groupId',
		label: 'Calendar Group',
		type: 'string',
		required: true,
		dynamic: 'list_calendar_groups_choices.id.label',
		helpText: 'ID of the calendar group.',
	},
	{
		key: 'isActive',
		label: 'Active',
		type: 'boolean',
		required: true,
		helpText: 'True to enable the group, false to disable it.',
	},
];

/** PUT /calendars/groups/{groupId}/status */
export const updateGroupStatus = defineCreate({
	key: 'update_group_status',
	noun: 'Calendar Group Status',
	display: {
		label: 'Update Group Status',
		description: 'Enables or disables a calendar group.',
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
