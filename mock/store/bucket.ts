import type { StoredRecord } from '../types.ts';
import type { Order } from './order.ts';
import { SortedList } from './sortedList.ts';

/** Orders that a bucket keeps itself in at the same time; the one asked for longest ago is given up first. */
const MAX_ORDERS = 8;

/** A record with its place in the order of insertion. One entry stands in every bucket that its record belongs to. */
export interface Entry {
	order: number;
	record: StoredRecord;
}

/** A set of entries that hands out its records as a list, in order of insertion, and remembers that list until something changes. */
export class Bucket {
	readonly #entries = new Set<Entry>();
	#latest = -1;
	#inOrder = true;
	#list: StoredRecord[] | null = null;
	readonly #sorted = new Map<string, SortedList>();

	get isEmpty(): boolean {
		return this.#entries.size === 0;
	}

	add(entry: Entry): void {
		if (this.#entries.has(entry)) return;
		if (entry.order < this.#latest) this.#inOrder = false;
		else this.#latest = entry.order;
		this.#entries.add(entry);
		this.#list = null;
		for (const list of this.#sorted.values()) list.add(entry.record);
	}

	/** @param record that the entry had when it was added or last replaced. */
	delete(entry: Entry, record: StoredRecord): void {
		if (!this.#entries.delete(entry)) return;
		this.#list = null;
		for (const list of this.#sorted.values()) list.delete(record);
	}

	/** Says that the record of an entry was replaced. */
	replaced(before: StoredRecord, record: StoredRecord): void {
		this.#list = null;
		for (const list of this.#sorted.values()) {
			list.delete(before);
			list.add(record);
		}
	}

	/** Right until the next change: the same array is changed in place. */
	sorted(order: Order): readonly StoredRecord[] {
		const list = this.#sorted.get(order.name) ?? new SortedList(this.records(), order);
		// Last in the map is what was asked for last.
		this.#sorted.delete(order.name);
		this.#sorted.set(order.name, list);
		const [oldest] = this.#sorted.keys();
		if (this.#sorted.size > MAX_ORDERS && oldest !== undefined) this.#sorted.delete(oldest);
		return list.records;
	}

	/** Frozen, and the same array until something changes: callers may hang caches on its identity. */
	records(): StoredRecord[] {
		this.#list ??= this.#build();
		return this.#list;
	}

	#build(): StoredRecord[] {
		if (!this.#inOrder) {
			const sorted = [...this.#entries].sort((a, b) => a.order - b.order);
			this.#entries.clear();
			for (const entry of sorted) this.#entries.add(entry);
			this.#inOrder = true;
		}
		const list = Array.from(this.#entries, (entry) => entry.record);
		Object.freeze(list);
		return list;
	}
}
