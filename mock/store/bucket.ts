import type { StoredRecord } from '../types.ts';

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

	get isEmpty(): boolean {
		return this.#entries.size === 0;
	}

	add(entry: Entry): void {
		if (entry.order < this.#latest) this.#inOrder = false;
		else this.#latest = entry.order;
		this.#entries.add(entry);
		this.#list = null;
	}

	delete(entry: Entry): void {
		if (this.#entries.delete(entry)) this.#list = null;
	}

	/** Says that the record of an entry was replaced. */
	touch(): void {
		this.#list = null;
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
