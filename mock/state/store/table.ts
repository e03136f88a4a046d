import type { JsonValue } from '../../../generator/contract/json.ts';
import { Bucket, type Entry } from './bucket.ts';
import { FieldIndex, scalarsOf } from './fieldIndex.ts';
import { type Order, sortBy } from './order.ts';
import type { StoredRecord } from './store.ts';

const NOTHING: StoredRecord[] = [];
Object.freeze(NOTHING);

/** Records of a resource, which people see, or a collection, which is the mock's own. */
export type TableKind = 'records' | 'collections';

/** Told of each key whose value changed; undefined: it has none any more. */
export type Follower = (id: string, record: StoredRecord | undefined) => void;

/** The records of one resource, or the values of one collection, with its indexes. */
export class Table {
	readonly kind: TableKind;
	readonly name: string;
	/** False: the journal leaves it out, and a transaction that fails does not undo it. */
	isJournalled = true;
	/** Values that each start brings by itself: the journal keeps only what differs from them. */
	readonly standing = new Map<string, StoredRecord>();
	readonly #entries = new Map<string, Entry>();
	readonly #all = new Bucket();
	readonly #indexes: readonly FieldIndex[];
	#follower: Follower | undefined;

	/** @param fields that `by` finds records by without looking at all of them. */
	constructor(kind: TableKind, name: string, fields: readonly string[] = []) {
		this.kind = kind;
		this.name = name;
		this.#indexes = fields.map((field) => new FieldIndex(field));
	}

	get size(): number {
		return this.#entries.size;
	}

	get(id: string): Entry | undefined {
		return this.#entries.get(id);
	}

	/** @param follower told of every change from now on, of those that take another one back too. There is one at a time. */
	follow(follower: Follower): void {
		this.#follower = follower;
	}

	/** All entries in order of insertion. */
	entries(): Entry[] {
		return this.since(0);
	}

	/** The entries from a place on, in order of insertion. */
	since(order: number): Entry[] {
		return this.#all.since(order);
	}

	records(): StoredRecord[] {
		return this.#all.records();
	}

	/** Records whose field is the value or, where it is a list, holds it. */
	by(field: string, value: JsonValue): StoredRecord[] {
		if (value !== null && typeof value === 'object') return NOTHING;
		const index = this.#indexes.find((candidate) => candidate.field === field);
		if (!index) return this.records().filter((record) => scalarsOf(record[field]).includes(value));
		return index.get(value)?.records() ?? NOTHING;
	}

	/** The same records as `by`, in an order; right until the next change. */
	sorted(field: string, value: JsonValue, order: Order): readonly StoredRecord[] {
		if (value !== null && typeof value === 'object') return NOTHING;
		const index = this.#indexes.find((candidate) => candidate.field === field);
		return index ? (index.get(value)?.sorted(order) ?? NOTHING) : sortBy(this.by(field, value), order);
	}

	/** @param order place in the order of insertion; no record with this id may be there. */
	add(id: string, record: StoredRecord, order: number): Entry {
		const entry = { id, order, record };
		this.#entries.set(id, entry);
		this.#all.add(entry);
		for (const index of this.#indexes) index.add(entry);
		this.#follower?.(id, record);
		return entry;
	}

	/** Puts another record in the place of one. */
	replace(entry: Entry, record: StoredRecord): void {
		const before = entry.record;
		entry.record = record;
		this.#all.replaced(before, record);
		for (const index of this.#indexes) index.replaced(before, entry);
		this.#follower?.(entry.id, record);
	}

	delete(entry: Entry): void {
		this.#entries.delete(entry.id);
		this.#all.delete(entry, entry.record);
		for (const index of this.#indexes) index.delete(entry, entry.record);
		this.#follower?.(entry.id, undefined);
	}
}
