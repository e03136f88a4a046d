import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/conversations/',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'body', to: ['contactId'], type: 'string', required: true },
	],
	answer: {
		shape: 'record',
		path: 'conversation',
		id: 'id',
		idInput: null,
		created: 'dateAdded',
		updated: 'dateUpdated',
		epochs: {},
	},
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

/** POST /conversations/ */
export const createConversation = defineCreate({
	key: 'create_conversation',
	noun: 'Conversation',
	display: {
		label: 'Create Conversation',
		description: 'Creates a conversation with a contact.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'dateUpdated', label: 'Date Updated', type: 'string' },
			{ key: 'dateAdded', label: 'Date Added', type: 'string' },
			{ key: 'deleted', label: 'Deleted', type: 'boolean' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'lastMessageDate', label: 'Last Message Date', type: 'string' },
			{ key: 'assignedTo', label: 'Assigned To', type: 'string' },
		],
		sample: {
			id: 'cQ8wZn5TxL2vKd4RmB7p',
			dateUpdated: '2026-03-05T11:00:00.000Z',
			dateAdded: '2026-03-05T11:00:00.000Z',
			deleted: false,
			contactId: 'eS2jHb6WqM8nXv4TzR9c',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			lastMessageDate: '2026-03-05T11:00:00.000Z',
		},
	},
});
