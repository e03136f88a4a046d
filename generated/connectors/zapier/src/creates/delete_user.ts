import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/users/{userId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'userId', label: 'User', in: 'path', to: ['userId'], type: 'string', required: true }],
	answer: { shape: 'none', path: '', id: null, idInput: 'userId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the user for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'userId',
		label: 'User',
		type: 'string',
		required: true,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user.',
	},
];

/** DELETE /users/{userId} */
export const deleteUser = defineCreate({
	key: 'delete_user',
	noun: 'User',
	display: {
		label: 'Delete User',
		description: 'Deletes a user for good.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'userId', label: 'User ID', type: 'string' },
			{ key: 'succeded', label: 'Succeeded', type: 'boolean' },
			{ key: 'message', label: 'Message', type: 'string' },
		],
		sample: {
			id: 'pR5mNv7XdC2hQz9TsJ4b',
			userId: 'pR5mNv7XdC2hQz9TsJ4b',
			succeded: true,
			message: 'The user with the email address priya.raman@example.com will be gone in a few minutes.',
		},
	},
});
