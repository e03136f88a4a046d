import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/conversations/locations/{locationId}/messages/{messageId}/transcription/download',
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

/** GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download */
export const downloadTranscription = defineTrigger({
	key: 'download_transcription',
	noun: 'Transcript',
	display: {
		label: 'Download Transcription',
		description: 'Triggers when the transcript of a call is there, as a file.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'id', label: 'Event ID', type: 'string' }, { key: 'recordId', label: 'Transcript ID', type: 'string' }],
		sample: {
			id: 'Harbour Dental Studio, good morning.\nHello, I would like to ask about whitening.\n-ef05b6692d56cc29c4d9d1ff0924c6d2',
			recordId: 'Harbour Dental Studio, good morning.\nHello, I would like to ask about whitening.\n',
			value: 'Harbour Dental Studio, good morning.\nHello, I would like to ask about whitening.\n',
		},
	},
});
