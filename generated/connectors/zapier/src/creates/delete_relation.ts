import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/associations/relations/{relationId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{
			kind: 'value',
			key: 'relationId',
			label: 'Relation',
			in: 'path',
			to: ['relationId'],
			type: 'string',
			required: true,
		},
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: 'relationId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the relation for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{ key: 'relationId', label: 'Relation', type: 'string', required: true, helpText: 'ID of the relation.' },
];

/** DELETE /associations/relations/{relationId} */
export const deleteRelation = defineCreate({
	key: 'delete_relation',
	noun: 'Relation',
	display: {
		label: 'Delete Relation',
		description: 'Parts two records that an association joined.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'deleted', label: 'Deleted', type: 'boolean' },
			{ key: 'message', label: 'Message', type: 'string' },
		],
		sample: { id: '66d5f1a3c6e97b42aa08d937', deleted: true, message: 'Relation deleted' },
	},
});
