import type { Entry, Placed } from './bucket.ts';
import type { StoredRecord } from './store.ts';
import { Table, type TableKind } from './table.ts';

/**
 * Told of each change before it is made.
 * @param entry what the key holds; undefined when it holds nothing.
 * @param order the place in the order of insertion that the key has, or will get.
 */
export type Note = (table: Table, id: string, entry: Entry | undefined, order: number) => void;

/** All tables of a state. Every change goes through `put`, `delete` and `place`, and is noted before it is made. */
export class Tables {
	readonly #tables = { records: new Map<string, Table>(), collections: new Map<string, Table>() };
	readonly #indexes: ReadonlyMap<string, readonly string[]>;
	readonly #note: Note;
	#nextOrder = 0;

	/** @param indexes fields by resource that records are found by directly. */
	constructor(indexes: ReadonlyMap<string, readonly string[]>, note: Note) {
		this.#indexes = indexes;
		this.#note = note;
	}

	/** The place in the order of insertion that the next new key gets. */
	get nextOrder(): number {
		return this.#nextOrder;
	}

	/** Undefined when nobody has asked for its content yet. */
	find(kind: TableKind, name: string): Table | undefined {
		return this.#tables[kind].get(name);
	}

	/** The table of a name, which is made when it is first asked for. */
	table(kind: TableKind, name: string): Table {
		let table = this.find(kind, name);
		if (!table) {
			table = new Table(kind, name, kind === 'records' ? this.#indexes.get(name) : undefined);
			this.#tables[kind].set(name, table);
		}
		return table;
	}

	of(kind: TableKind): Table[] {
		return [...this.#tables[kind].values()];
	}

	all(): Table[] {
		return [...this.of('records'), ...this.of('collections')];
	}

	put(table: Table, id: string, record: StoredRecord): void {
		const known = table.get(id);
		this.#note(table, id, known, known?.order ?? this.#nextOrder);
		Object.freeze(record);
		if (known) table.replace(known, record);
		else table.add(id, record, this.#nextOrder++);
	}

	delete(table: Table, id: string): boolean {
		const known = table.get(id);
		if (!known) return false;
		this.#note(table, id, known, known.order);
		table.delete(known);
		return true;
	}

	/** Gives a key the value and the place that it had at another time; null: it had none. */
	place(table: Table, id: string, placed: Readonly<Placed> | null): void {
		if (!placed) {
			this.delete(table, id);
			return;
		}
		const { order, record } = placed;
		const current = table.get(id);
		if (current?.record === record && current.order === order) return;
		this.#note(table, id, current, current?.order ?? order);
		Object.freeze(record);
		if (current?.order === order) table.replace(current, record);
		else {
			// An existing record keeps its place, so one that had another place is taken out first.
			if (current) table.delete(current);
			table.add(id, record, order);
		}
		this.#nextOrder = Math.max(this.#nextOrder, order + 1);
	}
}
