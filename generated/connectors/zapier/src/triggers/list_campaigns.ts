import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/campaigns/',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
		{ kind: 'value', key: 'status', label: 'Status', in: 'query', to: ['status'], type: 'string' },
	],
	answer: { shape: 'list', path: 'campaigns', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [{ key: 'status', label: 'Status', type: 'string', required: false, helpText: 'Status of the campaigns to list.' }];

/** GET /campaigns/ */
export const listCampaigns = defineTrigger({
	key: 'list_campaigns',
	noun: 'Campaign',
	display: {
		label: 'List Campaigns',
		description: 'Triggers when a campaign is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'status', label: 'Status', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
		],
		sample: { id: 'cM5tRx8LqN2vZd6KwP4h', name: 'Whitening follow-up', status: 'published', locationId: 'hD7sTq2LmX9vKc4RwB1z' },
	},
});
