import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/blogs/authors',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'authors', id: '_id', idInput: null, created: null, updated: 'updatedAt', epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 20, asText: false },
		cursors: null,
		counter: { name: 'offset', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: null,
		newestFirst: false,
	},
};

/** Fills dropdowns. GET /blogs/authors */
export const listBlogAuthorsChoices = defineTrigger({
	key: 'list_blog_authors_choices',
	noun: 'Blog Author',
	display: {
		label: 'Blog Author Choices',
		description: 'Lists the blog author records that a dropdown offers.',
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
