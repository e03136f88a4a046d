import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/conversations/messages/{messageId}/locations/{locationId}/recording',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'path', to: ['locationId'], required: true },
		{ kind: 'value', key: 'messageId', label: 'Message', in: 'path', to: ['messageId'], type: 'string', required: true },
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'messageId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [{ key: 'messageId', label: 'Message', type: 'string', required: true, helpText: 'ID of the message.' }];

/** GET /conversations/messages/{messageId}/locations/{locationId}/recording */
export const getMessageRecording = defineTrigger({
	key: 'get_message_recording',
	noun: 'Recording',
	display: {
		label: 'Get Message Recording',
		description: 'Triggers when the recording of a call is there.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'id', label: 'Event ID', type: 'string' }, { key: 'recordId', label: 'Recording ID', type: 'string' }],
		sample: { id: 'RIFF-0f4493b04185bdb5754aee863026ce96', recordId: 'RIFF', value: 'RIFF' },
	},
});
