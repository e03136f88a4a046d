import type { JsonObject } from '../../generator/contract/json.ts';
import { type Collection, type CollectionOptions, collectionOf, type Plain } from './collection.ts';
import { type Contents, type Mark, Marks } from './store/marks.ts';
import { recordStore } from './store/recordStore.ts';
import type { Store } from './store/store.ts';
import type { Table } from './store/table.ts';
import { Tables } from './store/tables.ts';
import { type Keeper, Transactions } from './transactions.ts';

export interface StateOptions {
	/** Fields by resource that records are found by directly. A list is indexed by each of its items. */
	indexes?: Readonly<Record<string, readonly string[]>>;
	/** Told of what does not keep the mock from going on. Default: a warning of the process. */
	warn?: (message: string) => void;
}

/**
 * Everything that lasts: the records of the API's resources, and collections of what the mock itself has to know. Reset,
 * snapshots, transactions and the journal know tables and nothing else, so a new kind of state is one line.
 */
export class State {
	/** Records of resources, as behaviours and people see them. Collections are not among them. */
	readonly records: Store;
	/** For what keeps all of it, whatever it is. */
	readonly tables: Tables;
	readonly #marks = new Marks();
	readonly #transactions: Transactions;
	readonly #resetListeners: (() => void)[] = [];
	#start: Mark | null = null;

	constructor({ indexes = {}, warn = (message) => process.emitWarning(message) }: StateOptions = {}) {
		this.#transactions = new Transactions((table, id, placed) => this.tables.place(table, id, placed), warn);
		this.tables = new Tables(new Map(Object.entries(indexes)), (table, id, entry, order) => {
			this.#marks.note(table, id, entry, order);
			this.#transactions.note(table, id, entry);
		});
		this.records = recordStore(this.tables, this);
	}

	/**
	 * A kind of state. It is made when it is first asked for; the same name leads to the same values.
	 * @param name under which the journal keeps it; no resource is in the way of it.
	 */
	collection<T extends object>(
		name: string,
		{ isJournalled = true, standing = [] }: CollectionOptions<Plain<T>> = {},
	): Collection<Plain<T>> {
		const table = this.tables.table('collections', name);
		table.isJournalled = isJournalled;
		const collection = collectionOf<Plain<T>>(table, this);
		for (const [key, value] of standing) {
			table.standing.set(key, value as JsonObject);
			collection.set(key, value);
		}
		return collection;
	}

	/** Ends the setting up: a reset leads to the state as it is now. */
	begin(): void {
		this.#start = this.mark();
	}

	/** Brings the state of the start back. @throws Error that says why it could not be kept; then nothing was changed. */
	reset(): void {
		this.transact(() => {
			if (this.#start) this.restore(this.#start);
			for (const listener of this.#resetListeners) listener();
		});
	}

	/** @param listener called within each reset, for what the state of the start does not say. */
	onReset(listener: () => void): void {
		this.#resetListeners.push(listener);
	}

	/**
	 * Makes changes all at once or not at all. Within another transaction they become part of it. A change outside of any
	 * is a transaction of its own.
	 * @param act synchronous: a change that it makes later is not part of it.
	 * @throws what `act` throws, or Error when the changes cannot be kept; then none of them was made.
	 */
	transact<T>(act: () => T): T {
		return this.#transactions.transact(act);
	}

	/** Like `transact`; where the disk is waited for, the outcome comes when a power cut would not lose the changes either. */
	durably<T>(act: () => T): T | Promise<T> {
		return this.#transactions.durably(act);
	}

	/** Does something once the transaction under way is kept, and not at all when it is undone; at once when none is open. */
	afterwards(effect: () => void): void {
		this.#transactions.afterwards(effect);
	}

	/** @param keeper of every transaction from now on. */
	keepIn(keeper: Keeper): void {
		this.#transactions.keepIn(keeper);
	}

	/** Marks the state as it is now. Costs nothing: from here on it is noted what changes. */
	mark(): Mark {
		return this.#marks.take(this.tables);
	}

	/** Comes back to a mark, any of them at any time. @throws Error when it is forgotten, or the change cannot be kept. */
	restore(mark: Mark): void {
		this.transact(() => this.#marks.restore(mark, this.tables));
	}

	/** Comes back to a mark because what was changed since is lost already: nothing keeps this change. */
	rewind(mark: Mark): void {
		this.#marks.restore(mark, this.tables);
	}

	/** Lets a mark go. */
	forget(mark: Mark): void {
		this.#marks.forget(mark);
	}

	/** The records as they were at a mark. */
	recordsAt(mark: Mark): Contents {
		return this.#marks.contents(mark, this.tables.of('records'));
	}

	put(table: Table, id: string, record: JsonObject): void {
		if (this.#isFree(table)) this.tables.put(table, id, record);
		else this.transact(() => this.tables.put(table, id, record));
	}

	delete(table: Table, id: string): boolean {
		return this.#isFree(table) ? this.tables.delete(table, id) : this.transact(() => this.tables.delete(table, id));
	}

	/** Whether a change needs no transaction of its own. */
	#isFree(table: Table): boolean {
		return this.#transactions.isOpen || !table.isJournalled;
	}
}
