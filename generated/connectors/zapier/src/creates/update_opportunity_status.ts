import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/opportunities/{id}/status',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'id', label: 'Opportunity', in: 'path', to: ['id'], type: 'string', required: true },
		{ kind: 'value', key: 'status', label: 'Status', in: 'body', to: ['status'], type: 'string', required: true },
		{ kind: 'value', key: 'lostReasonId', label: 'Lost Reason', in: 'body', to: ['lostReasonId'], type: 'string' },
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'id', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'id',
		label: 'Opportunity',
		type: 'string',
		required: true,
		dynamic: 'search_opportunities_choices.id.label',
		helpText: 'ID of the opportunity.',
	},
	{
		key: 'status',
		label: 'Status',
		type: 'string',
		required: true,
		choices: [
			{ value: 'open', sample: 'open', label: 'Open' },
			{ value: 'won', sample: 'won', label: 'Won' },
			{ value: 'lost', sample: 'lost', label: 'Lost' },
			{ value: 'abandoned', sample: 'abandoned', label: 'Abandoned' },
		],
		helpText: '`open` while it is pursued; `won`, `lost` or `abandoned` when it is closed.',
	},
	{
		key: 'lostReasonId',
		label: 'Lost Reason',
		type: 'string',
		required: false,
		dynamic: 'list_lost_reasons_choices.id.label',
		helpText: 'ID of the reason why it was lost. Only an opportunity with the status `lost` keeps it.',
	},
];

/** PUT /opportunities/{id}/status */
export const updateOpportunityStatus = defineCreate({
	key: 'update_opportunity_status',
	noun: 'Opportunity',
	display: {
		label: 'Update Opportunity Status',
		description: 'Marks an opportunity as open, won, lost or abandoned.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'id', label: 'ID', type: 'string' }, { key: 'succeded', label: 'Succeeded', type: 'boolean' }],
		sample: { id: 'oP5wXn9LzK3vTd7QcB2r', succeded: true },
	},
});
