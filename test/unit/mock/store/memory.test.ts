import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { createMemoryStore, type MemoryStore } from '../../../../mock/state/store/memory.ts';

const INDEXES = { contact: ['locationId', 'email', 'tags'] };
const FIELDS = ['locationId', 'email', 'tags', 'unindexed'];
const VALUES: JsonValue[] = ['a', 'b', '', '__proto__', 'constructor', 0, 1, true, null];
const IDS = ['one', 'two', 'three', '__proto__', 'constructor', 'toString'];

type Model = { id: string; record: JsonObject }[];

const scalar = fc.constantFrom(...VALUES);
const record = fc.record(
	{ locationId: scalar, email: scalar, tags: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), unindexed: scalar },
	{ requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;
const step = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), id: fc.constantFrom(...IDS), record }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), id: fc.constantFrom(...IDS) }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constantFrom('snapshot' as const, 'restore' as const, 'clear' as const, 'copy' as const, 'become' as const),
		}),
	},
);

function holds(value: JsonValue | undefined, wanted: JsonValue): boolean {
	return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}

function expectSame(store: MemoryStore, model: Model): void {
	expect([...store.all('contact')]).toEqual(model.map((item) => item.record));
	for (const id of IDS) expect(store.get('contact', id)).toEqual(model.find((item) => item.id === id)?.record);
	for (const field of FIELDS) {
		for (const value of VALUES) {
			const wanted = model.map((item) => item.record).filter((item) => holds(item[field], value));
			expect(store.by('contact', field, value), `by ${field} ${value}`).toEqual(wanted);
		}
	}
}

describe('the memory store', () => {
	it('agrees with a plain list under any sequence of changes, snapshots and restores', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const store = createMemoryStore(INDEXES);
				let model: Model = [];
				const snapshots: { snapshot: ReturnType<MemoryStore['snapshot']>; model: Model }[] = [];
				let copy = { contents: store.contents(), model };
				for (const action of steps) {
					if (action.kind === 'put') {
						const existing = model.findIndex((item) => item.id === action.id);
						const item = { id: action.id, record: action.record };
						model = existing < 0 ? [...model, item] : model.with(existing, item);
						store.put('contact', action.id, { ...action.record });
					} else if (action.kind === 'delete') {
						expect(store.delete('contact', action.id)).toBe(model.some((item) => item.id === action.id));
						model = model.filter((item) => item.id !== action.id);
					} else if (action.kind === 'clear') {
						store.clear();
						model = [];
					} else if (action.kind === 'copy') {
						copy = { contents: store.contents(), model };
					} else if (action.kind === 'become') {
						store.become(copy.contents);
						model = copy.model;
					} else if (action.kind === 'snapshot') {
						snapshots.push({ snapshot: store.snapshot(), model });
					} else {
						// Any of the older ones: those behind it are gone then.
						snapshots.splice(Math.ceil(snapshots.length / 2));
						const last = snapshots.at(-1);
						if (last) {
							store.restore(last.snapshot);
							model = last.model;
						}
					}
				}
				expectSame(store, model);
			}),
			{ numRuns: 1000 },
		);
	});

	it('restores the same snapshot again and again', () => {
		const store = createMemoryStore(INDEXES);
		store.put('contact', 'one', { email: 'a' });
		store.put('contact', 'two', { email: 'b' });
		const start = store.snapshot();
		for (const round of [1, 2, 3]) {
			store.delete('contact', 'one');
			store.put('contact', 'one', { email: `changed ${round}` });
			store.put('contact', 'two', { email: 'changed' });
			store.put('note', 'new', {});
			store.restore(start);
			expect([...store.all('contact')]).toEqual([{ email: 'a' }, { email: 'b' }]);
			expect([...store.all('note')]).toEqual([]);
		}
	});

	it('refuses snapshots that it cannot restore', () => {
		const store = createMemoryStore({});
		const first = store.snapshot();
		const second = store.snapshot();
		store.restore(first);
		expect(() => store.restore(second)).toThrow(/cannot be restored/);
		expect(() => createMemoryStore({}).restore(first)).toThrow(/another store/);
	});

	it('hands out records and lists that cannot be changed, the same list until something changes', () => {
		const store = createMemoryStore(INDEXES);
		store.put('contact', 'one', { email: 'a' });
		const list = store.by('contact', 'email', 'a');
		expect(store.by('contact', 'email', 'a')).toBe(list);
		expect(Object.isFrozen(list) && Object.isFrozen(list[0])).toBe(true);
		store.put('contact', 'two', { email: 'b' });
		expect(store.by('contact', 'email', 'a')).toBe(list);
		store.put('contact', 'one', { email: 'a', changed: true });
		expect(store.by('contact', 'email', 'a')).toEqual([{ email: 'a', changed: true }]);
	});

	it('names the resources it has seen', () => {
		const store = createMemoryStore(INDEXES);
		store.put('note', 'one', {});
		store.put('__proto__', 'one', {});
		expect(store.resources()).toEqual(['note', '__proto__']);
		expect(store.get('contact', 'one')).toBeUndefined();
	});
});
