import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paging } from '../../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { HARBOUR, listAt, type TestWorld, testWorld } from './harness.ts';
import { input, miniCatalog, operation, paging, resource } from './miniCatalog.ts';

const counter = (name: string, unit: 'page' | 'record', asString = false) => ({
	name,
	in: 'query' as const,
	start: unit === 'page' ? 1 : 0,
	unit,
	asString,
	required: false,
});
const cursor = (name: string, from: 'body' | 'lastRecord', path: string) => ({ name, in: 'query' as const, from, path });

const STYLES: Record<string, Paging> = {
	page: paging({ style: 'page', counter: counter('page', 'page'), total: 'total' }),
	skip: paging({ style: 'skip', counter: counter('skip', 'record', true) }),
	offset: paging({ style: 'offset', counter: counter('offset', 'record'), more: 'meta.hasMore' }),
	cursor: paging({ style: 'cursor', cursors: [cursor('cursor', 'body', 'meta.next')] }),
	lastMessageId: paging({ style: 'lastMessageId', cursors: [cursor('lastMessageId', 'body', 'lastMessageId')], more: 'nextPage' }),
	startAfter: paging({
		style: 'startAfter',
		cursors: [cursor('startAfter', 'body', 'meta.startAfter'), cursor('startAfterId', 'body', 'meta.startAfterId')],
		total: 'meta.total',
	}),
	searchAfter: paging({ style: 'searchAfter', cursors: [cursor('searchAfter', 'lastRecord', 'searchAfter')] }),
};

const catalogs = Object.entries(STYLES).map(([name, style]) => ({
	name,
	style,
	catalog: miniCatalog(
		[resource('item', { createdField: 'dateAdded' })],
		[
			operation('listItems', {
				resource: 'item',
				role: 'list',
				path: '/items',
				paging: style,
				parameters: [style.limit, style.counter, ...(style.cursors ?? [])].flatMap((one) =>
					one ? [input(one.name, 'query', { paging: true })] : [],
				),
				response: {
					status: 200,
					contentType: 'application/json',
					schema: null,
					shape: 'list',
					path: 'items',
					idField: 'id',
					createdField: 'dateAdded',
					updatedField: null,
					fields: [],
				},
			}),
		],
	),
}));

function valueAt(value: JsonValue | undefined, path: string): JsonValue | undefined {
	return path
		.split('.')
		.reduce<JsonValue | undefined>((at, key) => (at !== null && typeof at === 'object' && !Array.isArray(at) ? at[key] : undefined), value);
}

/** Ids of all pages, got as a client gets them. */
function walk(world: TestWorld, style: Paging, limit: number): JsonValue[][] {
	const pages: JsonValue[][] = [];
	let query: JsonObject = { limit };
	for (let count = style.counter?.start ?? 0; pages.length < 100; ) {
		const { body } = world.call('listItems', { query });
		const items = listAt(body, 'items');
		if (items.length === 0) break;
		pages.push(items.map((item) => item.id ?? null));
		if (style.more !== null) expect(valueAt(body, style.more)).toBe(pages.flat().length < [...world.store.all('item')].length);
		if (style.counter) {
			count += style.counter.unit === 'page' ? 1 : items.length;
			query = { limit, [style.counter.name]: style.counter.asString ? String(count) : count };
			continue;
		}
		const next = (style.cursors ?? []).map(({ name, from, path }) => [name, valueAt(from === 'body' ? body : items.at(-1), path)] as const);
		if (next.some(([, value]) => value === undefined || value === null)) break;
		query = { limit, ...Object.fromEntries(next) };
	}
	return pages;
}

describe.each(catalogs)('paging by $name', ({ style, catalog }) => {
	it('visits every record exactly once, in order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 9 }), (size, limit) => {
				// Records share times of creation, as imported ones do.
				const item = Array.from({ length: size }, (_, index) => ({
					id: `i${index}`,
					locationId: HARBOUR,
					dateAdded: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 4))).toISOString(),
					searchAfter: [Math.floor(index / 4), `i${index}`],
				}));
				const pages = walk(testWorld({ item }, catalog), style, limit);
				expect(pages.flat()).toEqual(item.map(({ id }) => id));
				for (const page of pages.slice(0, -1)) expect(page).toHaveLength(limit);
			}),
		);
	});

	it.each([51, 0, -1, 1.5])('refuses a limit of %s', (limit) => {
		const { status, body } = testWorld({ item: [] }, catalog).call('listItems', { query: { limit } });
		expect(status).toBe(400);
		expect(body.message).toMatch(/^limit must/);
	});
});

describe('paging', () => {
	it('tells the total where the operation does', () => {
		const item = Array.from({ length: 12 }, (_, index) => ({ id: `i${index}`, locationId: HARBOUR }));
		for (const { style, catalog } of catalogs) {
			if (style.total === null) continue;
			const { body } = testWorld({ item }, catalog).call('listItems');
			expect(valueAt(body, style.total)).toBe(12);
			expect(listAt(body, 'items')).toHaveLength(10);
		}
	});

	it('repeats the first page for half a cursor', () => {
		const item = Array.from({ length: 5 }, (_, index) => ({ id: `i${index}`, locationId: HARBOUR, dateAdded: '2026-01-01T00:00:00.000Z' }));
		const { catalog } = catalogs.find(({ name }) => name === 'startAfter') ?? {};
		const { body } = testWorld({ item }, catalog).call('listItems', { query: { startAfter: 1767225600000 } });
		expect(listAt(body, 'items')[0]?.id).toBe('i0');
	});
});
