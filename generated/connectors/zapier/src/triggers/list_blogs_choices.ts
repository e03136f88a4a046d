import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/blogs/site/all',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'data', id: '_id', idInput: null, created: null, updated: null, epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 20, asText: false },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: null,
		newestFirst: false,
	},
};

/** Fills dropdowns. GET /blogs/site/all */
export const listBlogsChoices = defineTrigger({
	key: 'list_blogs_choices',
	noun: 'Blog',
	display: {
		label: 'Blog Choices',
		description: 'Lists the blog records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: '_id', label: ['name'], dependsOn: [] }),
		canPaginate: true,
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
