import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import type { Change } from '../../../../mock/state/journal/change.ts';
import { changeOf, everything, load } from '../../../../mock/state/journal/content.ts';
import { State } from '../../../../mock/state/state.ts';
import type { Mark } from '../../../../mock/state/store/marks.ts';
import type { Table } from '../../../../mock/state/store/table.ts';
import type { Undo } from '../../../../mock/state/transactions.ts';

const INDEXES = { contact: ['locationId', 'email', 'tags'] };
const FIELDS = ['locationId', 'email', 'tags', 'unindexed'];
const VALUES: JsonValue[] = ['a', 'b', '', '__proto__', 'constructor', 0, 1, true, null];
const IDS = ['one', 'two', 'three', '__proto__', 'constructor', 'toString'];
const STANDING = [
	['one', { size: 1 }],
	['two', { size: 2 }],
] as const;

type Items = { id: string; record: JsonObject }[];

/** What a state holds, as plain lists. */
interface Model {
	contact: Items;
	/** A collection, as the state keeps for itself. */
	toys: Items;
	/** One that the journal leaves out. */
	passing: Items;
}

const EMPTY: Model = {
	contact: [],
	toys: STANDING.map(([id, record]) => ({ id, record: { ...record } })),
	passing: [],
};

const scalar = fc.constantFrom(...VALUES);
const record = fc.record(
	{ locationId: scalar, email: scalar, tags: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), unindexed: scalar },
	{ requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;
const where = fc.constantFrom('contact' as const, 'contact' as const, 'toys' as const, 'passing' as const);
const id = fc.constantFrom(...IDS);
const change = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), where, id, record }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), where, id }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const) }) },
);
const time = fc.oneof(
	fc.record({ kind: fc.constant('mark' as const) }),
	fc.record({ kind: fc.constantFrom('restore' as const, 'forget' as const), pick: fc.nat(9) }),
	fc.record({ kind: fc.constant('reset' as const) }),
);
const transaction = fc.record({
	kind: fc.constant('transaction' as const),
	steps: fc.array(fc.oneof({ weight: 5, arbitrary: change }, { weight: 2, arbitrary: time }), { maxLength: 6 }),
	/** So many steps at its end are a transaction within it, which fails. */
	failing: fc.nat(3),
	fails: fc.boolean(),
});
const step = fc.oneof({ weight: 6, arbitrary: change }, { weight: 3, arbitrary: time }, { weight: 3, arbitrary: transaction });
type ValueOf<A> = A extends fc.Arbitrary<infer Value> ? Value : never;
type Step = ValueOf<typeof change> | ValueOf<typeof time>;

class Failure extends Error {}

function holds(value: JsonValue | undefined, wanted: JsonValue): boolean {
	return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}

/** A state beside a model of it, and what a journal of it would hold. */
class Subject {
	readonly state = new State({ indexes: INDEXES });
	readonly toys = this.state.collection<JsonObject>('toys', { standing: STANDING });
	readonly passing = this.state.collection<JsonObject>('passing', { isJournalled: false });
	readonly journal: Change[] = [];
	model = EMPTY;
	readonly marks: { mark: Mark; model: Model }[] = [];

	constructor() {
		this.state.begin();
		this.journal.push(...everything(this.state.tables));
		this.state.keepIn({
			write: (undos) => {
				this.journal.push(JSON.parse(JSON.stringify(changeOf(keysOf(undos)))));
				return undefined;
			},
		});
	}

	apply(action: Step): void {
		if (action.kind === 'put') this.#put(action.where, action.id, action.record);
		else if (action.kind === 'delete') this.#delete(action.where, action.id);
		else if (action.kind === 'clear') {
			this.state.records.clear();
			this.model = { ...this.model, contact: [] };
		} else if (action.kind === 'mark') this.marks.push({ mark: this.state.mark(), model: this.model });
		else if (action.kind === 'reset') {
			this.state.reset();
			this.model = EMPTY;
		} else {
			const index = action.pick % Math.max(1, this.marks.length);
			const found = this.marks[index];
			if (!found) return;
			if (action.kind === 'forget') {
				this.state.forget(found.mark);
				this.marks.splice(index, 1);
			} else {
				this.state.restore(found.mark);
				this.model = found.model;
			}
		}
	}

