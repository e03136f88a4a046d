import { describe, expect, it } from 'vitest';
import type { Operation, Paging } from '../../../generator/contract/catalog.ts';
import { pagesOf } from '../../../generator/targets/make/pages.ts';
import { catalog } from './fixture.ts';

const searchContacts = catalog.operations[0] as Operation;
const none = { style: 'page', limit: null, cursors: null, counter: null, total: null, more: null } as const;
const hundred = { name: 'limit', in: 'query', maximum: 100, default: 20, asString: false } as const;
const planned = (
	paging: Partial<Paging> | null,
): { first: Record<string, unknown>; next: Record<string, unknown> | null; condition: string | null } => {
	const { first, next } = pagesOf({ ...searchContacts, paging: paging && { ...none, ...paging } });
	const byName = (inputs: typeof first): Record<string, unknown> => Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
	return { first: byName(first), next: next && byName(next.inputs), condition: next?.condition ?? null };
};

const full = '{{length(body.contacts) >= 100}}';

describe('pages', () => {
	it.each<[string, Partial<Paging> | null, object]>([
		['of a list that is not paged', null, { first: {}, next: null, condition: null }],
		[
			'of a fixed size, which nothing can count in records',
			{ counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asString: false, required: false } },
			{ first: { skip: 0 }, next: null, condition: null },
		],
		[
			'counted from 1',
			{ limit: hundred, counter: { name: 'page', in: 'query', start: 1, unit: 'page', asString: false, required: false } },
			{ first: { limit: 100, page: 1 }, next: { limit: 100, page: '{{pagination.page}}' }, condition: full },
		],
		[
			'counted from 0',
			{ limit: hundred, counter: { name: 'page', in: 'query', start: 0, unit: 'page', asString: false, required: false } },
			{ first: { limit: 100, page: 0 }, next: { limit: 100, page: '{{pagination.page - 1}}' }, condition: full },
		],
		[
			'counted in records, as text',
			{
				limit: { ...hundred, asString: true },
				counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asString: true, required: false },
			},
			{ first: { limit: '100', skip: '0' }, next: { limit: '100', skip: '{{(pagination.page - 1) * 100}}' }, condition: full },
		],
		[
			'counted in a body that wants text',
			{ limit: { ...hundred, in: 'body' }, counter: { name: 'page', in: 'body', start: 1, unit: 'page', asString: true, required: false } },
			{ first: { limit: 100, page: '1' }, next: { limit: 100, page: '{{toString(pagination.page)}}' }, condition: full },
		],
		[
			'without a documented maximum',
			{
				limit: { ...hundred, maximum: null },
				counter: { name: 'page', in: 'query', start: 1, unit: 'page', asString: false, required: false },
			},
			{ first: { limit: 20, page: 1 }, next: { limit: 20, page: '{{pagination.page}}' }, condition: '{{length(body.contacts) >= 20}}' },
		],
		[
			'whose API says that there are more',
			{ cursors: [{ name: 'cursor', in: 'query', from: 'body', path: 'meta.next' }], more: 'meta.hasMore' },
			{ first: {}, next: { cursor: '{{body.meta.next}}' }, condition: '{{body.meta.hasMore}}' },
		],
		[
			'by a cursor of the answer',
			{ limit: hundred, cursors: [{ name: 'cursor', in: 'query', from: 'body', path: 'meta.next' }] },
			{
				first: { limit: 100 },
				next: { limit: 100, cursor: '{{body.meta.next}}' },
				condition: '{{if(length(body.contacts) >= 100, body.meta.next, false)}}',
			},
		],
		[
			'by a cursor of the last record',
			{ limit: hundred, cursors: [{ name: 'after', in: 'query', from: 'lastRecord', path: 'sort-key' }] },
			{ first: { limit: 100 }, next: { limit: 100, after: '{{iterate.container.last.`sort-key`}}' }, condition: full },
		],
	])('%s', (_case, paging, expected) => {
		expect(planned(paging)).toEqual(expected);
	});
});
