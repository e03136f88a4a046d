import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/contacts/{contactId}/notes',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'body', label: 'Body', in: 'body', to: ['body'], type: 'string', required: true },
		{ kind: 'value', key: 'userId', label: 'Author', in: 'body', to: ['userId'], type: 'string' },
		{ kind: 'value', key: 'title', label: 'Title', in: 'body', to: ['title'], type: 'string' },
		{ kind: 'value', key: 'color', label: 'Color', in: 'body', to: ['color'], type: 'string' },
		{ kind: 'value', key: 'pinned', label: 'Pinned', in: 'body', to: ['pinned'], type: 'boolean' },
	],
	answer: { shape: 'record', path: 'note', id: 'id', idInput: 'contactId', created: 'dateAdded', updated: null, epochs: {} },
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
	{ key: 'body', label: 'Body', type: 'text', required: true, helpText: 'Text of the note.' },
	{
		key: 'userId',
		label: 'Author',
		type: 'string',
		required: false,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'ID of the user who writes it.',
	},
	{ key: 'title', label: 'Title', type: 'string', required: false, helpText: 'Heading of the note.' },
	{
		key: 'color',
		label: 'Color',
		type: 'string',
		required: false,
		helpText: 'Background color, as a hexadecimal value.',
	},
	{
		key: 'pinned',
		label: 'Pinned',
		type: 'boolean',
		required: false,
		helpText: 'True to keep it above the other notes.',
	},
];

/** POST /contacts/{contactId}/notes */
export const createContactNote = defineCreate({
	key: 'create_contact_note',
	noun: 'Contact Note',
	display: {
		label: 'Create Contact Note',
		description: 'Creates a note on a contact, pinned or not.',
	},
	operation: {
		perform: act(operation),
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
