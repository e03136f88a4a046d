import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/contacts/{contactId}/tasks/{taskId}',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'taskId', label: 'Task', in: 'path', to: ['taskId'], type: 'string', required: true },
		{ kind: 'value', key: 'title', label: 'Title', in: 'body', to: ['title'], type: 'string' },
		{ kind: 'value', key: 'body', label: 'Body', in: 'body', to: ['body'], type: 'string' },
		{ kind: 'value', key: 'dueDate', label: 'Due Date', in: 'body', to: ['dueDate'], type: 'date-time' },
		{ kind: 'value', key: 'completed', label: 'Completed', in: 'body', to: ['completed'], type: 'boolean' },
		{ kind: 'value', key: 'assignedTo', label: 'Assigned User', in: 'body', to: ['assignedTo'], type: 'string' },
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
	{ key: 'title', label: 'Title', type: 'string', required: false, helpText: 'What is to be done.' },
	{ key: 'body', label: 'Body', type: 'text', required: false, helpText: 'Details.' },
	{
		key: 'dueDate',
		label: 'Due Date',
		type: 'datetime',
		required: false,
		helpText: 'When it is due, with a time zone.',
	},
	{ key: 'completed', label: 'Completed', type: 'boolean', required: false, helpText: 'True when it is already done.' },
	{
		key: 'assignedTo',
		label: 'Assigned User',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user who is to do it.',
	},
];

/** PUT /contacts/{contactId}/tasks/{taskId} */
export const updateContactTask = defineCreate({
	key: 'update_contact_task',
	noun: 'Contact Task',
	display: {
		label: 'Update Contact Task',
		description: 'Updates the title, details, due date, user or state of a task.',
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
			completed: false,
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
		},
	},
});
