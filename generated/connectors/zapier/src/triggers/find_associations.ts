import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/associations/',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'associations', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 20, asText: false },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: null,
		newestFirst: false,
	},
};

const inputFields: PlainInputField[] = [];

/** GET /associations/ */
export const findAssociations = defineTrigger({
	key: 'find_associations',
	noun: 'Association',
	display: {
		label: 'Find Associations',
		description: 'Triggers when a new association is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'locationId', label: 'Sub-account', type: 'string' },
			{ key: 'key', label: 'Key', type: 'string' },
			{ key: 'firstObjectLabel', label: 'Label of the First Object', type: 'string' },
			{ key: 'firstObjectKey', label: 'First Object', type: 'string' },
			{ key: 'secondObjectLabel', label: 'Label of the Second Object', type: 'string' },
			{ key: 'secondObjectKey', label: 'Second Object', type: 'string' },
			{ key: 'associationType', label: 'Association Type', type: 'string' },
		],
		sample: {
			id: '66d5f1a3c6e97b42aa08d936',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			key: 'contact_referrer',
			firstObjectLabel: 'Referred by',
			firstObjectKey: 'contact',
			secondObjectLabel: 'Referred',
			secondObjectKey: 'contact',
			associationType: 'USER_DEFINED',
		},
	},
});
