import type { JsonValue } from '../../generator/catalog/types.ts';
import type { Store, StoredRecord } from '../types.ts';
import type { Entry } from './bucket.ts';
import { Table } from './table.ts';

/** A state to come back to; only `restore` of the store that made it can read it. */
export interface Snapshot {
	/** What each record was when the snapshot was taken, for those that changed since; null: there was none. */
	readonly changed: Map<string, Map<string, Entry | null>>;
}

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

	put(resource: string, id: string, record: StoredRecord): void {
		const table = this.#table(resource);
		this.#note(resource, id, table);
		table.put(id, Object.freeze(record), this.#nextOrder++);
	}

	delete(resource: string, id: string): boolean {
		const table = this.#table(resource);
		this.#note(resource, id, table);
		return table.delete(id);
	}

	clear(): void {
		for (const [resource, table] of this.#tables) for (const id of table.ids()) this.delete(resource, id);
	}

	resources(): string[] {
		return [...this.#tables.keys()];
	}

	snapshot(): Snapshot {
		const snapshot = { changed: new Map() };
		this.#snapshots.push(snapshot);
		return snapshot;
	}

	restore(snapshot: Snapshot): void {
		const position = this.#snapshots.indexOf(snapshot);
		if (position < 0) throw new Error('This snapshot cannot be restored: it is of another store, or an older one was restored since.');
		for (const { changed } of this.#snapshots.splice(position + 1).reverse()) this.#undo(changed);
		this.#undo(snapshot.changed);
		snapshot.changed.clear();
	}

	#undo(changed: Snapshot['changed']): void {
		for (const [resource, entries] of changed) {
			const table = this.#table(resource);
			for (const [id, entry] of entries) {
				// Deleted first, so that a record that was replaced by a new one gets its old place back.
				table.delete(id);
				if (entry) table.put(id, entry.record, entry.order);
			}
		}
	}

	/** Notes what a record was before its first change since the newest snapshot. */
	#note(resource: string, id: string, table: Table): void {
		const changed = this.#snapshots.at(-1)?.changed;
		if (!changed) return;
		let entries = changed.get(resource);
		if (!entries) {
			entries = new Map();
			changed.set(resource, entries);
		}
		if (entries.has(id)) return;
		const entry = table.get(id);
		entries.set(id, entry ? { ...entry } : null);
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
