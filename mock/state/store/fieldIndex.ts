import type { JsonValue } from '../../../generator/contract/json.ts';
import { Bucket, type Entry } from './bucket.ts';
import type { StoredRecord } from './store.ts';

export type Scalar = string | number | boolean | null;

/**
 * Entries by the value of one field or, where that is a list, by each of its items. Most email addresses and phone
 * numbers belong to one record alone, so a value has a bucket only once somebody asks for it or a second record has it.
 */
export class FieldIndex {
	readonly field: string;
	readonly #found = new Map<Scalar, Entry | Bucket>();

	constructor(field: string) {
		this.field = field;
	}

	get(value: Scalar): Bucket | undefined {
		const found = this.#found.get(value);
		return found === undefined || found instanceof Bucket ? found : this.#widen(value, found);
	}

	add(entry: Entry): void {
		const value = entry.record[this.field];
		if (Array.isArray(value)) for (const item of value) this.#addTo(item, entry);
		else this.#addTo(value, entry);
	}

	/** @param record that the entry had when it was added or last replaced. */
	delete(entry: Entry, record: StoredRecord): void {
		for (const value of scalarsOf(record[this.field])) this.#removeFrom(value, entry, record);
	}

	/** Says that the record of an entry was replaced. */
	replaced(before: StoredRecord, entry: Entry): void {
		const old = scalarsOf(before[this.field]);
		const values = scalarsOf(entry.record[this.field]);
		for (const value of old) if (!values.includes(value)) this.#removeFrom(value, entry, before);
		for (const value of new Set(values)) {
			if (!old.includes(value)) this.#addTo(value, entry);
			else {
				const found = this.#found.get(value);
				if (found instanceof Bucket) found.replaced(before, entry.record);
			}
		}
	}

	#addTo(value: JsonValue | undefined, entry: Entry): void {
		if (!isScalar(value)) return;
		const found = this.#found.get(value);
		if (found === undefined) this.#found.set(value, entry);
		else if (found instanceof Bucket) found.add(entry);
		else if (found !== entry) this.#widen(value, found).add(entry);
	}

	#widen(value: Scalar, entry: Entry): Bucket {
		const bucket = new Bucket();
		bucket.add(entry);
		this.#found.set(value, bucket);
		return bucket;
	}

	#removeFrom(value: Scalar, entry: Entry, record: StoredRecord): void {
		const found = this.#found.get(value);
		if (found === entry) this.#found.delete(value);
		if (!(found instanceof Bucket)) return;
		found.delete(entry, record);
		if (found.isEmpty) this.#found.delete(value);
	}
}

/** The values that a field is found by: its own, or those of its items. */
export function scalarsOf(value: JsonValue | undefined): Scalar[] {
	if (Array.isArray(value)) return value.filter(isScalar);
	return isScalar(value) ? [value] : [];
}

function isScalar(value: JsonValue | undefined): value is Scalar {
	return value !== undefined && (value === null || typeof value !== 'object');
}
