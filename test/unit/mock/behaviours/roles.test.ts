import { beforeEach, describe, expect, it } from 'vitest';
import type { Operation, Resource } from '../../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, NOW, objectAt, type TestWorld, testWorld } from './harness.ts';
import { field, input, miniCatalog, operation, resource } from './miniCatalog.ts';

const resources: Resource[] = [
	resource('reader', {
		noun: 'Reader',
		unique: [{ fields: ['card'], everywhere: true, ignoreCase: true, refusal: 'Card {card} is taken' }],
	}),
	resource('book', {
		noun: 'Book',
		updatedField: 'changedAt',
		unique: [{ fields: ['title', 'year'], everywhere: false, ignoreCase: false, refusal: '{title} is there' }],
		references: [
			{ path: 'ownerId', resource: 'reader', onDelete: 'empty', beside: ['ownerName'] },
			{ path: 'fans[]', resource: 'reader', onDelete: 'empty' },
			{ path: 'loans[].readerId', resource: 'reader', onDelete: 'empty' },
			{ path: 'genre', resource: 'genre', value: 'name', onDelete: 'empty' },
		],
	}),
	resource('genre', { noun: 'Genre' }),
	resource('card', { noun: 'Card', references: [{ path: 'readerId', resource: 'reader', onDelete: 'remove' }] }),
	resource('stamp', { noun: 'Stamp', parent: 'card' }),
];

const shown = ['id', 'title', 'year', 'fans', 'changedAt'].map((name) => field(name));
const answer = (more: Partial<Operation['response']>): Operation['response'] => ({
	status: 200,
	contentType: 'application/json',
	schema: null,
	shape: 'record',
	path: '',
	idField: 'id',
	createdField: null,
	updatedField: null,
	fields: shown,
	...more,
});
const body = (...names: string[]): Operation['body'] => ({
	contentType: 'application/json',
	required: true,
	schema: null,
	raw: false,
	fields: names.map((name) => input(name, 'body')),
});
const sampled = (response: JsonObject) => ({ parameters: {}, body: null, response });
const book = { resource: 'book' } satisfies Partial<Operation>;

const catalog = miniCatalog(resources, [
	operation('readBook', { ...book, path: '/books/{bookId}', role: 'read', response: answer({}) }),
	operation('bookByTitle', { ...book, path: '/books/by/{name}', role: 'read', state: { by: ['title', 'id'] }, response: answer({}) }),
	operation('upsertBook', {
		...book,
		path: '/books/upsert',
		role: 'upsert',
		state: { match: [['id'], ['title', 'year']] },
		body: body('id', 'title', 'year', 'ownerId'),
		references: [{ path: 'ownerId', resource: 'reader', in: 'body' }],
		response: answer({ path: 'book' }),
		sample: sampled({ new: true, ok: true, book: {} }),
	}),
	operation('addFans', {
		...book,
		path: '/books/{bookId}/fans',
		role: 'link',
		state: { list: 'fans' },
		body: body('fans'),
		references: [{ path: 'fans[]', resource: 'reader', in: 'body' }],
		response: answer({ shape: 'none', fields: [field('fans'), field('fansAdded')] }),
	}),
	operation('removeFans', {
		...book,
		path: '/books/{bookId}/fans',
		role: 'unlink',
		state: { list: 'fans', all: 'everybody' },
		parameters: [input('everybody', 'query')],
		body: body('fans'),
		response: answer({ shape: 'none', fields: [field('fans'), field('fansRemoved')] }),
	}),
	operation('shelve', {
		path: '/books/{bookId}/shelves/{shelf}',
		role: 'link',
		state: { of: 'book', list: 'shelves', item: 'shelf' },
		parameters: [input('bookId', 'path'), input('shelf', 'path')],
		response: answer({ shape: 'none', fields: [field('ok', { type: 'boolean' })] }),
	}),
	operation('clearShelves', {
		path: '/books/{bookId}/shelves',
		role: 'unlink',
		state: { of: 'book', list: 'shelves' },
		response: answer({ shape: 'none', fields: [field('ok', { type: 'boolean' })] }),
	}),
	operation('searchBooks', {
		...book,
		method: 'post',
		path: '/books/search',
		role: 'search',
		body: {
			contentType: 'application/json',
			required: true,
			schema: null,
			raw: false,
			fields: ['text', 'years', 'lent', 'state', 'order', 'by', 'counted', 'title'].map((name) =>
				input(name, 'body', name === 'state' ? { enum: ['new', 'old', 'all'], default: 'new' } : {}),
			),
		},
		state: {
			filters: {
				text: { contains: ['title', 'subtitle'] },
				years: { field: 'year', split: true },
				lent: { field: 'loans[].readerId', when: false, is: '' },
				state: { field: 'details.state', missing: 'new' },
			},
			sort: { field: 'by', direction: 'order' },
			count: 'counted',
		},
		response: answer({ shape: 'list', path: 'books' }),
		sample: sampled({ books: [], total: 3 }),
	}),
	operation('createReader', { resource: 'reader', path: '/readers', role: 'create', response: answer({ fields: [] }) }),
	operation('deleteReader', { resource: 'reader', path: '/readers/{readerId}', role: 'delete', response: answer({ fields: [] }) }),
	operation('updateGenre', { resource: 'genre', path: '/genres/{genreId}', role: 'update', response: answer({ fields: [] }) }),
]);

