import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

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

const inputFields: PlainInputField[] = [];

/** GET /blogs/authors */
export const getBlogAuthors = defineTrigger({
	key: 'get_blog_authors',
	noun: 'Blog Author',
	display: {
		label: 'Get Blog Authors',
		description: 'Triggers when a new blog author is added.',
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
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'updatedAt', label: 'Updated At', type: 'string' },
			{ key: 'canonicalLink', label: 'Canonical Link', type: 'string' },
		],
		sample: {
			id: '66d0b1a2c3e4f5061728394a',
			_id: '66d0b1a2c3e4f5061728394a',
			name: 'Priya Raman',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			updatedAt: '2026-02-10T09:00:00.000Z',
			canonicalLink: 'https://harbourdental.example.com/journal/authors/priya-raman',
		},
	},
});