	transact({ steps, failing, fails }: ValueOf<typeof transaction>): void {
		const before = this.model;
		const outerLength = Math.max(0, steps.length - failing);
		const outcome = () =>
			this.state.transact(() => {
				for (const one of steps.slice(0, outerLength)) this.apply(one);
				const { model } = this;
				expect(() =>
					this.state.transact(() => {
						for (const one of steps.slice(outerLength)) this.apply(one);
						throw new Failure();
					}),
				).toThrow(Failure);
				// What is not journalled is not undone.
				this.model = { ...model, passing: this.model.passing };
				if (fails) throw new Failure();
			});
		if (!fails) outcome();
		else {
			expect(outcome).toThrow(Failure);
			this.model = { ...before, passing: this.model.passing };
		}
	}

	check(): void {
		const { records } = this.state;
		const { contact, toys, passing } = this.model;
		expect([...records.all('contact')]).toEqual(contact.map((item) => item.record));
		for (const key of IDS) expect(records.get('contact', key)).toEqual(contact.find((item) => item.id === key)?.record);
		for (const field of FIELDS) {
			for (const value of VALUES) {
				const wanted = contact.map((item) => item.record).filter((item) => holds(item[field], value));
				expect(records.by('contact', field, value), `by ${field} ${value}`).toEqual(wanted);
			}
		}
		for (const [collection, items] of [[this.toys, toys] as const, [this.passing, passing] as const]) {
			expect(collection.keys()).toEqual(items.map((item) => item.id));
			expect(collection.values()).toEqual(items.map((item) => item.record));
			for (const key of IDS) expect(collection.get(key)).toEqual(items.find((item) => item.id === key)?.record);
		}
		for (const { mark, model } of this.marks) {
			const [kept] = [...this.state.recordsAt(mark)].filter(([{ name }]) => name === 'contact').map(([, entries]) => entries);
			const sorted = [...(kept ?? [])].sort(([, one], [, other]) => one.order - other.order);
			expect(sorted.map(([key, placed]) => ({ id: key, record: placed.record }))).toEqual(model.contact);
		}
	}

	/** What the next process would make of the journal. */
	reread(): void {
		const next = new State({ indexes: INDEXES });
		const toys = next.collection<JsonObject>('toys', { standing: STANDING });
		next.begin();
		load(this.journal, next.tables);
		expect([...next.records.all('contact')]).toEqual(this.model.contact.map((item) => item.record));
		expect(Object.fromEntries(toys.keys().map((key) => [key, toys.get(key)]))).toEqual(
			Object.fromEntries(this.model.toys.map((item) => [item.id, item.record])),
		);
		const again = new State({ indexes: INDEXES });
		again.collection<JsonObject>('toys', { standing: STANDING });
		load([...everything(next.tables)], again.tables);
		expect([...everything(again.tables)]).toEqual([...everything(next.tables)]);
		next.reset();
		expect([...next.records.all('contact')]).toEqual([]);
		expect(toys.values()).toEqual(STANDING.map(([, value]) => value));
	}

	#put(table: keyof Model, key: string, value: JsonObject): void {
		const items = this.model[table];
		const existing = items.findIndex((item) => item.id === key);
		const item = { id: key, record: value };
		this.model = { ...this.model, [table]: existing < 0 ? [...items, item] : items.with(existing, item) };
		if (table === 'contact') this.state.records.put('contact', key, { ...value });
		else this[table].set(key, { ...value });
	}

	#delete(table: keyof Model, key: string): void {
		const wasThere = this.model[table].some((item) => item.id === key);
		const isDeleted = table === 'contact' ? this.state.records.delete('contact', key) : this[table].delete(key);
		expect(isDeleted).toBe(wasThere);
		this.model = { ...this.model, [table]: this.model[table].filter((item) => item.id !== key) };
	}
}

function keysOf(undos: readonly Undo[]): Map<Table, Set<string>> {
	const keys = new Map<Table, Set<string>>();
	for (const undo of undos) keys.set(undo.table, new Set([...(keys.get(undo.table) ?? []), undo.id]));
	return keys;
}

