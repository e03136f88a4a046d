import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../templates/zapier/runtime/operation.ts';
import { newestFirst, recordsOf, unique, watched } from '../../../templates/zapier/runtime/records.ts';
import { operation } from './fakeApi.ts';

const { answer } = operation();

describe('recordsOf', () => {
	test.each<[name: string, body: JsonValue, answer: object, wanted: JsonObject[]]>([
		['a list', { books: [{ id: 'b1' }, { id: 'b2' }] }, {}, [{ id: 'b1' }, { id: 'b2' }]],
		['a list that is not there', { total: 0 }, {}, []],
		[
			'a list of text',
			{ books: ['red', 'blue'] },
			{},
			[
				{ id: 'red', value: 'red' },
				{ id: 'blue', value: 'blue' },
			],
		],
		['a record', { book: { id: 'b1' }, traceId: 't' }, { shape: 'record', path: 'book' }, [{ id: 'b1' }]],
		['a record that is the answer', { id: 'b1', traceId: 't' }, { shape: 'record', path: '' }, [{ id: 'b1' }]],
		['a record that is null', { book: null }, { shape: 'record', path: 'book' }, []],
		['an empty answer', {}, { shape: 'none', path: '' }, []],
		['an id of another name', { books: [{ _id: 'b1' }] }, { id: '_id' }, [{ _id: 'b1', id: 'b1' }]],
		[
			'moments as numbers',
			{ books: [{ id: 'b1', at: 1772442900000, until: '1772442900' }] },
			{ epochs: { at: 'epoch-milliseconds', until: 'epoch-seconds' } },
			[{ id: 'b1', at: '2026-03-02T09:15:00.000Z', until: '2026-03-02T09:15:00.000Z' }],
		],
		['moments that are missing', { books: [{ id: 'b1', at: null }] }, { epochs: { at: 'epoch-seconds' } }, [{ id: 'b1', at: null }]],
	])('%s', (_name, body, parts, wanted) => {
		expect(recordsOf(body, { ...answer, ...parts })).toEqual(wanted);
	});
});

describe('watched', () => {
	test('a new record keeps its id, as text', () => {
		expect(watched({ id: 7, title: 'a' }, answer, 'created')).toEqual({ id: '7', title: 'a' });
	});

	test('a changed record gets a new id and keeps its own', () => {
		const before = watched({ id: 'b1', dateUpdated: '2026-03-02T09:15:00.000Z' }, answer, 'updated');
		const after = watched({ id: 'b1', dateUpdated: '2026-03-03T09:15:00.000Z' }, answer, 'updated');
		expect(before).toMatchObject({ id: 'b1-2026-03-02T09:15:00.000Z', recordId: 'b1' });
		expect(after.id).not.toBe(before.id);
		expect(after.recordId).toBe('b1');
	});

	test('without a moment of change, the content tells', () => {
		const first = watched({ id: 'b1', title: 'a', tags: ['x'] }, answer, 'updated');
		expect(watched({ tags: ['x'], title: 'a', id: 'b1' }, answer, 'updated').id).toBe(first.id);
		expect(watched({ id: 'b1', title: 'b', tags: ['x'] }, answer, 'updated').id).not.toBe(first.id);
	});

	test('without an id, the content tells', () => {
		const { id } = watched({ title: 'a' }, answer, 'created');
		expect(id).toMatch(/^[0-9a-f]{32}$/);
		expect(watched({ title: 'a' }, answer, 'created').id).toBe(id);
		expect(watched({ title: 'b' }, answer, 'created').id).not.toBe(id);
	});
});

describe('newestFirst', () => {
	const ids = (records: readonly JsonObject[]) => records.map(({ id }) => id);
	const records = [
		{ id: 'old', dateAdded: '2026-01-01T00:00:00Z', dateUpdated: '2026-03-01T00:00:00Z' },
		{ id: 'none' },
		{ id: 'new', dateAdded: '2026-02-01T00:00:00+02:00' },
	];

	test('sorts by what the event is about', () => {
		expect(ids(newestFirst(records, answer, 'created'))).toEqual(['new', 'old', 'none']);
		expect(ids(newestFirst(records, answer, 'updated'))).toEqual(['old', 'new', 'none']);
	});

	test('keeps the order of the API without moments', () => {
		expect(ids(newestFirst([{ id: 'a' }, { id: 'b' }], { ...answer, created: null }, 'created'))).toEqual(['a', 'b']);
	});
});

test('unique keeps the first of the same id', () => {
	expect(unique([{ id: 'a', n: 1 }, { id: 'b' }, { id: 'a', n: 2 }])).toEqual([{ id: 'a', n: 1 }, { id: 'b' }]);
});
