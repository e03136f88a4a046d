import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/contacts/{contactId}/tasks',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true }],
	answer: { shape: 'list', path: 'tasks', id: 'id', idInput: 'contactId', created: null, updated: null, epochs: {} },
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
];

/** GET /contacts/{contactId}/tasks */
export const getContactTasks = defineTrigger({
	key: 'get_contact_tasks',
	noun: 'Contact Task',
	display: {
		label: 'Get Contact Tasks',
		description: 'Triggers when a contact gets a new task.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
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