describe('the state', () => {
	it('agrees with plain lists under any sequence of changes, marks, resets and transactions, and so does its journal', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const subject = new Subject();
				for (const action of steps) {
					if (action.kind === 'transaction') subject.transact(action);
					else subject.apply(action);
				}
				subject.check();
				subject.reread();
			}),
			{ numRuns: 300 },
		);
	});

	it('comes back to the start again and again', () => {
		const state = new State({ indexes: INDEXES });
		state.records.put('contact', 'one', { email: 'a' });
		state.records.put('contact', 'two', { email: 'b' });
		state.begin();
		for (const round of [1, 2, 3]) {
			state.records.delete('contact', 'one');
			state.records.put('contact', 'one', { email: `changed ${round}` });
			state.records.put('contact', 'two', { email: 'changed' });
			state.records.put('note', 'new', {});
			state.reset();
			expect([...state.records.all('contact')]).toEqual([{ email: 'a' }, { email: 'b' }]);
			expect([...state.records.all('note')]).toEqual([]);
		}
	});

	it('refuses marks that it cannot come back to', () => {
		const state = new State();
		const mark = state.mark();
		state.forget(mark);
		expect(() => state.restore(mark)).toThrow(/no way back/);
		expect(() => state.restore(new State().mark())).toThrow(/of another state/);
	});

	it('hands out records and lists that cannot be changed, the same list until something changes', () => {
		const { records } = new State({ indexes: INDEXES });
		records.put('contact', 'one', { email: 'a' });
		const list = records.by('contact', 'email', 'a');
		expect(records.by('contact', 'email', 'a')).toBe(list);
		expect(Object.isFrozen(list) && Object.isFrozen(list[0])).toBe(true);
		records.put('contact', 'two', { email: 'b' });
		expect(records.by('contact', 'email', 'a')).toBe(list);
		records.put('contact', 'one', { email: 'a', changed: true });
		expect(records.by('contact', 'email', 'a')).toEqual([{ email: 'a', changed: true }]);
	});

	it('names the resources it has seen, and no collection among them', () => {
		const state = new State({ indexes: INDEXES });
		state.records.put('note', 'one', {});
		state.records.put('__proto__', 'one', {});
		state.collection<{ size: number }>('toys').set('one', { size: 1 });
		expect(state.tables.of('records').map(({ name }) => name)).toEqual(['note', '__proto__']);
		expect(state.records.get('contact', 'one')).toBeUndefined();
		expect(state.records.get('toys', 'one')).toBeUndefined();
		expect([...state.records.all('toys')]).toEqual([]);
	});
});

describe('a transaction', () => {
	it('does what follows from it once it is kept, and not at all when it is not', () => {
		const state = new State();
		const told: string[] = [];
		state.afterwards(() => told.push('outside'));
		state.transact(() => {
			state.afterwards(() => told.push('kept'));
			expect(() =>
				state.transact(() => {
					state.afterwards(() => told.push('of the part that failed'));
					throw new Error('failed');
				}),
			).toThrow('failed');
			expect(told).toEqual(['outside']);
		});
		expect(() =>
			state.transact(() => {
				state.afterwards(() => told.push('undone'));
				throw new Error('failed');
			}),
		).toThrow('failed');
		expect(told).toEqual(['outside', 'kept']);
	});

	it('stands although what follows from it fails, which is told', () => {
		const warnings: string[] = [];
		const state = new State({ warn: (message) => warnings.push(message) });
		state.transact(() => {
			state.records.put('note', 'one', {});
			state.afterwards(() => {
				throw new Error('nobody listens');
			});
		});
		expect(warnings).toEqual([expect.stringContaining('nobody listens')]);
		expect(state.records.get('note', 'one')).toEqual({});
	});

	it.each(['a call', 'a change outside of any'])('that cannot be kept is undone: %s', (which) => {
		const state = new State();
		state.begin();
		state.records.put('note', 'one', { text: 'before' });
		state.keepIn({
			write() {
				throw new Error('no space');
			},
		});
		const act = () => state.records.put('note', 'one', { text: 'after' });
		expect(which === 'a call' ? () => state.transact(act) : act).toThrow('no space');
		expect(() => state.records.delete('note', 'one')).toThrow('no space');
		expect(() => state.reset()).toThrow('no space');
		expect(state.records.get('note', 'one')).toEqual({ text: 'before' });
	});

	it('that changes nothing is not written', () => {
		const state = new State();
		state.keepIn({
			write() {
				throw new Error('written');
			},
		});
		expect(state.transact(() => state.records.get('note', 'one'))).toBeUndefined();
		expect(state.records.delete('note', 'one')).toBe(false);
	});
});
