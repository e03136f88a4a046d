import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/contacts/{contactId}/notes',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true }],
	answer: { shape: 'list', path: 'notes', id: 'id', idInput: 'contactId', created: 'dateAdded', updated: null, epochs: {} },
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

/** GET /contacts/{contactId}/notes */
export const getContactNotes = defineTrigger({
	key: 'get_contact_notes',
	noun: 'Contact Note',
	display: {
		label: 'Get Contact Notes',
		description: 'Triggers when a contact gets a new note.',
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
			{ key: 'userId', label: 'Author', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'color', label: 'Color', type: 'string' },
			{ key: 'pinned', label: 'Pinned', type: 'boolean' },
			{ key: 'dateAdded', label: 'Date Added', type: 'datetime' },
		],
		sample: {
			id: 'nT8cGz4HvY1mWk6QsX3p',
			title: 'First call',
			body: 'Prefers appointments in the morning.',
			userId: 'pR5mNv7XdC2hQz9TsJ4b',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			color: '#2F80ED',
			pinned: false,
			dateAdded: '2026-03-02T09:25:00.000Z',
		},
	},
});