const ADA = { id: 'ada', locationId: HARBOUR, card: 'A1' };
const seed: Record<string, JsonObject[]> = {
	reader: [ADA, { id: 'ben', locationId: HARBOUR, card: 'B1' }, { id: 'far', locationId: LAKESIDE, card: 'F1' }],
	genre: [{ id: 'g1', locationId: HARBOUR, name: 'novel' }],
	book: [
		{ id: 'b1', locationId: HARBOUR, title: 'One', year: 1990, fans: ['ada'], ownerId: 'ada', ownerName: 'Ada', genre: 'novel' },
		{ id: 'b2', locationId: HARBOUR, title: 'Two', year: 2000, subtitle: 'A tale', loans: [{ readerId: 'ada' }, { readerId: 'ben' }] },
		{ id: 'b3', locationId: HARBOUR, title: 'Three', year: 2010, details: { state: 'old' } },
		{ id: 'b4', locationId: LAKESIDE, title: 'One', year: 1990, genre: 'novel' },
	],
	card: [{ id: 'c1', locationId: HARBOUR, readerId: 'ada' }],
	stamp: [{ id: 's1', locationId: HARBOUR, cardId: 'c1' }],
};

let world: TestWorld;
beforeEach(() => {
	world = testWorld(seed, catalog);
});
const stored = (id: string, key = 'book') => world.store.get(key, id);

describe('upsert', () => {
	const upsert = (given: JsonObject) => world.call('upsertBook', { body: given });

	it.each([
		['its id', { id: 'b2', title: 'Deux' }, 'b2'],
		['all fields of a set', { title: 'One', year: 1990, subtitle: 'x' }, 'b1'],
	])('changes the record that it finds by %s', (_, given, id) => {
		const { body: answered } = upsert(given as JsonObject);
		expect(answered).toMatchObject({ new: false, ok: true, book: { id, changedAt: NOW } });
		expect(world.events).toMatchObject([{ change: 'updated' }]);
	});

	it.each([
		['half of a set', { title: 'One' }],
		['an id that is not there', { id: 'none', title: 'New' }],
		['a record of another sub-account', { id: 'b4', title: 'New' }],
	])('creates one for %s', (_, given) => {
		const { body: answered } = upsert(given as JsonObject);
		expect(answered).toMatchObject({ new: true });
		expect(seed.book?.map(({ id }) => id)).not.toContain(objectAt(answered, 'book').id);
		expect(world.events).toMatchObject([{ change: 'created' }]);
	});

	it('holds what it writes to the same checks as any write', () => {
		expect(upsert({ title: 'New', ownerId: 'none' }).body).toEqual({ error: 'Reader with id none not found', status: 400 });
		expect(upsert({ title: 'New', ownerId: 'far' }).status).toBe(400);
		expect(upsert({ id: 'b2', title: 'One', year: 1990 }).body.message).toBe('One is there');
		expect(world.events).toEqual([]);
	});
});

