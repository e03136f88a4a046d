import { describe, expect, it } from 'vitest';
import type { OperationInfo, Paging } from '../../../templates/typescript/runtime/operation.ts';
import { pages } from '../../../templates/typescript/runtime/pages.ts';
import { connect, fakeApi, json, type Seen } from './fakeApi.ts';

/** A list of `count` numbers, as an API with some paging style serves it. */
const numbers = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));

const operation: OperationInfo = { id: 'list', method: 'GET', path: '/list' };

async function walk(paging: Paging, serve: (request: Seen) => unknown, input: Record<string, unknown> = {}, method = 'GET') {
	const api = fakeApi((request) => json(serve(request)));
	const found: unknown[] = [];
	for await (const record of pages(connect(api.fetch), { ...operation, method }, paging, input)) found.push((record as { id: number }).id);
	return { found, requests: api.requests };
}

/** `Array.fromAsync`, which Node 20 lacks. */
async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
	const found: unknown[] = [];
	for await (const item of items) found.push(item);
	return found;
}

const query = ({ url }: Seen, name: string) => url.searchParams.get(name);
const upTo = (count: number) => numbers(count).map(({ id }) => id);

describe('paging styles', () => {
	it('cursors of the answer, several at once', async () => {
		const paging: Paging = {
			list: 'contacts',
			limit: { name: 'limit', in: 'query', maximum: 2 },
			cursors: [
				{ name: 'startAfter', in: 'query', from: 'body', path: 'meta.startAfter' },
				{ name: 'startAfterId', in: 'query', from: 'body', path: 'meta.startAfterId' },
			],
		};
		const { found, requests } = await walk(paging, (request) => {
			const start = Number(query(request, 'startAfter') ?? 0);
			const contacts = numbers(5).slice(start, start + Number(query(request, 'limit')));
			return { contacts, meta: { startAfter: start + contacts.length, startAfterId: `id${start + contacts.length}` } };
		});
		expect(found).toEqual(upTo(5));
		expect(requests.map(({ url }) => url.search)).toEqual([
			'?limit=2',
			'?limit=2&startAfter=2&startAfterId=id2',
			'?limit=2&startAfter=4&startAfterId=id4',
		]);
	});

	it('a cursor on the last record, in the body', async () => {
		const paging: Paging = {
			list: 'contacts',
			limit: { name: 'pageLimit', in: 'body', maximum: 3 },
			cursors: [{ name: 'searchAfter', in: 'body', from: 'lastRecord', path: 'searchAfter' }],
			total: 'total',
		};
		const serve = ({ body }: Seen) => {
			const { searchAfter, pageLimit } = body as { searchAfter?: number[]; pageLimit: number };
			const start = searchAfter?.[0] ?? 0;
			const all = numbers(6).map((record) => ({ ...record, searchAfter: [record.id] }));
			return { contacts: all.slice(start, start + pageLimit), total: 6 };
		};
		const { found, requests } = await walk(paging, serve, { body: { query: 'maya' } }, 'POST');
		expect(found).toEqual(upTo(6));
		expect(requests.map(({ body }) => body)).toEqual([
			{ query: 'maya', pageLimit: 3 },
			{ query: 'maya', pageLimit: 3, searchAfter: [3] },
		]);
	});

	const counters: [string, Paging, string[]][] = [
		[
			'page numbers',
			{ list: '', limit: { name: 'limit', in: 'query', default: 2 }, counter: { name: 'page', in: 'query', start: 1, unit: 'page' } },
			['?limit=2', '?limit=2&page=2', '?limit=2&page=3'],
		],
		[
			'skip and limit as strings',
			{
				list: '',
				limit: { name: 'limit', in: 'query', maximum: 2, asString: true },
				counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asString: true },
			},
			['?limit=2', '?limit=2&skip=2', '?limit=2&skip=4'],
		],
	];
	it.each(counters)('%s', async (_, paging, searches) => {
		const { found, requests } = await walk(paging, (request) => {
			const start = query(request, 'page') ? (Number(query(request, 'page')) - 1) * 2 : Number(query(request, 'skip') ?? 0);
			return numbers(5).slice(start, start + 2);
		});
		expect(found).toEqual(upTo(5));
		expect(requests.map(({ url }) => url.search)).toEqual(searches);
	});

	it('a flag for more, which outweighs a short page', async () => {
		const paging: Paging = {
			list: 'messages.messages',
			limit: { name: 'limit', in: 'query', default: 20 },
			cursors: [{ name: 'lastMessageId', in: 'query', from: 'body', path: 'messages.lastMessageId' }],
			more: 'messages.nextPage',
		};
		const { found } = await walk(paging, (request) => {
			const start = Number(query(request, 'lastMessageId') ?? 0);
			return { messages: { messages: numbers(4).slice(start, start + 2), lastMessageId: start + 2, nextPage: start + 2 < 4 } };
		});
		expect(found).toEqual(upTo(4));
	});
});

