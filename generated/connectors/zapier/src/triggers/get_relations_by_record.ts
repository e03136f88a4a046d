import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/associations/relations/{recordId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'recordId', label: 'Record', in: 'path', to: ['recordId'], type: 'string', required: true },
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
		{
			kind: 'value',
			key: 'associationIds',
			label: 'Associations',
			in: 'query',
			to: ['associationIds'],
			type: 'string',
			list: true,
		},
	],
	answer: {
		shape: 'list',
		path: 'relations',
		id: 'id',
		idInput: 'recordId',
		created: 'createdAt',
		updated: 'updatedAt',
		epochs: {},
	},
	paging: {
		limit: { name: 'limit', in: 'query', size: 20, asText: false },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: null,
		newestFirst: false,
	},
};

const inputFields: PlainInputField[] = [
	{
		key: 'recordId',
		label: 'Record',
		type: 'string',
		required: true,
		helpText: 'ID of the record, for example of a contact.',
	},
	{
		key: 'associationIds',
		label: 'Associations',
		type: 'string',
		required: false,
		list: true,
		dynamic: 'list_associations_choices.id.label',
		helpText: 'IDs of the associations whose relations are wanted. Left out, the relations of all of them are listed.',
	},
];

/** GET /associations/relations/{recordId} */
export const getRelationsByRecord = defineTrigger({
	key: 'get_relations_by_record',
	noun: 'Relation',
	display: {
		label: 'Get Relations by Record',
		description: 'Triggers when a given record is joined with another one.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
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
			id: '66d5f1a3c6e97b42aa08d937',
			associationId: '66d5f1a3c6e97b42aa08d936',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			firstObjectKey: 'contact',
			firstRecordId: 'tO9kFr3BxN6jLp5ZsD8w',
			secondObjectKey: 'contact',
			secondRecordId: 'mL4yQ8nRz2TcVw7HsK1d',
			createdAt: '2026-03-03T10:00:00.000Z',
			updatedAt: '2026-03-03T10:00:00.000Z',
		},
	},
});
