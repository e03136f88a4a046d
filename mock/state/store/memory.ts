import type { JsonValue } from '../../../generator/contract/json.ts';
import type { Entry, Placed } from './bucket.ts';
import type { Order } from './order.ts';
import type { Store, StoredRecord } from './store.ts';
import { Table } from './table.ts';

/** A state to come back to; only `restore` of the store that made it can read it. */
export interface Snapshot {
	/** The place that the next record got: every record from there on came later. */
	readonly next: number;
	/** What each record before that place was, for those that changed since; null: there was none. */
	readonly changed: Map<string, Map<string, Placed | null>>;
}

/** All records with their places, by resource and id. It shares the records, which never change, with the store. */
export type Contents = ReadonlyMap<string, ReadonlyMap<string, Readonly<Placed>>>;

/** Told of a record that was put, with its place, or deleted. */
export type StoreWatcher = (resource: string, id: string, entry: Readonly<Placed> | null) => void;

export interface MemoryStore extends Store {
	/** Keys of all resources that have or had records. */
	resources(): string[];
	/** Marks the state as it is now. Costs nothing: from here on the store notes what changes. */
	snapshot(): Snapshot;
	/**
	 * Brings back the state of a snapshot, in time that grows with the number of records changed since.
	 * Snapshots taken after it are gone; it can itself be restored again.
	 * @throws Error when the snapshot is not one of this store's, or is gone.
	 */
	restore(snapshot: Snapshot): void;
	/** A copy of everything, to which `become` can return at any time and in any order. */
	contents(): Contents;
	/** Takes over other contents: records that are the same already are left alone. */
	become(contents: Contents): void;
	/** @param watcher told of every change from now on. There is one at a time. */
	watch(watcher: StoreWatcher): void;
}

/**
 * State in memory. Records are frozen on `put` and never copied; lists that come out are frozen and stay the
 * same arrays until something in them changes.
 * @param indexes fields by resource that `by` finds records by directly. A list is indexed by each of its items.
 */
export function createMemoryStore(indexes: Readonly<Record<string, readonly string[]>>): MemoryStore {
	return new JournaledStore(new Map(Object.entries(indexes)));
}

class JournaledStore implements MemoryStore {
	readonly #tables = new Map<string, Table>();
	readonly #indexes: ReadonlyMap<string, readonly string[]>;
	/** Those that can be restored, oldest first; changes are noted in the newest. */
	readonly #snapshots: Snapshot[] = [];
	#nextOrder = 0;
	#watcher: StoreWatcher | undefined;

	constructor(indexes: ReadonlyMap<string, readonly string[]>) {
		this.#indexes = indexes;
	}

	get(resource: string, id: string): StoredRecord | undefined {
		return this.#tables.get(resource)?.get(id)?.record;
	}

	all(resource: string): Iterable<StoredRecord> {
		return this.#table(resource).records();
	}

	by(resource: string, field: string, value: JsonValue): StoredRecord[] {
		return this.#table(resource).by(field, value);
	}

	sorted(resource: string, field: string, value: JsonValue, order: Order): readonly StoredRecord[] {
		return this.#table(resource).sorted(field, value, order);
	}

	put(resource: string, id: string, record: StoredRecord): void {
		const table = this.#table(resource);
		const order = this.#nextOrder++;
		const known = table.get(id);
		this.#note(resource, id, known, order);
		Object.freeze(record);
		const entry = known ?? table.add(id, record, order);
		if (known) table.replace(known, record);
		this.#watcher?.(resource, id, entry);
	}

	delete(resource: string, id: string): boolean {
		const table = this.#table(resource);
		const known = table.get(id);
		if (!known) return false;
		this.#note(resource, id, known, this.#nextOrder);
		table.delete(known);
		this.#watcher?.(resource, id, null);
		return true;
	}

	clear(): void {
		for (const [resource, table] of this.#tables) for (const id of table.ids().reverse()) this.delete(resource, id);
	}

	resources(): string[] {
		return [...this.#tables.keys()];
	}

	snapshot(): Snapshot {
		const snapshot = { next: this.#nextOrder, changed: new Map() };
		this.#snapshots.push(snapshot);
		return snapshot;
	}

	restore(snapshot: Snapshot): void {
		const position = this.#snapshots.indexOf(snapshot);
		if (position < 0) throw new Error('This snapshot cannot be restored: it is of another store, or an older one was restored since.');
		for (const later of this.#snapshots.splice(position + 1).reverse()) this.#undo(later);
		this.#undo(snapshot);
		snapshot.changed.clear();
	}

	contents(): Contents {
		return new Map(Array.from(this.#tables, ([resource, table]) => [resource, table.copy()]));
	}

	become(contents: Contents): void {
		for (const [resource, table] of this.#tables) {
			const wanted = contents.get(resource);
			for (const id of table.ids()) if (!wanted?.has(id)) this.delete(resource, id);
		}
		for (const [resource, entries] of contents) {
			const table = this.#table(resource);
			for (const [id, entry] of entries) this.#place(resource, table, id, entry);
		}
	}

	watch(watcher: StoreWatcher): void {
		this.#watcher = watcher;
	}

	#place(resource: string, table: Table, id: string, { record, order }: Readonly<Placed>): void {
		const current = table.get(id);
		if (current?.record === record && current.order === order) return;
		this.#note(resource, id, current, order);
		Object.freeze(record);
		if (current?.order === order) table.replace(current, record);
		else {
			// An existing record keeps its place, so one that had another place is taken out first.
			if (current) {
				table.delete(current);
				this.#note(resource, id, undefined, order);
			}
			table.add(id, record, order);
		}
		this.#nextOrder = Math.max(this.#nextOrder, order + 1);
		this.#watcher?.(resource, id, { record, order });
	}

	#undo({ next, changed }: Snapshot): void {
		for (const [resource, table] of this.#tables) {
			// The latest first: each is then the last of its list, from which it is taken at no cost.
			for (const entry of table.since(next).reverse()) {
				table.delete(entry);
				this.#watcher?.(resource, entry.id, null);
			}
		}
		for (const [resource, entries] of changed) {
			const table = this.#table(resource);
			for (const [id, entry] of entries) {
				const current = table.get(id);
				// Deleted first, so that a record that was replaced by a new one gets its old place back.
				if (current) table.delete(current);
				if (entry) table.add(id, entry.record, entry.order);
				this.#watcher?.(resource, id, entry);
			}
		}
	}

	/**
	 * Notes what a record was before its first change since the newest snapshot.
	 * @param entry as it is now; undefined when there is none.
	 * @param order the place that it gets if there is none.
	 */
	#note(resource: string, id: string, entry: Entry | undefined, order: number): void {
		const snapshot = this.#snapshots.at(-1);
		if (!snapshot || (entry?.order ?? order) >= snapshot.next) return;
		let entries = snapshot.changed.get(resource);
		if (!entries) {
			entries = new Map();
			snapshot.changed.set(resource, entries);
		}
		if (!entries.has(id)) entries.set(id, entry ? { order: entry.order, record: entry.record } : null);
	}

	#table(resource: string): Table {
		let table = this.#tables.get(resource);
		if (!table) {
			table = new Table(this.#indexes.get(resource) ?? []);
			this.#tables.set(resource, table);
		}
		return table;
	}
}
