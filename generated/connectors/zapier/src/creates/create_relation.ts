import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/associations/relations',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{
			kind: 'value',
			key: 'associationId',
			label: 'Association',
			in: 'body',
			to: ['associationId'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'firstRecordId',
			label: 'First Record',
			in: 'body',
			to: ['firstRecordId'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'secondRecordId',
			label: 'Second Record',
			in: 'body',
			to: ['secondRecordId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: null, created: 'createdAt', updated: 'updatedAt', epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'associationId',
		label: 'Association',
		type: 'string',
		required: true,
		dynamic: 'list_associations_choices.id.label',
		helpText: 'ID of the association that is to join the records.',
	},
	{
		key: 'firstRecordId',
		label: 'First Record',
		type: 'string',
		required: true,
		helpText: 'ID of a record of the association\'s first object: of a contact, where that is `contact`.',
	},
	{
		key: 'secondRecordId',
		label: 'Second Record',
		type: 'string',
		required: true,
		helpText: 'ID of a record of the association\'s second object.',
	},
];

/** POST /associations/relations */
export const createRelation = defineCreate({
	key: 'create_relation',
	noun: 'Relation',
	display: {
		label: 'Create Relation',
		description: 'Joins two records through an association.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'associationId', label: 'Association', type: 'string' },
			{ key: 'locationId', label: 'Sub-account', type: 'string' },
			{ key: 'firstObjectKey', label: 'First Object', type: 'string' },
			{ key: 'firstRecordId', label: 'First Record', type: 'string' },
			{ key: 'secondObjectKey', label: 'Second Object', type: 'string' },
			{ key: 'secondRecordId', label: 'Second Record', type: 'string' },
			{ key: 'createdAt', label: 'Created At', type: 'datetime' },
			{ key: 'updatedAt', label: 'Updated At', type: 'datetime' },
		],
		sample: {
			id: '66d5f1a3c6e97b42aa08d939',
			associationId: '66d5f1a3c6e97b42aa08d936',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			firstObjectKey: 'contact',
			firstRecordId: 'eS2jHb6WqM8nXv4TzR9c',
			secondObjectKey: 'contact',
			secondRecordId: 'mL4yQ8nRz2TcVw7HsK1d',
			createdAt: '2026-03-03T10:00:00.000Z',
			updatedAt: '2026-03-03T10:00:00.000Z',
		},
	},
});
