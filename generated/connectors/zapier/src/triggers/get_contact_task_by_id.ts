import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/contacts/{contactId}/tasks/{taskId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'taskId', label: 'Task', in: 'path', to: ['taskId'], type: 'string', required: true },
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
];

/** GET /contacts/{contactId}/tasks/{taskId} */
export const getContactTaskById = defineTrigger({
	key: 'get_contact_task_by_id',
	noun: 'Contact Task',
	display: {
		label: 'Get Contact Task by ID',
		description: 'Triggers when a given task of a contact changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Contact Task ID', type: 'string' },
			{ key: 'title', label: 'Title', type: 'string' },
			{ key: 'body', label: 'Body', type: 'string' },
			{ key: 'assignedTo', label: 'Assigned User', type: 'string' },
			{ key: 'dueDate', label: 'Due Date', type: 'datetime' },
			{ key: 'completed', label: 'Completed', type: 'boolean' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
		],
		sample: {
			id: 'tK2wPq6VnB8xRd3LsM7c-de0339c698c11c292cc4ba8b0e90fa6f',
			recordId: 'tK2wPq6VnB8xRd3LsM7c',
			title: 'Call about whitening quote',
			body: 'Maya asked for the price of two sessions.',
			assignedTo: 'pR5mNv7XdC2hQz9TsJ4b',
			dueDate: '2026-03-05T15:00:00.000Z',
			completed: false,
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
		},
	},
});
