import { afterEach, describe, expect, test } from 'vitest';
import { choices } from '../../../templates/zapier/runtime/choices.ts';
import { act } from '../../../templates/zapier/runtime/create.ts';
import type { JsonValue } from '../../../templates/zapier/runtime/operation.ts';
import { search, searchByText } from '../../../templates/zapier/runtime/search.ts';
import { watch } from '../../../templates/zapier/runtime/trigger.ts';
import { type FakeApi, operation, paging, type Received, type Reply, run, startFakeApi, value } from './fakeApi.ts';

let api: FakeApi;
afterEach(() => api.close());

async function serve(reply: (request: Received, index: number) => Reply): Promise<string> {
	api = await startFakeApi(reply);
	return api.url;
}

const book = (number: number) => ({
	id: `b${number}`,
	title: `Book ${number}`,
	dateAdded: `2026-03-${String(number).padStart(2, '0')}T00:00:00Z`,
});
const books = (...numbers: number[]): JsonValue => ({ books: numbers.map(book) });
const ids = (records: { id?: unknown }[]) => records.map(({ id }) => id);
const bookId = value('bookId', { in: 'path', label: 'Book' });
const oneBook = operation({ path: '/books/{bookId}', inputs: [bookId], answer: { shape: 'record', path: 'book', idInput: 'bookId' } });

describe('every request', () => {
	test('carries the token, the version of its operation and what it reads', async () => {
		const url = await serve(() => ({ body: books(1) }));
		await run(url, search(operation({ version: '2021-04-15' })), { authData: { privateIntegrationToken: 'pit-test', locationId: 'x' } });
		expect(api.received[0]?.headers).toMatchObject({ authorization: 'Bearer pit-test', version: '2021-04-15', accept: 'application/json' });
	});

	test('sends JSON, also with DELETE', async () => {
		const url = await serve(() => ({ body: {} }));
		const inputs = [value('tags', { in: 'body', list: true })];
		await run(url, act(operation({ method: 'DELETE', contentType: 'application/json', inputs })), { inputData: { tags: ['a'] } });
		expect(api.received[0]).toMatchObject({ method: 'DELETE', body: '{"tags":["a"]}' });
		expect(api.received[0]?.headers['content-type']).toMatch(/^application\/json/);
	});

	test('repeats a list in the query, and leaves out what is empty', async () => {
		const url = await serve(() => ({ body: books() }));
		const inputs = [value('tags', { list: true }), value('q')];
		await run(url, search(operation({ inputs })), { inputData: { tags: ['a', 'b'], q: '' } });
		expect(api.received[0]?.query.toString()).toBe('tags=a&tags=b');
	});

	test('sends forms', async () => {
		const url = await serve(() => ({ body: {} }));
		const inputs = [value('name', { in: 'body' })];
		await run(url, act(operation({ method: 'POST', contentType: 'application/x-www-form-urlencoded', inputs })), {
			inputData: { name: 'a b' },
		});
		expect(api.received[0]?.body).toBe('name=a+b');
	});

	test('sends files, fetched without the token', async () => {
		const url = await serve(({ path }) => (path === '/files/cat.txt' ? { body: 'meow' } : { body: {} }));
		const inputs = [value('name', { in: 'body' }), value('file', { in: 'body', type: 'file' })];
		const upload = operation({ method: 'POST', path: '/upload', contentType: 'multipart/form-data', inputs });
		await run(url, act(upload), { inputData: { name: 'Cat', file: `${url}/files/cat.txt` } });
		const [fetched, sent] = api.received;
		expect(fetched?.headers.authorization).toBeUndefined();
		expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
		expect(sent?.body).toContain('name="name"\r\n\r\nCat\r\n');
		expect(sent?.body).toContain('name="file"; filename="cat.txt"\r\nContent-Type: application/json\r\n\r\n"meow"');
	});
});

describe('watch', () => {
	test('answers newest first where the API is oldest first, each id once', async () => {
		const url = await serve(() => ({ body: books(1, 3, 2, 3) }));
		expect(ids(await run(url, watch(operation(), 'created')))).toEqual(['b3', 'b2', 'b1']);
	});

	test('finds nothing in an empty account', async () => {
		const url = await serve(() => ({ body: books() }));
		expect(await run(url, watch(operation(), 'created'))).toEqual([]);
	});

	test.each([
		[404, { message: 'Not Found' }],
		[400, { error: 'Contact with id x not found', status: 400 }],
	])('finds nothing when the watched record is gone (%i)', async (status, body) => {
		const url = await serve(() => ({ status, body }));
		expect(await run(url, watch(oneBook, 'updated'), { inputData: { bookId: 'gone' } })).toEqual([]);
	});

	test('tells each change of one record', async () => {
		const url = await serve((_request, index) => ({ body: { book: { ...book(1), dateUpdated: `2026-04-0${index + 1}T00:00:00Z` } } }));
		const poll = () => run(url, watch(oneBook, 'updated'), { inputData: { bookId: 'b1' } });
		const [first, second] = [await poll(), await poll()];
		expect(first).toMatchObject([{ id: 'b1-2026-04-01T00:00:00Z', recordId: 'b1' }]);
		expect(ids(second)).toEqual(['b1-2026-04-02T00:00:00Z']);
	});

	test('reads one page when the API sorts, more when it does not, and never without end', async () => {
		const url = await serve(({ query }) => ({ body: books(Number(query.get('page') ?? 1)) }));
		const paged = paging({
			limit: { name: 'limit', in: 'query', size: 1, asText: false },
			counter: { name: 'page', in: 'query', start: 1, unit: 'page', asText: false, required: false },
		});
		await run(url, watch(operation({ paging: { ...paged, newestFirst: true } }), 'created'));
		expect(api.received).toHaveLength(1);
		expect(ids(await run(url, watch(operation({ paging: paged }), 'created')))).toEqual(['b5', 'b4', 'b3', 'b2', 'b1']);
		expect(api.received).toHaveLength(6);
	});

	test('fails when the API has a problem of its own', async () => {
		const url = await serve(() => ({ status: 503, body: { message: 'Down' } }));
		await expect(run(url, watch(operation(), 'created'))).rejects.toThrow(/status 503.*Down/);
	});
});

