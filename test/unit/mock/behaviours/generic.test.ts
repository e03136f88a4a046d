import { describe, expect, it } from 'vitest';
import type { Operation, Resource } from '../../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, NOW, objectAt, testWorld } from './harness.ts';
import { field, input, miniCatalog, operation, resource } from './miniCatalog.ts';

const resources: Resource[] = [
	resource('shelf', { noun: 'Shelf', createdField: 'addedAt', updatedField: 'changedAt' }),
	resource('book', { noun: 'Book', parent: 'shelf', idField: 'isbn', createdField: 'createdAt', updatedField: 'updatedAt' }),
	resource('page', { noun: 'Page', parent: 'book' }),
];

const bookFields = [
	field('isbn'),
	field('title'),
	field('genre'),
	field('shelfId'),
	field('createdAt', { type: 'integer' }),
	field('updatedAt', { date: 'epoch-seconds' }),
];
const oneBook: Operation['response'] = {
	status: 200,
	contentType: 'application/json',
	schema: null,
	shape: 'record',
	path: 'data.book',
	idField: 'isbn',
	createdField: null,
	updatedField: null,
	fields: bookFields,
};
const book = { resource: 'book', response: oneBook, path: '/shelves/{shelfId}/books/{isbn}' } satisfies Partial<Operation>;
const bookSample = { parameters: {}, body: null, response: { ok: true, data: { book: {} }, traceId: 'x' } };

const catalog = miniCatalog(resources, [
	operation('createBook', {
		...book,
		path: '/shelves/{shelfId}/books',
		role: 'create',
		response: { ...oneBook, status: 201 },
		sample: bookSample,
		body: {
			contentType: 'application/json',
			required: true,
			schema: null,
			raw: false,
			fields: [input('genre', 'body', { default: 'novel' })],
		},
	}),
	operation('readBook', { ...book, role: 'read', sample: bookSample }),
	operation('lendBook', { ...book, path: '/shelves/{shelfId}/books/{isbn}/lent', role: 'update' }),
	operation('deleteBook', {
		...book,
		role: 'delete',
		response: {
			...oneBook,
			status: 202,
			shape: 'none',
			path: '',
			fields: [field('deleted', { type: 'boolean' }), field('isbn'), field('traceId')],
		},
		sample: { parameters: { shelfId: 's0', isbn: 'b0' }, body: null, response: { deleted: true, isbn: 'b0', traceId: 'x' } },
	}),
	operation('listBooks', {
		...book,
		path: '/shelves/{shelfId}/books',
		role: 'list',
		response: { ...oneBook, shape: 'list', path: 'books' },
		parameters: [input('genre', 'query', { enum: ['all', 'atlas'] }), input('title', 'query'), input('unrelated', 'query')],
		sample: { parameters: {}, body: null, response: { books: [], total: 5, note: 'all' } },
	}),
	operation('createShelf', { resource: 'shelf', path: '/shelves', role: 'create', method: 'post' }),
	operation('listShelves', {
		resource: 'shelf',
		path: '/shelves',
		role: 'list',
		response: { ...oneBook, shape: 'list', path: '', fields: [] },
	}),
	operation('deleteShelf', {
		resource: 'shelf',
		path: '/shelves/{shelfId}',
		role: 'delete',
		response: { ...oneBook, status: 204, contentType: null, shape: 'none', path: '', fields: [] },
	}),
	operation('burnShelf', {
		resource: 'shelf',
		path: '/shelves/{shelfId}/fire',
		role: 'delete',
		response: { ...oneBook, shape: 'none', path: '', fields: [field('succeded', { type: 'boolean' })] },
	}),
]);

const seed: Record<string, JsonObject[]> = {
	shelf: [
		{ id: 's1', locationId: HARBOUR },
		{ id: 's2', locationId: HARBOUR },
		{ id: 'far', locationId: LAKESIDE },
	],
	page: [{ id: 'p1', bookId: 'b1' }],
};

function world() {
	const made = testWorld(seed, catalog);
	made.store.put('book', 'b1', { isbn: 'b1', shelfId: 's1', title: 'One', genre: 'novel', locationId: HARBOUR, secret: 1 });
	made.store.put('book', 'b2', { isbn: 'b2', shelfId: 's1', title: 'Two', genre: 'atlas', locationId: HARBOUR });
	return made;
}

describe('generic create', () => {
	it('stores the body with id, parent, sub-account, defaults and dates in the style of their fields', () => {
		const { call, store, events } = world();
		const { status, body } = call('createBook', {
			path: { shelfId: 's2' },
			body: { title: 'New', isbn: 'mine', shelfId: 'other', extra: null },
		});
		expect(status).toBe(201);
		const created = objectAt(objectAt(body, 'data'), 'book');
		const now = Date.parse(NOW);
		expect(created).toEqual({
			isbn: expect.stringMatching(/^\w{20}$/),
			title: 'New',
			genre: 'novel',
			shelfId: 's2',
			createdAt: now,
			updatedAt: now / 1000,
		});
		expect(body).toEqual({ ok: true, data: { book: created }, traceId: 'trace' });
		expect(store.get('book', String(created.isbn))).toMatchObject({ title: 'New', locationId: HARBOUR });
		expect(events).toEqual([{ resource: 'book', change: 'created', record: store.get('book', String(created.isbn)), before: null }]);
	});

	it('stamps ISO 8601 where nothing says otherwise, and gives the whole record where no fields are known', () => {
		const { body } = world().call('createShelf', { body: { name: 'Top' } });
		expect(body).toEqual({ id: expect.any(String), name: 'Top', locationId: HARBOUR, addedAt: NOW, changedAt: NOW });
	});
});

