import { afterEach, describe, expect, test } from 'vitest';
import type { JsonValue, Paging } from '../../../templates/zapier/runtime/operation.ts';
import { firstPages } from '../../../templates/zapier/runtime/pages.ts';
import { type FakeApi, operation, paging, run, startFakeApi } from './fakeApi.ts';

let api: FakeApi;
afterEach(() => api.close());

const limit = { name: 'limit', in: 'query', size: 2, asText: true } as const;
const rows = (...ids: string[]) => ids.map((id) => ({ id, searchAfter: [id] }));

/** What the pages of a list ask for, and what answers them. */
const cases: [name: string, paging: Paging, answers: JsonValue[], queries: string[]][] = [
	[
		'a counter of pages',
		paging({ limit, counter: { name: 'page', in: 'query', start: 1, unit: 'page', asText: false, required: false } }),
		[{ books: rows('a', 'b') }, { books: rows('c') }],
		['limit=2', 'limit=2&page=2'],
	],
	[
		'a counter of records, as text',
		paging({ limit, counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: true, required: false } }),
		[{ books: rows('a', 'b') }, { books: rows('c', 'd') }, { books: [] }],
		['limit=2', 'limit=2&skip=2', 'limit=2&skip=4'],
	],
	[
		'cursors in the answer',
		paging({
			cursors: [
				{ name: 'startAfter', in: 'query', from: 'body', path: 'meta.startAfter' },
				{ name: 'startAfterId', in: 'query', from: 'body', path: 'meta.startAfterId' },
			],
		}),
		[
			{ books: rows('a'), meta: { startAfter: 5, startAfterId: 'a' } },
			{ books: rows('b'), meta: { startAfter: 6 } },
		],
		['', 'startAfter=5&startAfterId=a'],
	],
	[
		'a value that says whether more follow',
		paging({ limit, cursors: [{ name: 'after', in: 'query', from: 'lastRecord', path: 'id' }], more: 'next' }),
		[
			{ books: rows('a'), next: true },
			{ books: rows('b', 'c'), next: false },
		],
		['limit=2', 'limit=2&after=a'],
	],
	[
		'a cursor that stays the same',
		paging({ cursors: [{ name: 'after', in: 'query', from: 'body', path: 'cursor' }] }),
		[
			{ books: rows('a'), cursor: 'x' },
			{ books: rows('a'), cursor: 'x' },
			{ books: rows('a'), cursor: 'x' },
		],
		['', 'after=x'],
	],
	['no paging', paging({}), [{ books: rows('a') }], ['']],
];

describe('firstPages', () => {
	test.each(cases)('follows %s to its end', async (_name, how, answers, queries) => {
		api = await startFakeApi((_request, index) => ({ body: answers[index] ?? { books: [] } }));
		await run(api.url, (z, bundle) => firstPages(z, bundle, operation({ paging: how }), 10));
		expect(api.received.map(({ query }) => query.toString())).toEqual(queries);
	});

	test('puts cursors into a body, and hides them in records', async () => {
		api = await startFakeApi((_request, index) => ({ body: { books: index === 0 ? rows('a', 'b') : [] } }));
		const how = paging({
			limit: { name: 'pageLimit', in: 'body', size: 2, asText: false },
			cursors: [{ name: 'searchAfter', in: 'body', from: 'lastRecord', path: 'searchAfter' }],
		});
		const paged = operation({ method: 'POST', contentType: 'application/json', paging: how });
		const records = await run(api.url, (z, bundle) => firstPages(z, bundle, paged, 10));
		expect(api.received.map(({ body }) => JSON.parse(body))).toEqual([{ pageLimit: 2 }, { pageLimit: 2, searchAfter: ['b'] }]);
		expect(records).toEqual([{ id: 'a' }, { id: 'b' }]);
	});
});
