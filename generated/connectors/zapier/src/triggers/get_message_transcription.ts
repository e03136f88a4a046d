import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/conversations/locations/{locationId}/messages/{messageId}/transcription',
	version: '2021-04-15',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'path', to: ['locationId'], required: true },
		{ kind: 'value', key: 'messageId', label: 'Message', in: 'path', to: ['messageId'], type: 'string', required: true },
	],
	answer: { shape: 'list', path: '', id: 'sentenceIndex', idInput: 'messageId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [{ key: 'messageId', label: 'Message', type: 'string', required: true, helpText: 'ID of the message.' }];

/** GET /conversations/locations/{locationId}/messages/{messageId}/transcription */
export const getMessageTranscription = defineTrigger({
	key: 'get_message_transcription',
	noun: 'Transcript Sentence',
	display: {
		label: 'Get Message Transcription',
		description: 'Triggers when the transcript of a call is there.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'mediaChannel', label: 'Media Channel', type: 'number' },
			{ key: 'sentenceIndex', label: 'Sentence Index', type: 'number' },
			{ key: 'startTime', label: 'Start Time', type: 'number' },
			{ key: 'endTime', label: 'End Time', type: 'number' },
			{ key: 'transcript', label: 'Transcript', type: 'string' },
			{ key: 'confidence', label: 'Confidence', type: 'number' },
		],
		sample: {
			id: '0',
			mediaChannel: 1,
			sentenceIndex: 0,
			startTime: 0,
			endTime: 2400,
			transcript: 'Harbour Dental Studio, good morning.',
			confidence: 0.98,
		},
	},
});
