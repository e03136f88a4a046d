import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/opportunities/{id}',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'id', label: 'Opportunity', in: 'path', to: ['id'], type: 'string', required: true }],
	answer: { shape: 'none', path: '', id: null, idInput: 'id', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the opportunity for good.** Nothing brings it back; try the Zap on a test record first.',
	},
	{
		key: 'id',
		label: 'Opportunity',
		type: 'string',
		required: true,
		dynamic: 'search_opportunities_choices.id.label',
		helpText: 'ID of the opportunity.',
	},
];

/** DELETE /opportunities/{id} */
export const deleteOpportunity = defineCreate({
	key: 'delete_opportunity',
	noun: 'Opportunity',
	display: {
		label: 'Delete Opportunity',
		description: 'Deletes an opportunity for good.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'id', label: 'ID', type: 'string' }, { key: 'succeded', label: 'Succeeded', type: 'boolean' }],
		sample: { id: 'oP5wXn9LzK3vTd7QcB2r', succeded: true },
	},
});
