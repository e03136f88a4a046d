import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/conversations/messages/{id}',
	version: '2021-04-15',
	contentType: null,
	inputs: [{ kind: 'value', key: 'id', label: 'Message', in: 'path', to: ['id'], type: 'string', required: true }],
	answer: { shape: 'record', path: '', id: 'id', idInput: 'id', created: 'dateAdded', updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [{ key: 'id', label: 'Message', type: 'string', required: true, helpText: 'ID of the message.' }];

/** GET /conversations/messages/{id} */
export const getMessageById = defineTrigger({
	key: 'get_message_by_id',
	noun: 'Message',
	display: {
		label: 'Get Message by ID',
		description: 'Triggers when a message changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Message ID', type: 'string' },
			{ key: 'type', label: 'Type', type: 'number' },
			{ key: 'messageType', label: 'Message Type', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'conversationId', label: 'Conversation ID', type: 'string' },
			{ key: 'dateAdded', label: 'Date Added', type: 'string' },
			{ key: 'body', label: 'Body', type: 'string' },
			{ key: 'direction', label: 'Direction', type: 'string' },
			{ key: 'status', label: 'Status', type: 'string' },
			{ key: 'contentType', label: 'Content Type', type: 'string' },
			{ key: 'attachments', label: 'Attachments', type: 'string', list: true },
			{ key: 'meta__callDuration', label: 'Meta Call Duration', type: 'string' },
			{ key: 'meta__callStatus', label: 'Meta Call Status', type: 'string' },
			{ key: 'meta__email__messageIds', label: 'Meta Email Message IDs', type: 'string', list: true },
			{ key: 'source', label: 'Source', type: 'string' },
			{ key: 'userId', label: 'User ID', type: 'string' },
			{ key: 'conversationProviderId', label: 'Conversation Provider ID', type: 'string' },
			{ key: 'chatWidgetId', label: 'Chat Widget ID', type: 'string' },
		],
		sample: {
			id: 'mS4vTx8KzN2wLq6RdB9c-c47f001d98f5c4c5c8957b9cedd76573',
			recordId: 'mS4vTx8KzN2wLq6RdB9c',
			type: 2,
			messageType: 'TYPE_SMS',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			conversationId: 'cV7tLp3XwN9zKd5QmB2r',
			dateAdded: '2026-03-04T16:40:12.000Z',
			body: 'See you on Monday at ten.',
			direction: 'outbound',
			status: 'delivered',
			contentType: 'text/plain',
			attachments: [],
			source: 'app',
			userId: 'pR5mNv7XdC2hQz9TsJ4b',
		},
	},
});
