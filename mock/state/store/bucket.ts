import type { Order } from './order.ts';
import { SortedList } from './sortedList.ts';
import type { StoredRecord } from './store.ts';

/** Orders that a bucket keeps itself in at the same time; the one asked for longest ago is given up first. */
const MAX_ORDERS = 8;

/** A record with its place in the order of insertion. */
export interface Placed {
	order: number;
	record: StoredRecord;
}

/** A record as its table holds it. One entry stands in every bucket that its record belongs to. */
export interface Entry extends Placed {
	readonly id: string;
}

/** A set of entries that hands out its records as a list, in order of insertion, and remembers that list until something changes. */
export class Bucket {
	/** In order of insertion: a plain list takes a fourth of the memory of a set, and most of what is added belongs to its end. */
	readonly #entries: Entry[] = [];
	#list: StoredRecord[] | null = null;
	#sorted: Map<string, SortedList> | null = null;

	get isEmpty(): boolean {
		return this.#entries.length === 0;
	}

	add(entry: Entry): void {
		const latest = this.#entries.at(-1);
		if (latest === undefined || latest.order < entry.order) this.#entries.push(entry);
		else {
			if (this.#indexOf(entry) >= 0) return;
			this.#entries.splice(this.#countBefore(entry.order), 0, entry);
		}
		this.#list = null;
		if (this.#sorted) for (const list of this.#sorted.values()) list.add(entry.record);
	}

	/** @param record that the entry had when it was added or last replaced. */
	delete(entry: Entry, record: StoredRecord): void {
		const index = this.#indexOf(entry);
		if (index < 0) return;
		this.#entries.splice(index, 1);
		this.#list = null;
		if (this.#sorted) for (const list of this.#sorted.values()) list.delete(record);
	}

	/** Says that the record of an entry was replaced. */
	replaced(before: StoredRecord, record: StoredRecord): void {
		this.#list = null;
		if (!this.#sorted) return;
		for (const list of this.#sorted.values()) {
			list.delete(before);
			list.add(record);
		}
	}

	/** The entries from a place on, in order of insertion. */
	since(order: number): Entry[] {
		return this.#entries.slice(this.#countBefore(order));
	}

	/** Right until the next change: the same array is changed in place. */
	sorted(order: Order): readonly StoredRecord[] {
		this.#sorted ??= new Map();
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
		if (this.#list === null) {
			this.#list = this.#entries.map(({ record }) => record);
			Object.freeze(this.#list);
		}
		return this.#list;
	}

	/** -1 when the entry is not there. While places are being changed, two entries may have the same for a moment. */
	#indexOf(entry: Entry): number {
		for (let index = this.#countBefore(entry.order); this.#entries[index]?.order === entry.order; index++) {
			if (this.#entries[index] === entry) return index;
		}
		return -1;
	}

	/** Number of the entries whose place is before one. */
	#countBefore(order: number): number {
		let low = 0;
		let high = this.#entries.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#entries[middle]?.order ?? 0) < order) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
