import type { JsonValue } from '../../generator/catalog/types.ts';
import type { StoredRecord } from '../types.ts';
import { Bucket, type Entry } from './bucket.ts';
import { type Order, sortBy } from './order.ts';

type Scalar = string | number | boolean | null;

const NOTHING: StoredRecord[] = [];
Object.freeze(NOTHING);

/** The records of one resource, with its indexes. */
export class Table {
	readonly #entries = new Map<string, Entry>();
	readonly #all = new Bucket();
	readonly #indexes = new Map<string, Map<Scalar, Bucket>>();

	/** @param fields that `by` finds records by without looking at all of them. */
	constructor(fields: readonly string[]) {
		for (const field of fields) this.#indexes.set(field, new Map());
	}

	get(id: string): Entry | undefined {
		return this.#entries.get(id);
	}

	ids(): string[] {
		return [...this.#entries.keys()];
	}

	/** The entries as they are now. */
	copy(): Map<string, Readonly<Entry>> {
		return new Map(Array.from(this.#entries, ([id, { record, order }]) => [id, { record, order }]));
	}

	records(): StoredRecord[] {
		return this.#all.records();
	}

	/** Records whose field is the value or, where it is a list, holds it. */
	by(field: string, value: JsonValue): StoredRecord[] {
		if (value !== null && typeof value === 'object') return NOTHING;
		const index = this.#indexes.get(field);
		if (!index) return this.records().filter((record) => scalarsOf(record[field]).includes(value));
		return index.get(value)?.records() ?? NOTHING;
	}

	/** The same records as `by`, in an order; right until the next change. */
	sorted(field: string, value: JsonValue, order: Order): readonly StoredRecord[] {
		if (value !== null && typeof value === 'object') return NOTHING;
		const index = this.#indexes.get(field);
		return index ? (index.get(value)?.sorted(order) ?? NOTHING) : sortBy(this.by(field, value), order);
	}

	/** @param order place in the order of insertion; an existing record keeps its own. */
	put(id: string, record: StoredRecord, order: number): void {
		const entry = this.#entries.get(id);
		if (!entry) {
			const added = { order, record };
			this.#entries.set(id, added);
			this.#all.add(added);
			for (const [field, index] of this.#indexes) addTo(index, scalarsOf(record[field]), added);
			return;
		}
		const before = entry.record;
		entry.record = record;
		this.#all.replaced(before, record);
		for (const [field, index] of this.#indexes) moveIn(index, scalarsOf(before[field]), scalarsOf(record[field]), entry, before);
	}

	delete(id: string): boolean {
		const entry = this.#entries.get(id);
		if (!entry) return false;
		this.#entries.delete(id);
		this.#all.delete(entry, entry.record);
		for (const [field, index] of this.#indexes) removeFrom(index, scalarsOf(entry.record[field]), entry, entry.record);
		return true;
	}
}

function scalarsOf(value: JsonValue | undefined): Scalar[] {
	if (value === undefined) return [];
	if (Array.isArray(value)) return value.filter((item) => item === null || typeof item !== 'object');
	return value !== null && typeof value === 'object' ? [] : [value];
}

function addTo(index: Map<Scalar, Bucket>, values: Scalar[], entry: Entry): void {
	for (const value of values) {
		let bucket = index.get(value);
		if (!bucket) {
			bucket = new Bucket();
			index.set(value, bucket);
		}
		bucket.add(entry);
	}
}

function removeFrom(index: Map<Scalar, Bucket>, values: Scalar[], entry: Entry, record: StoredRecord): void {
	for (const value of values) {
		const bucket = index.get(value);
		bucket?.delete(entry, record);
		if (bucket?.isEmpty) index.delete(value);
	}
}

function moveIn(index: Map<Scalar, Bucket>, before: Scalar[], after: Scalar[], entry: Entry, old: StoredRecord): void {
	const gone = before.filter((value) => !after.includes(value));
	removeFrom(index, gone, entry, old);
	for (const value of new Set(after)) {
		if (before.includes(value)) index.get(value)?.replaced(old, entry.record);
		else addTo(index, [value], entry);
	}
}
