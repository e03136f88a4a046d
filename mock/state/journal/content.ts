import type { Table, TableKind } from '../store/table.ts';
import type { Tables } from '../store/tables.ts';
import type { Change, Entry } from './change.ts';

/** Keys in one line of a compacted file: lines stay readable and far from the longest possible text. */
const CHUNK = 500;

const KINDS: readonly TableKind[] = ['records', 'collections'];

/** What some keys hold now, as a change. */
export function changeOf(keys: ReadonlyMap<Table, ReadonlySet<string>>): Change {
	const change: Change = {};
	for (const [table, ids] of keys) {
		const entries = Array.from(ids, (id) => entryOf(table, id));
		change[table.kind] = [...(change[table.kind] ?? []), ...entries];
	}
	return change;
}

/** Everything as changes from nothing. */
export function* everything(tables: Tables): Generator<Change> {
	for (const kind of KINDS) {
		for (const table of tables.of(kind)) {
			if (!table.isJournalled) continue;
			const ids = new Set([...table.standing.keys(), ...table.entries().map(({ id }) => id)]);
			const entries = Array.from(ids, (id) => entryOf(table, id)).filter(({ length }) => length > 2);
			for (let start = 0; start < entries.length; start += CHUNK) yield { [kind]: entries.slice(start, start + CHUNK) };
		}
	}
	yield { complete: journalledCollections(tables) };
}

/** Whether changes have everything of each collection: one that is new since they were written is not in them. */
export function holdsAll(changes: readonly Change[], tables: Tables): boolean {
	const held = new Set(changes.flatMap(({ complete = [] }) => complete));
	return journalledCollections(tables).every((name) => held.has(name));
}

function journalledCollections(tables: Tables): string[] {
	return tables.of('collections').flatMap(({ name, isJournalled }) => (isJournalled ? [name] : []));
}

/**
 * Makes tables hold what changes lead to. It stands in place of all records, and of the collections that the changes have
 * everything of; one that they do not know stays as it begins.
 */
export function load(changes: readonly Change[], tables: Tables): void {
	const latest = new Map<Table, Map<string, Entry>>();
	const of = (table: Table) => {
		const entries = latest.get(table) ?? new Map<string, Entry>();
		latest.set(table, entries);
		return entries;
	};
	for (const table of tables.of('records')) of(table);
	for (const change of changes) {
		for (const kind of KINDS) for (const entry of change[kind] ?? []) of(tables.table(kind, entry[0])).set(entry[1], entry);
		for (const name of change.complete ?? []) of(tables.table('collections', name));
	}
	for (const [table, entries] of latest) loadTable(table, entries, tables);
}

function loadTable(table: Table, entries: ReadonlyMap<string, Entry>, tables: Tables): void {
	for (const { id } of table.entries()) if (!entries.has(id) && !table.standing.has(id)) tables.place(table, id, null);
	for (const [, id, order, record] of entries.values()) {
		if (typeof order === 'number' && record) tables.place(table, id, { order, record });
		else if (order === null || !table.standing.has(id)) tables.place(table, id, null);
	}
}

function entryOf(table: Table, id: string): Entry {
	const entry = table.get(id);
	const standing = table.standing.get(id);
	if (!entry) return standing ? [table.name, id, null] : [table.name, id];
	return entry.record === standing ? [table.name, id] : [table.name, id, entry.order, entry.record];
}