describe('generic read, update, delete', () => {
	it('gives a record with its documented fields', () => {
		const { body } = world().call('readBook', { path: { shelfId: 's1', isbn: 'b1' } });
		expect(body).toEqual({ ok: true, data: { book: { isbn: 'b1', shelfId: 's1', title: 'One', genre: 'novel' } }, traceId: 'trace' });
	});

	it('merges, clears nulls, keeps id, parent and sub-account, and moves the date of change only', () => {
		const { call, store, events } = world();
		const path = { shelfId: 's1', isbn: 'b1' };
		call('lendBook', { path, body: { title: 'Uno', genre: null, isbn: 'x', shelfId: 'x', locationId: LAKESIDE, ['__proto__']: null } });
		expect(store.get('book', 'b1')).toEqual({
			isbn: 'b1',
			shelfId: 's1',
			title: 'Uno',
			locationId: HARBOUR,
			secret: 1,
			updatedAt: Date.parse(NOW) / 1000,
		});
		expect(events.map(({ change }) => change)).toEqual(['updated']);
	});

	it('answers deletion with the receipt of the sample, about this record', () => {
		const { call, store } = world();
		const answer = call('deleteBook', { path: { shelfId: 's1', isbn: 'b1' } });
		expect(answer).toEqual({ status: 202, body: { deleted: true, isbn: 'b1', traceId: 'trace' } });
		expect(store.get('book', 'b1')).toBeUndefined();
	});

	it('answers deletion with nothing, or with true for what the schema promises', () => {
		expect(world().call('deleteShelf', { path: { shelfId: 's1' } })).toEqual({ status: 204, body: null });
		expect(world().call('burnShelf', { path: { shelfId: 's1' } }).body).toEqual({ succeded: true });
	});

	it('deletes what hangs on a record, children first', () => {
		const { call, store, events } = world();
		call('deleteShelf', { path: { shelfId: 's1' } });
		expect(events.map(({ resource: key, record }) => `${key} ${record.id ?? record.isbn}`)).toEqual([
			'page p1',
			'book b1',
			'book b2',
			'shelf s1',
		]);
		expect(['page', 'book'].flatMap((key) => [...store.all(key)])).toEqual([]);
		expect([...store.all('shelf')]).toHaveLength(2);
	});

	const missing: [string, string, Record<string, string>, string][] = [
		['an unknown record', 'readBook', { shelfId: 's1', isbn: 'none' }, 'Book with id none not found'],
		['an unknown parent', 'readBook', { shelfId: 'none', isbn: 'b1' }, 'Shelf with id none not found'],
		['another parent', 'readBook', { shelfId: 's2', isbn: 'b1' }, 'Book with id b1 not found'],
		['another sub-account', 'deleteShelf', { shelfId: 'far' }, 'Shelf with id far not found'],
		['a name of Object.prototype', 'readBook', { shelfId: 's1', isbn: '__proto__' }, 'Book with id __proto__ not found'],
		['an update of nothing', 'lendBook', { shelfId: 's1', isbn: 'none' }, 'Book with id none not found'],
		['a list under no parent', 'listBooks', { shelfId: 'none' }, 'Shelf with id none not found'],
		['a creation under another sub-account', 'createBook', { shelfId: 'far' }, 'Shelf with id far not found'],
	];
	it.each(missing)('does not find %s', (_, operationId, path, error) => {
		expect(world().call(operationId, { path, body: {} })).toEqual({ status: 400, body: { error, status: 400 } });
	});
});

describe('generic list', () => {
	it('lists the records of a parent, filtered by what is a field of them, and counts them', () => {
		const { call } = world();
		const all = call('listBooks', { path: { shelfId: 's1' }, query: { unrelated: 'x' } });
		expect(listAt(all.body, 'books').map(({ isbn }) => isbn)).toEqual(['b1', 'b2']);
		expect(all.body).toMatchObject({ total: 2, note: 'all' });
		expect(listAt(call('listBooks', { path: { shelfId: 's1' }, query: { genre: 'atlas' } }).body, 'books')).toHaveLength(1);
		expect(call('listBooks', { path: { shelfId: 's2' } }).body).toMatchObject({ books: [], total: 0 });
	});

	it('takes "all" for any value where the parameter documents it, and only there', () => {
		const { call } = world();
		expect(listAt(call('listBooks', { path: { shelfId: 's1' }, query: { genre: 'all' } }).body, 'books')).toHaveLength(2);
		expect(listAt(call('listBooks', { path: { shelfId: 's1' }, query: { title: 'all' } }).body, 'books')).toHaveLength(0);
	});

	it('lists what the sub-account has where there is no parent', () => {
		expect(world().call('listShelves').body).toEqual(seed.shelf?.slice(0, 2));
		expect(world().call('listShelves', { locationId: '' }).body).toEqual(seed.shelf);
	});
});
