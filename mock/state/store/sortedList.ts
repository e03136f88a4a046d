import { type Order, positionOf, sortBy } from './order.ts';
import type { StoredRecord } from './store.ts';

/** Records in an order, which stays right as records come and go: each is put where it belongs, without sorting again. */
export class SortedList {
	readonly #order: Order;
	readonly #records: StoredRecord[];

	constructor(records: readonly StoredRecord[], order: Order) {
		this.#order = order;
		this.#records = sortBy(records, order);
	}

	get records(): readonly StoredRecord[] {
		return this.#records;
	}

	add(record: StoredRecord): void {
		this.#records.splice(positionOf(this.#records, this.#order.keyOf(record), this.#order), 0, record);
	}

	delete(record: StoredRecord): void {
		// Keys end in the id, so that no other record is at the same place.
		this.#records.splice(positionOf(this.#records, this.#order.keyOf(record), this.#order) - 1, 1);
	}
}
