import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/conversations/providers/live-chat/typing',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{
			kind: 'value',
			key: 'isTyping',
			label: 'Is Typing',
			in: 'body',
			to: ['isTyping'],
			type: 'boolean',
			required: true,
		},
		{ kind: 'value', key: 'visitorId', label: 'Visitor', in: 'body', to: ['visitorId'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'conversationId',
			label: 'Conversation',
			in: 'body',
			to: ['conversationId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'isTyping',
		label: 'Is Typing',
		type: 'boolean',
		required: true,
		helpText: 'True while somebody types, false when they stopped.',
	},
	{
		key: 'visitorId',
		label: 'Visitor',
		type: 'string',
		required: true,
		helpText: 'ID of the visitor in the live chat.',
	},
	{
		key: 'conversationId',
		label: 'Conversation',
		type: 'string',
		required: true,
		dynamic: 'search_conversations_choices.id.label',
		helpText: 'ID of the conversation.',
	},
];

/** POST /conversations/providers/live-chat/typing */
export const agentTypingIndicator = defineCreate({
	key: 'agent_typing_indicator',
	noun: 'Typing Indicator',
	display: {
		label: 'Agent Typing Indicator',
		description: 'Shows a live-chat visitor that an agent is typing.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'success', label: 'Success', type: 'boolean' }],
		sample: { success: true },
	},
});
