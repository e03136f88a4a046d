import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/associations/{associationId}',
	version: '2021-07-28',
	contentType: null,
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
	],
	answer: { shape: 'record', path: '', id: 'id', idInput: 'associationId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the association for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'associationId',
		label: 'Association',
		type: 'string',
		required: true,
		dynamic: 'list_associations_choices.id.label',
		helpText: 'ID of the association.',
	},
];

/** DELETE /associations/{associationId} */
export const deleteAssociation = defineCreate({
	key: 'delete_association',
	noun: 'Association',
	display: {
		label: 'Delete Association',
		description: 'Deletes an association and all of its relations.',
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
		sample: { id: '66d5f1a3c6e97b42aa08d936', deleted: true, message: 'Association deleted' },
	},
});
