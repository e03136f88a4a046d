import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/businesses/{businessId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{
			kind: 'value',
			key: 'businessId',
			label: 'Business',
			in: 'path',
			to: ['businessId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'businessId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the business for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'businessId',
		label: 'Business',
		type: 'string',
		required: true,
		dynamic: 'list_businesses_choices.id.label',
		helpText: 'ID of the business, 24 hexadecimal digits.',
	},
];

/** DELETE /businesses/{businessId} */
export const deleteBusiness = defineCreate({
	key: 'delete_business',
	noun: 'Business',
	display: {
		label: 'Delete Business',
		description: 'Deletes a business for good.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'businessId', label: 'Business ID', type: 'string' },
			{ key: 'success', label: 'Success', type: 'boolean' },
		],
		sample: { id: '66a1f0c2b7d94e3a5c8f1b20', businessId: '66a1f0c2b7d94e3a5c8f1b20', success: true },
	},
});
