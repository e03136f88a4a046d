import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/blogs/site/all',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
		{ kind: 'value', key: 'searchTerm', label: 'Search Text', in: 'query', to: ['searchTerm'], type: 'string' },
	],
	answer: { shape: 'list', path: 'data', id: '_id', idInput: null, created: null, updated: null, epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 20, asText: false },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: null,
		newestFirst: false,
	},
};

const inputFields: PlainInputField[] = [
	{
		key: 'searchTerm',
		label: 'Search Text',
		type: 'string',
		required: false,
		helpText: 'Text to look for in the names.',
	},
];

/** GET /blogs/site/all */
export const getBlogsByLocation = defineTrigger({
	key: 'get_blogs_by_location',
	noun: 'Blog',
	display: {
		label: 'Get Blogs by Location',
		description: 'Triggers when a new blog is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: '_id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
		],
		sample: { id: 'bL6zRw2XvN8tKq4PsM5d', _id: 'bL6zRw2XvN8tKq4PsM5d', name: 'Harbour Dental Journal' },
	},
});
