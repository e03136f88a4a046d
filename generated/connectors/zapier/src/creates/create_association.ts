import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/associations/',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{ kind: 'value', key: 'key', label: 'Key', in: 'body', to: ['key'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'firstObjectLabel',
			label: 'First Object Label',
			in: 'body',
			to: ['firstObjectLabel'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'firstObjectKey',
			label: 'First Object Key',
			in: 'body',
			to: ['firstObjectKey'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'secondObjectLabel',
			label: 'Second Object Label',
			in: 'body',
			to: ['secondObjectLabel'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'secondObjectKey',
			label: 'Second Object Key',
			in: 'body',
			to: ['secondObjectKey'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'key',
		label: 'Key',
		type: 'string',
		required: true,
		helpText: 'Key of the association, the same for as long as it exists. A sub-account has each key once.',
	},
	{
		key: 'firstObjectLabel',
		label: 'First Object Label',
		type: 'string',
		required: true,
		helpText: 'What a first record is to a second one, such as `Guardian`.',
	},
	{
		key: 'firstObjectKey',
		label: 'First Object Key',
		type: 'string',
		required: true,
		helpText: 'Kind of the first record: `contact`, `business`, `opportunity`, or `custom_objects.` and the name of a custom object.',
	},
	{
		key: 'secondObjectLabel',
		label: 'Second Object Label',
		type: 'string',
		required: true,
		helpText: 'What a second record is to a first one, such as `Child`.',
	},
	{
		key: 'secondObjectKey',
		label: 'Second Object Key',
		type: 'string',
		required: true,
		helpText: 'Kind of the second record, written as `firstObjectKey` is.',
	},
];

/** POST /associations/ */
export const createAssociation = defineCreate({
	key: 'create_association',
	noun: 'Association',
	display: {
		label: 'Create Association',
		description: 'Creates an association between two kinds of records.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'key', label: 'Key', type: 'string' },
			{ key: 'firstObjectLabel', label: 'First Object Label', type: 'string' },
			{ key: 'firstObjectKey', label: 'First Object Key', type: 'string' },
			{ key: 'secondObjectLabel', label: 'Second Object Label', type: 'string' },
			{ key: 'secondObjectKey', label: 'Second Object Key', type: 'string' },
			{ key: 'associationType', label: 'Association Type', type: 'string' },
		],
		sample: {
			id: '66d5f1a3c6e97b42aa08d938',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			key: 'contact_guardian',
			firstObjectLabel: 'Guardian',
			firstObjectKey: 'contact',
			secondObjectLabel: 'Child',
			secondObjectKey: 'contact',
			associationType: 'USER_DEFINED',
		},
	},
});
