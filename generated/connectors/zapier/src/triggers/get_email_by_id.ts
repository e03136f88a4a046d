import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/conversations/messages/email/{id}',
	version: '2021-04-15',
	contentType: null,
	inputs: [{ kind: 'value', key: 'id', label: 'Email', in: 'path', to: ['id'], type: 'string', required: true }],
	answer: { shape: 'record', path: '', id: 'id', idInput: 'id', created: 'dateAdded', updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [{ key: 'id', label: 'Email', type: 'string', required: true, helpText: 'ID of the email record.' }];

/** GET /conversations/messages/email/{id} */
export const getEmailById = defineTrigger({
	key: 'get_email_by_id',
	noun: 'Email',
	display: {
		label: 'Get Email by ID',
		description: 'Triggers when an email changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Email ID', type: 'string' },
			{ key: 'altId', label: 'Alt ID', type: 'string' },
			{ key: 'threadId', label: 'Thread ID', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'conversationId', label: 'Conversation ID', type: 'string' },
			{ key: 'dateAdded', label: 'Date Added', type: 'string' },
			{ key: 'subject', label: 'Subject', type: 'string' },
			{ key: 'body', label: 'Body', type: 'string' },
			{ key: 'direction', label: 'Direction', type: 'string' },
			{ key: 'status', label: 'Status', type: 'string' },
			{ key: 'contentType', label: 'Content Type', type: 'string' },
			{ key: 'attachments', label: 'Attachments', type: 'string', list: true },
			{ key: 'provider', label: 'Provider', type: 'string' },
			{ key: 'from', label: 'From', type: 'string' },
			{ key: 'to', label: 'To', type: 'string', list: true },
			{ key: 'cc', label: 'CC', type: 'string', list: true },
			{ key: 'bcc', label: 'BCC', type: 'string', list: true },
			{ key: 'replyToMessageId', label: 'Reply to Message ID', type: 'string' },
			{ key: 'source', label: 'Source', type: 'string' },
			{ key: 'conversationProviderId', label: 'Conversation Provider ID', type: 'string' },
		],
		sample: {
			id: 'eM5rXt2WzK8vNq4LdB7p-f38f09c330b2576ef87ceca9aea645b1',
			recordId: 'eM5rXt2WzK8vNq4LdB7p',
			threadId: 'mE2xVn7LqT4zKw9RsC5d',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			conversationId: 'cV7tLp3XwN9zKd5QmB2r',
			dateAdded: '2026-03-03T09:00:00.000Z',
			subject: 'Your whitening quote',
			body: '<p>Here is the quote you asked for.</p>',
			direction: 'outbound',
			status: 'opened',
			contentType: 'text/html',
			attachments: [],
			provider: 'Leadconnector Gmail',
			from: 'priya.raman@example.com',
			to: ['maya.lindqvist@example.com'],
			cc: [],
			bcc: [],
			source: 'app',
		},
	},
});
