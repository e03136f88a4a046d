import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/businesses/',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'businesses', id: 'id', idInput: null, created: 'createdAt', updated: 'updatedAt', epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 100, asText: true },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: true, required: false },
		more: null,
		newestFirst: false,
	},
};

/** Fills dropdowns. GET /businesses/ */
export const listBusinessesChoices = defineTrigger({
	key: 'list_businesses_choices',
	noun: 'Business',
	display: {
		label: 'Business Choices',
		description: 'Lists the business records that a dropdown offers.',
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
