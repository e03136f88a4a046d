import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/associations/{associationId}',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{
			kind: 'value',
			key: 'associationId',
			label: 'Association',
			in: 'path',
			to: ['associationId'],
			type: 'string',
			required: true,
		},
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
			key: 'secondObjectLabel',
			label: 'Label of the Second Object',
			in: 'body',
			to: ['secondObjectLabel'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: 'associationId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'associationId',
		label: 'Association',
		type: 'string',
		required: true,
		dynamic: 'list_associations_choices.id.label',
		helpText: 'ID of the association.',
	},
	{
		key: 'firstObjectLabel',
		label: 'Label of the First Object',
		type: 'string',
		required: true,
		helpText: 'What a first record is called in this association.',
	},
	{
		key: 'secondObjectLabel',
		label: 'Label of the Second Object',
		type: 'string',
		required: true,
		helpText: 'What a second record is called in this association.',
	},
];

/** PUT /associations/{associationId} */
export const updateAssociation = defineCreate({
	key: 'update_association',
	noun: 'Association',
	display: {
		label: 'Update Association',
		description: 'Changes what the two sides of an association are called.',
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
