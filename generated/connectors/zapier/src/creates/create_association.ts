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
			label: 'Label of the First Object',
			in: 'body',
			to: ['firstObjectLabel'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'firstObjectKey',
			label: 'First Object',
			in: 'body',
			to: ['firstObjectKey'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'secondObjectLabel',
			label: 'Label of the Second Object',
			in: 'body',
			to: ['secondObjectLabel'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'secondObjectKey',
			label: 'Second Object',
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
		helpText: 'Key by which the association can be found. No other in the sub-account may have it.',
	},
	{
		key: 'firstObjectLabel',
		label: 'Label of the First Object',
		type: 'string',
		required: true,
		helpText: 'What a first record is to be called in this association.',
	},
	{
		key: 'firstObjectKey',
		label: 'First Object',
		type: 'string',
		required: true,
		helpText: 'Object that first records are of: `contact`, `opportunity`, or `custom_objects.` and the name of a custom object.',
	},
	{
		key: 'secondObjectLabel',
		label: 'Label of the Second Object',
		type: 'string',
		required: true,
		helpText: 'What a second record is to be called in this association.',
	},
	{
		key: 'secondObjectKey',
		label: 'Second Object',
		type: 'string',
		required: true,
		helpText: 'Object that second records are of, written like the first. It may be the same object.',
	},
];

/** POST /associations/ */
export const createAssociation = defineCreate({
	key: 'create_association',
	noun: 'Association',
	display: {
		label: 'Create Association',
		description: 'Creates an association, through which records of two objects can be joined.',
	},
	operation: {
		perform: act(operation),
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
