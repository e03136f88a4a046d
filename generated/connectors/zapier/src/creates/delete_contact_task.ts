import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/contacts/{contactId}/tasks/{taskId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'taskId', label: 'Task', in: 'path', to: ['taskId'], type: 'string', required: true },
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'taskId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the contact task for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'contactId',
		label: 'Contact',
		type: 'string',
		required: true,
		dynamic: 'search_contacts_choices.id.label',
		search: 'find_contact.id',
		helpText: 'ID of the contact.',
	},
	{
		key: 'taskId',
		label: 'Task',
		type: 'string',
		required: true,
		dynamic: 'list_contact_tasks_choices.id.label',
		dependsOn: ['contactId'],
		helpText: 'ID of the task. The task has to belong to the contact.',
	},
];

/** DELETE /contacts/{contactId}/tasks/{taskId} */
export const deleteContactTask = defineCreate({
	key: 'delete_contact_task',
	noun: 'Contact Task',
	display: {
		label: 'Delete Contact Task',
		description: 'Deletes a task of a contact.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'taskId', label: 'Task ID', type: 'string' },
			{ key: 'succeded', label: 'Succeeded', type: 'boolean' },
		],
		sample: { id: 'tK2wPq6VnB8xRd3LsM7c', contactId: 'mL4yQ8nRz2TcVw7HsK1d', taskId: 'tK2wPq6VnB8xRd3LsM7c', succeded: true },
	},
});