describe('link and unlink', () => {
	const path = { bookId: 'b1' };

	it('add what is new and take out what is there, and tell both', () => {
		expect(world.call('addFans', { path, body: { fans: ['ben', 'ada', 'ben'] } }).body).toEqual({
			fans: ['ada', 'ben'],
			fansAdded: ['ben'],
		});
		expect(world.call('removeFans', { path, body: { fans: ['ada'] } }).body).toEqual({ fans: ['ben'], fansRemoved: ['ada'] });
		expect(world.call('removeFans', { path, query: { everybody: true }, body: {} }).body).toEqual({ fans: [], fansRemoved: ['ben'] });
		expect(stored('b1')).toMatchObject({ fans: [], changedAt: NOW });
	});

	it('say nothing where nothing changes', () => {
		world.call('addFans', { path, body: { fans: ['ada'] } });
		expect(world.events).toEqual([]);
		expect(stored('b1')).not.toHaveProperty('changedAt');
	});

	it('refuse strangers', () => {
		for (const fan of ['none', 'far']) expect(world.call('addFans', { path, body: { fans: ['ben', fan] } }).status).toBe(400);
		expect(stored('b1')?.fans).toEqual(['ada']);
	});

	it('change a list that is shown nowhere in silence', () => {
		world.call('shelve', { path: { ...path, shelf: 'upper' } });
		expect(world.call('shelve', { path: { ...path, shelf: 'lower' } }).body).toEqual({ ok: true });
		expect(stored('b1')?.shelves).toEqual(['upper', 'lower']);
		world.call('clearShelves', { path });
		expect(stored('b1')).toMatchObject({ shelves: [] });
		expect(world.events).toEqual([]);
	});
});

describe('read by another field', () => {
	it('finds in the sub-account, by any of them', () => {
		for (const name of ['One', 'b1']) expect(world.call('bookByTitle', { path: { name } }).body).toMatchObject({ id: 'b1' });
		expect(world.call('bookByTitle', { path: { name: 'b4' } })).toMatchObject({
			status: 400,
			body: { error: 'Book with id b4 not found' },
		});
	});
});

describe('search', () => {
	const titles = (given: JsonObject) =>
		listAt(world.call('searchBooks', { body: { state: 'all', ...given } }).body, 'books').map(({ title }) => title);

	it.each<[JsonObject, string[]]>([
		[{}, ['One', 'Two', 'Three']],
		[{ text: 'T' }, ['Two', 'Three']],
		[{ text: 'tale' }, ['Two']],
		[{ years: '1990, 2010' }, ['One', 'Three']],
		[{ years: [2000] }, ['Two']],
		[{ lent: false }, ['One', 'Three']],
		[{ lent: true }, ['One', 'Two', 'Three']],
		[{ state: 'old' }, ['Three']],
		[{ title: 'Two' }, ['Two']],
		[{ by: 'title', order: 'desc' }, ['Two', 'Three', 'One']],
	])('finds by %j', (given, expected) => expect(titles(given)).toEqual(expected));

	it('asks for the default of an input that is left out, and counts only when asked', () => {
		const { body: plain } = world.call('searchBooks', { body: {} });
		expect(listAt(plain, 'books')).toHaveLength(2);
		expect(plain).not.toHaveProperty('total');
		expect(world.call('searchBooks', { body: { counted: true } }).body).toMatchObject({ total: 2 });
	});
});

describe('what is unique', () => {
	it.each(['a1', 'F1'])('is refused a second time: %s', (card) => {
		expect(world.call('createReader', { body: { card } })).toMatchObject({ status: 400, body: { message: `Card ${card} is taken` } });
	});

	it('can be left out by all', () => {
		for (const name of ['one', 'two']) expect(world.call('createReader', { body: { name } }).status).toBe(200);
	});
});

describe('a record that goes, or changes its name', () => {
	it('is taken out of every field that named it', () => {
		world.call('deleteReader', { path: { readerId: 'ada' } });
		expect(stored('b1')).toEqual({ id: 'b1', locationId: HARBOUR, title: 'One', year: 1990, fans: [], genre: 'novel' });
		expect(stored('b2')?.loans).toEqual([{ readerId: 'ben' }]);
		expect([stored('c1', 'card'), stored('s1', 'stamp')]).toEqual([undefined, undefined]);
		expect(world.events).toMatchObject([{ resource: 'reader', change: 'deleted' }]);
	});

	it('is followed by what knows it by that name, in its sub-account', () => {
		world.call('updateGenre', { path: { genreId: 'g1' }, body: { name: 'story' } });
		expect([stored('b1')?.genre, stored('b4')?.genre]).toEqual(['story', 'novel']);
	});
});
