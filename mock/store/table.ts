import type { JsonValue } from '../../generator/catalog/types.ts';
import type { StoredRecord } from '../types.ts';
import { Bucket, type Entry } from './bucket.ts';

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
		this.#all.touch();
		for (const [field, index] of this.#indexes) moveIn(index, scalarsOf(before[field]), scalarsOf(record[field]), entry);
	}

	delete(id: string): boolean {
		const entry = this.#entries.get(id);
		if (!entry) return false;
		this.#entries.delete(id);
		this.#all.delete(entry);
		for (const [field, index] of this.#indexes) removeFrom(index, scalarsOf(entry.record[field]), entry);
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

function removeFrom(index: Map<Scalar, Bucket>, values: Scalar[], entry: Entry): void {
	for (const value of values) {
		const bucket = index.get(value);
		bucket?.delete(entry);
		if (bucket?.isEmpty) index.delete(value);
	}
}

function moveIn(index: Map<Scalar, Bucket>, before: Scalar[], after: Scalar[], entry: Entry): void {
	removeFrom(
		index,
		before.filter((value) => !after.includes(value)),
		entry,
	);
	addTo(
		index,
		after.filter((value) => !before.includes(value)),
		entry,
	);
	for (const value of after) index.get(value)?.touch();
}
