import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/contacts/{contactId}/tasks/{taskId}/completed',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'taskId', label: 'Task', in: 'path', to: ['taskId'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'completed',
			label: 'Completed',
			in: 'body',
			to: ['completed'],
			type: 'boolean',
			required: true,
		},
	],
	answer: { shape: 'record', path: 'task', id: 'id', idInput: 'taskId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
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
	{
		key: 'completed',
		label: 'Completed',
		type: 'boolean',
		required: true,
		helpText: 'True to mark the task as done, false to reopen it.',
	},
];

/** PUT /contacts/{contactId}/tasks/{taskId}/completed */
export const completeContactTask = defineCreate({
	key: 'complete_contact_task',
	noun: 'Contact Task',
	display: {
		label: 'Complete Contact Task',
		description: 'Completes a task of a contact, or reopens it.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'title', label: 'Title', type: 'string' },
			{ key: 'body', label: 'Body', type: 'string' },
			{ key: 'assignedTo', label: 'Assigned User', type: 'string' },
			{ key: 'dueDate', label: 'Due Date', type: 'datetime' },
			{ key: 'completed', label: 'Completed', type: 'boolean' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
		],
		sample: {
			id: 'tK2wPq6VnB8xRd3LsM7c',
			title: 'Call about whitening quote',
			body: 'Maya asked for the price of two sessions.',
			assignedTo: 'pR5mNv7XdC2hQz9TsJ4b',
			dueDate: '2026-03-05T15:00:00.000Z',
			completed: true,
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
		},
	},
});
