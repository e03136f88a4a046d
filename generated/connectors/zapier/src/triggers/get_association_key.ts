import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/associations/key/{key_name}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'key_name', label: 'Key', in: 'path', to: ['key_name'], type: 'string', required: true },
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'key_name',
		label: 'Key',
		type: 'string',
		required: true,
		helpText: 'Key that the association was created with.',
	},
];

/** GET /associations/key/{key_name} */
export const getAssociationKey = defineTrigger({
	key: 'get_association_key',
	noun: 'Association',
	display: {
		label: 'Get Association Key',
		description: 'Triggers when the association with a given key changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Association ID', type: 'string' },
			{ key: 'locationId', label: 'Sub-account', type: 'string' },
			{ key: 'key', label: 'Key', type: 'string' },
			{ key: 'firstObjectLabel', label: 'Label of the First Object', type: 'string' },
			{ key: 'firstObjectKey', label: 'First Object', type: 'string' },
			{ key: 'secondObjectLabel', label: 'Label of the Second Object', type: 'string' },
			{ key: 'secondObjectKey', label: 'Second Object', type: 'string' },
			{ key: 'associationType', label: 'Association Type', type: 'string' },
		],
		sample: {
			id: '66d5f1a3c6e97b42aa08d936-1564b5e4fd32ad6c550301021969da37',
			recordId: '66d5f1a3c6e97b42aa08d936',
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
