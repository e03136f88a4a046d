import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/contacts/{contactId}/tasks',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'title', label: 'Title', in: 'body', to: ['title'], type: 'string', required: true },
		{ kind: 'value', key: 'dueDate', label: 'Due Date', in: 'body', to: ['dueDate'], type: 'date-time', required: true },
		{
			kind: 'value',
			key: 'completed',
			label: 'Completed',
			in: 'body',
			to: ['completed'],
			type: 'boolean',
			required: true,
		},
		{ kind: 'value', key: 'body', label: 'Body', in: 'body', to: ['body'], type: 'string' },
		{ kind: 'value', key: 'assignedTo', label: 'Assigned User', in: 'body', to: ['assignedTo'], type: 'string' },
	],
	answer: { shape: 'record', path: 'task', id: 'id', idInput: 'contactId', created: null, updated: null, epochs: {} },
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
	{ key: 'title', label: 'Title', type: 'string', required: true, helpText: 'What is to be done.' },
	{ key: 'dueDate', label: 'Due Date', type: 'datetime', required: true, helpText: 'When it is due, with a time zone.' },
	{ key: 'completed', label: 'Completed', type: 'boolean', required: true, helpText: 'True when it is already done.' },
	{ key: 'body', label: 'Body', type: 'text', required: false, helpText: 'Details.' },
	{
		key: 'assignedTo',
		label: 'Assigned User',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user who is to do it.',
	},
];

/** POST /contacts/{contactId}/tasks */
export const createContactTask = defineCreate({
	key: 'create_contact_task',
	noun: 'Contact Task',
	display: {
		label: 'Create Contact Task',
		description: 'Creates a task for a contact, with a due date and the user who is to do it.',
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
