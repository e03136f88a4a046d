import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/blogs/posts/url-slug-exists',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'urlSlug', label: 'URL Slug', in: 'query', to: ['urlSlug'], type: 'string', required: true },
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
		{ kind: 'value', key: 'postId', label: 'Post', in: 'query', to: ['postId'], type: 'string' },
	],
	answer: { shape: 'record', path: '', id: null, idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'urlSlug',
		label: 'URL Slug',
		type: 'string',
		required: true,
		helpText: 'Slug to check: the last part of the address of a post.',
	},
	{
		key: 'postId',
		label: 'Post',
		type: 'string',
		required: false,
		helpText: 'ID of a post that may have the slug. It stands in the address of the page on which the post is edited.',
	},
];

/** GET /blogs/posts/url-slug-exists */
export const checkBlogUrlSlug = defineTrigger({
	key: 'check_blog_url_slug',
	noun: 'Blog Post',
	display: {
		label: 'Check Blog URL Slug',
		description: 'Triggers when a URL slug of blog posts is taken or becomes free.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'id', label: 'ID', type: 'string' }, { key: 'exists', label: 'Taken', type: 'boolean' }],
		sample: { id: '8063e5a51719c58189c7d5209a5f37b3', exists: true },
	},
});