describe('the end of a list', () => {
	const cursor: Paging = { list: 'items', cursors: [{ name: 'cursor', in: 'query', from: 'body', path: 'next' }] };
	const requestsOf = async (paging: Paging, serve: (request: Seen) => unknown, input = {}) =>
		(await walk(paging, serve, input)).requests.length;

	it('is an empty page', async () => {
		expect(await requestsOf(cursor, () => ({ items: [], next: 'x' }))).toBe(1);
	});
	it('is an answer without a list', async () => {
		expect(await requestsOf(cursor, () => ({ next: 'x' }))).toBe(1);
	});
	it.each([null, '', undefined])('is a cursor of %j', async (next) => {
		expect(await requestsOf(cursor, () => ({ items: numbers(1), next }))).toBe(1);
	});
	it('is a cursor that comes again', async () => {
		expect(await requestsOf(cursor, () => ({ items: numbers(1), next: 'same' }))).toBe(2);
	});
	it('is a cursor that comes again later on', async () => {
		const next: Record<string, string> = { '': 'a', a: 'b', b: 'a' };
		expect(await requestsOf(cursor, (request) => ({ items: numbers(1), next: next[query(request, 'cursor') ?? ''] }))).toBe(3);
	});
	it('is the cursor that the caller started from', async () => {
		expect(await requestsOf(cursor, () => ({ items: numbers(1), next: 'start' }), { cursor: 'start' })).toBe(1);
	});
	it('is a short page, where the size is known', async () => {
		const sized: Paging = { ...cursor, limit: { name: 'limit', in: 'query', default: 20 } };
		expect(await requestsOf(sized, () => ({ items: numbers(2), next: 'x' }))).toBe(1);
		expect(await requestsOf(sized, (request) => ({ items: numbers(2), next: query(request, 'cursor') ? null : 'x' }), { limit: 2 })).toBe(
			2,
		);
	});
	it('is the total', async () => {
		expect(await requestsOf({ ...cursor, total: 'total' }, () => ({ items: numbers(2), total: 2, next: 'x' }))).toBe(1);
	});
});

describe('iteration', () => {
	const paging: Paging = { list: '', counter: { name: 'page', in: 'query', start: 1, unit: 'page' } };

	it('requests nothing before it starts, and a page only when it is needed', async () => {
		const api = fakeApi(json(numbers(2)));
		const records = pages(connect(api.fetch), operation, paging);
		expect(api.requests).toHaveLength(0);
		let count = 0;
		for await (const _ of records) if (++count === 2) break;
		expect(api.requests).toHaveLength(1);
	});

	it('can go page by page, and more than once', async () => {
		const api = fakeApi(json(numbers(2)), json([]), json(numbers(1)), json([]));
		const records = pages(connect(api.fetch), operation, paging);
		expect(await collect(records.byPage())).toEqual([numbers(2), []]);
		expect(await collect(records)).toEqual(numbers(1));
	});

	it('throws what a call throws', async () => {
		const records = pages(connect(fakeApi(json({ message: 'no' }, 403)).fetch), operation, paging);
		await expect(collect(records)).rejects.toThrow('list failed with 403: no');
	});
});
