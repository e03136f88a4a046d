import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/conversations/messages/{messageId}/status',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'messageId', label: 'Message', in: 'path', to: ['messageId'], type: 'string', required: true },
		{ kind: 'value', key: 'status', label: 'Status', in: 'body', to: ['status'], type: 'string', required: true },
		{ kind: 'value', key: 'error__code', label: 'Error Code', in: 'body', to: ['error', 'code'], type: 'string' },
		{ kind: 'value', key: 'error__type', label: 'Error Type', in: 'body', to: ['error', 'type'], type: 'string' },
		{
			kind: 'value',
			key: 'error__message',
			label: 'Error Message',
			in: 'body',
			to: ['error', 'message'],
			type: 'string',
		},
		{ kind: 'value', key: 'emailMessageId', label: 'Email Message', in: 'body', to: ['emailMessageId'], type: 'string' },
		{
			kind: 'value',
			key: 'recipients',
			label: 'Recipients',
			in: 'body',
			to: ['recipients'],
			type: 'string',
			list: true,
		},
	],
	answer: { shape: 'record', path: '', id: 'messageId', idInput: 'messageId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{ key: 'messageId', label: 'Message', type: 'string', required: true, helpText: 'ID of the message.' },
	{
		key: 'status',
		label: 'Status',
		type: 'string',
		required: true,
		choices: [
			{ value: 'delivered', sample: 'delivered', label: 'Delivered' },
			{ value: 'failed', sample: 'failed', label: 'Failed' },
			{ value: 'pending', sample: 'pending', label: 'Pending' },
			{ value: 'read', sample: 'read', label: 'Read' },
		],
		helpText: 'What became of the message.',
	},
	{ key: 'error__code', label: 'Error Code', type: 'string', required: false, helpText: 'Code of the error.' },
	{ key: 'error__type', label: 'Error Type', type: 'string', required: false, helpText: 'Kind of the error.' },
	{
		key: 'error__message',
		label: 'Error Message',
		type: 'text',
		required: false,
		helpText: 'What went wrong, in words.',
	},
	{
		key: 'emailMessageId',
		label: 'Email Message',
		type: 'string',
		required: false,
		helpText: 'ID of the email, where the message is one.',
	},
	{
		key: 'recipients',
		label: 'Recipients',
		type: 'string',
		required: false,
		list: true,
		helpText: 'Email addresses that the status is about. Left out, all of them.',
	},
];

/** PUT /conversations/messages/{messageId}/status */
export const updateMessageStatus = defineCreate({
	key: 'update_message_status',
	noun: 'Message',
	display: {
		label: 'Update Message Status',
		description: 'Updates the status of a message.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'conversationId', label: 'Conversation ID', type: 'string' },
			{ key: 'emailMessageId', label: 'Email Message ID', type: 'string' },
			{ key: 'messageId', label: 'Message ID', type: 'string' },
			{ key: 'messageIds', label: 'Message IDs', type: 'string', list: true },
			{ key: 'msg', label: 'Msg', type: 'string' },
			{ key: 'forwardData__forwardWholeThread', label: 'Forward Data Forward Whole Thread', type: 'boolean' },
			{ key: 'forwardData__messageId', label: 'Forward Data Message ID', type: 'string' },
			{ key: 'forwardData__emailMessageId', label: 'Forward Data Email Message ID', type: 'string' },
			{ key: 'forwardData__sourceContactId', label: 'Forward Data Source Contact ID', type: 'string' },
			{ key: 'forwardData__sourceConversationId', label: 'Forward Data Source Conversation ID', type: 'string' },
			{ key: 'forwardData__forwardToEmail', label: 'Forward Data Forward to Email', type: 'string' },
			{ key: 'forwardData__recipientContactId', label: 'Forward Data Recipient Contact ID', type: 'string' },
			{ key: 'forwardData__recipientConversationId', label: 'Forward Data Recipient Conversation ID', type: 'string' },
			{ key: 'status', label: 'Status', type: 'string' },
		],
		sample: {
			id: 'mS4vTx8KzN2wLq6RdB9c',
			conversationId: 'cV7tLp3XwN9zKd5QmB2r',
			messageId: 'mS4vTx8KzN2wLq6RdB9c',
			status: 'delivered',
		},
	},
});
