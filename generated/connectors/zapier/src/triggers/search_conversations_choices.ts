import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/conversations/search',
	version: '2021-04-15',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: {
		shape: 'list',
		path: 'conversations',
		id: 'id',
		idInput: null,
		created: 'dateAdded',
		updated: 'lastMessageDate',
		epochs: { lastMessageDate: 'epoch-milliseconds', dateAdded: 'epoch-milliseconds', dateUpdated: 'epoch-milliseconds' },
	},
	paging: {
		limit: { name: 'limit', in: 'query', size: 100, asText: false },
		cursors: [{ name: 'startAfterDate', in: 'query', from: 'lastRecord', path: 'lastMessageDate' }],
		counter: null,
		more: null,
		newestFirst: false,
	},
};

/** Fills dropdowns. GET /conversations/search */
export const searchConversationsChoices = defineTrigger({
	key: 'search_conversations_choices',
	noun: 'Conversation',
	display: {
		label: 'Conversation Choices',
		description: 'Lists the conversation records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['fullName', 'contactName', 'email', 'phone'], dependsOn: [] }),
		canPaginate: true,
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