describe('search', () => {
	test('gives the records of the first page', async () => {
		const url = await serve(() => ({ body: books(1, 2) }));
		expect(ids(await run(url, search(operation())))).toEqual(['b1', 'b2']);
		expect(api.received).toHaveLength(1);
	});

	test.each([
		[404, {}],
		[400, { message: 'Book not found' }],
		[200, { book: null }],
	])('a miss is no error (%i)', async (status, body) => {
		const url = await serve(() => ({ status, body }));
		expect(await run(url, search(oneBook), { inputData: { bookId: 'x' } })).toEqual([]);
	});

	test('gives each record an id', async () => {
		const url = await serve(() => ({ body: { book: { title: 'A' } } }));
		expect(await run(url, search(oneBook), { inputData: { bookId: 'b9' } })).toEqual([{ id: 'b9', title: 'A' }]);
	});

	test('by text keeps what contains it anywhere', async () => {
		const url = await serve(() => ({
			body: {
				books: [
					{ id: 'a', author: { name: 'Maya' } },
					{ id: 'b', tags: ['x'] },
				],
			},
		}));
		expect(ids(await run(url, searchByText(operation(), 'text'), { inputData: { text: 'mAyA' } }))).toEqual(['a']);
		expect(ids(await run(url, searchByText(operation(), 'text'), { inputData: {} }))).toEqual(['a', 'b']);
	});
});

describe('act', () => {
	test('gives the record, unwrapped', async () => {
		const url = await serve(() => ({ status: 201, body: { book: book(1), traceId: 't' } }));
		expect(await run(url, act(oneBook), { inputData: { bookId: 'b1' } })).toEqual(book(1));
	});

	test.each<[name: string, body: JsonValue | undefined, wanted: object]>([
		['a receipt with the ids', { succeded: true, traceId: 't' }, { id: 'b1', bookId: 'b1', succeded: true }],
		['the ids when the answer is empty', undefined, { id: 'b1', bookId: 'b1' }],
		['the items when the answer is a list', ['x'], { id: 'b1', bookId: 'b1', items: ['x'] }],
	])('gives %s', async (_name, body, wanted) => {
		const url = await serve(() => ({ ...(body === undefined ? {} : { body }) }));
		const receipt = { ...oneBook, answer: { ...oneBook.answer, shape: 'none' as const, path: '' } };
		expect(await run(url, act(receipt), { inputData: { bookId: 'b1' } })).toEqual(wanted);
	});

	test('fails when there is no such record', async () => {
		const url = await serve(() => ({ status: 404, body: { message: 'Book not found' } }));
		await expect(run(url, act(oneBook), { inputData: { bookId: 'x' } })).rejects.toThrow('There is no such record: Book not found');
	});
});

describe('choices', () => {
	const byCursor = paging({
		limit: { name: 'limit', in: 'query', size: 2, asText: false },
		cursors: [{ name: 'after', in: 'query', from: 'lastRecord', path: 'id' }],
	});
	const fields = { value: 'id', label: ['subtitle', 'title'], dependsOn: [] };

	test('page 0 and page 1 differ, and the end is empty', async () => {
		const url = await serve(({ query }) => ({ body: query.get('after') === 'b2' ? books(3) : books(1, 2) }));
		const page = (number: number) => {
			const meta = { page: number } as never;
			return run(url, choices(operation({ paging: byCursor }), fields), { inputData: {}, meta });
		};
		expect(await page(0)).toEqual([
			{ id: 'b1', label: 'Book 1' },
			{ id: 'b2', label: 'Book 2' },
		]);
		expect(await page(1)).toEqual([{ id: 'b3', label: 'Book 3' }]);
		expect(await page(2)).toEqual([]);
	});

	test('shows the first label that is there, else the value', async () => {
		const url = await serve(() => ({ body: { books: [{ id: 1, subtitle: ' ', title: 'A' }, { id: 2 }, { title: 'no id' }] } }));
		expect(await run(url, choices(operation(), fields), { inputData: {} })).toEqual([
			{ id: '1', label: 'A' },
			{ id: '2', label: '2' },
		]);
	});

	test('asks nothing before the field that it depends on is filled', async () => {
		const url = await serve(() => ({ body: books(1) }));
		expect(await run(url, choices(oneBook, { ...fields, dependsOn: ['bookId'] }), { inputData: { bookId: '' } })).toEqual([]);
		expect(api.received).toEqual([]);
	});
});
