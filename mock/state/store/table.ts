import type { JsonValue } from '../../../generator/contract/json.ts';
import { Bucket, type Entry, type Placed } from './bucket.ts';
import { FieldIndex, scalarsOf } from './fieldIndex.ts';
import { type Order, sortBy } from './order.ts';
import type { StoredRecord } from './store.ts';

const NOTHING: StoredRecord[] = [];
Object.freeze(NOTHING);

/** The records of one resource, with its indexes. */
export class Table {
	readonly #entries = new Map<string, Entry>();
	readonly #all = new Bucket();
	readonly #indexes: readonly FieldIndex[];

	/** @param fields that `by` finds records by without looking at all of them. */
	constructor(fields: readonly string[]) {
		this.#indexes = fields.map((field) => new FieldIndex(field));
	}

	get(id: string): Entry | undefined {
		return this.#entries.get(id);
	}

	/** Of all records, in order of insertion. */
	ids(): string[] {
		return this.since(0).map(({ id }) => id);
	}

	/** The entries from a place on, in order of insertion. */
	since(order: number): Entry[] {
		return this.#all.since(order);
	}

	/** The entries as they are now. */
	copy(): Map<string, Readonly<Placed>> {
		return new Map(this.since(0).map(({ id, order, record }) => [id, { order, record }]));
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
		return entry;
	}

	/** Puts another record in the place of one. */
	replace(entry: Entry, record: StoredRecord): void {
		const before = entry.record;
		entry.record = record;
		this.#all.replaced(before, record);
		for (const index of this.#indexes) index.replaced(before, entry);
	}

	delete(entry: Entry): void {
		this.#entries.delete(entry.id);
		this.#all.delete(entry, entry.record);
		for (const index of this.#indexes) index.delete(entry, entry.record);
	}
}
