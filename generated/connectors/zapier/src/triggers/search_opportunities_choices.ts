import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/opportunities/search',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['location_id'], required: true }],
	answer: {
		shape: 'list',
		path: 'opportunities',
		id: 'id',
		idInput: null,
		created: 'createdAt',
		updated: 'updatedAt',
		epochs: {},
	},
	paging: {
		limit: { name: 'limit', in: 'query', size: 100, asText: false },
		cursors: [
			{ name: 'startAfter', in: 'query', from: 'body', path: 'meta.startAfter' },
			{ name: 'startAfterId', in: 'query', from: 'body', path: 'meta.startAfterId' },
		],
		counter: null,
		more: null,
		newestFirst: false,
	},
};

/** Fills dropdowns. GET /opportunities/search */
export const searchOpportunitiesChoices = defineTrigger({
	key: 'search_opportunities_choices',
	noun: 'Opportunity',
	display: {
		label: 'Opportunity Choices',
		description: 'Lists the opportunity records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['name'], dependsOn: [] }),
		canPaginate: true,
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
