import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/blogs/posts/all',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
		{ kind: 'value', key: 'blogId', label: 'Blog', in: 'query', to: ['blogId'], type: 'string', required: true },
		{ kind: 'value', key: 'searchTerm', label: 'Search Text', in: 'query', to: ['searchTerm'], type: 'string' },
		{ kind: 'value', key: 'status', label: 'Status', in: 'query', to: ['status'], type: 'string' },
	],
	answer: { shape: 'list', path: 'blogs', id: '_id', idInput: null, created: 'publishedAt', updated: 'updatedAt', epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 20, asText: false },
		cursors: null,
		counter: { name: 'offset', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: null,
		newestFirst: false,
	},
};

const inputFields: PlainInputField[] = [
	{
		key: 'blogId',
		label: 'Blog',
		type: 'string',
		required: true,
		dynamic: 'list_blogs_choices.id.label',
		helpText: 'ID of the blog whose posts to list.',
	},
	{
		key: 'searchTerm',
		label: 'Search Text',
		type: 'string',
		required: false,
		helpText: 'Text to look for in the titles of the posts.',
	},
	{
		key: 'status',
		label: 'Status',
		type: 'string',
		required: false,
		choices: [
			{ value: 'PUBLISHED', sample: 'PUBLISHED', label: 'PUBLISHED' },
			{ value: 'SCHEDULED', sample: 'SCHEDULED', label: 'SCHEDULED' },
			{ value: 'ARCHIVED', sample: 'ARCHIVED', label: 'ARCHIVED' },
			{ value: 'DRAFT', sample: 'DRAFT', label: 'DRAFT' },
		],
		helpText: 'State of the posts to list. Left out, posts in all states are listed.',
	},
];

/** GET /blogs/posts/all */
export const getBlogPosts = defineTrigger({
	key: 'get_blog_posts',
	noun: 'Blog Post',
	display: {
		label: 'Get Blog Posts',
		description: 'Triggers when a blog gets a new post, in any state or in one that you choose.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'categories', label: 'Categories', type: 'string', list: true },
			{ key: 'tags', label: 'Tags', type: 'string', list: true },
			{ key: 'archived', label: 'Archived', type: 'boolean' },
			{ key: '_id', label: 'ID', type: 'string' },
			{ key: 'title', label: 'Title', type: 'string' },
			{ key: 'description', label: 'Description', type: 'string' },
			{ key: 'imageUrl', label: 'Image URL', type: 'string' },
			{ key: 'status', label: 'Status', type: 'string' },
			{ key: 'imageAltText', label: 'Image Description', type: 'string' },
			{ key: 'urlSlug', label: 'URL Slug', type: 'string' },
			{ key: 'canonicalLink', label: 'Canonical Link', type: 'string' },
			{ key: 'author', label: 'Author', type: 'string' },
			{ key: 'publishedAt', label: 'Published At', type: 'string' },
			{ key: 'updatedAt', label: 'Updated At', type: 'string' },
		],
		sample: {
			id: '66d0b1a2c3e4f5061728394c',
			categories: ['66d0b1a2c3e4f5061728394b'],
			tags: ['whitening'],
			archived: false,
			_id: '66d0b1a2c3e4f5061728394c',
			title: 'How long does whitening last?',
			description: 'What to expect in the first year.',
			imageUrl: 'https://harbourdental.example.com/images/whitening.jpg',
			status: 'PUBLISHED',
			imageAltText: 'A smile',
			urlSlug: 'how-long-does-whitening-last',
			canonicalLink: 'https://harbourdental.example.com/journal/how-long-does-whitening-last',
			author: '66d0b1a2c3e4f5061728394a',
			publishedAt: '2026-03-04T08:00:00.000Z',
			updatedAt: '2026-03-04T08:00:00.000Z',
		},
	},
});
