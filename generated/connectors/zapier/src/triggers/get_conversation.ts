import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/conversations/{conversationId}',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{
			kind: 'value',
			key: 'conversationId',
			label: 'Conversation',
			in: 'path',
			to: ['conversationId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: 'conversationId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'conversationId',
		label: 'Conversation',
		type: 'string',
		required: true,
		dynamic: 'search_conversations_choices.id.label',
		helpText: 'ID of the conversation.',
	},
];

/** GET /conversations/{conversationId} */
export const getConversation = defineTrigger({
	key: 'get_conversation',
	noun: 'Conversation',
	display: {
		label: 'Get Conversation',
		description: 'Triggers when a conversation changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Conversation ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'deleted', label: 'Deleted', type: 'boolean' },
			{ key: 'inbox', label: 'Inbox', type: 'boolean' },
			{ key: 'type', label: 'Type', type: 'number' },
			{ key: 'unreadCount', label: 'Unread Count', type: 'number' },
			{ key: 'assignedTo', label: 'Assigned To', type: 'string' },
			{ key: 'starred', label: 'Starred', type: 'boolean' },
		],
		sample: {
			id: 'cV7tLp3XwN9zKd5QmB2r-cf1dc38f10ecca781c88d5830bf1e891',
			recordId: 'cV7tLp3XwN9zKd5QmB2r',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			deleted: false,
			inbox: true,
			type: 1,
			unreadCount: 0,
			assignedTo: 'pR5mNv7XdC2hQz9TsJ4b',
			starred: false,
		},
	},
});
