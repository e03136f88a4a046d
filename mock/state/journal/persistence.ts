import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OAuthApp } from '../../oauth/app.ts';
import type { Ledger } from '../ledger.ts';
import type { Lasting } from '../snapshots/image.ts';
import type { Placed } from '../store/bucket.ts';
import type { Contents } from '../store/memory.ts';
import { type Change, LEDGERS, type LedgerChange, type LedgerName, type RecordChange } from './change.ts';
import { type Codec, consentCodec, grantCodec, installCodec } from './codec.ts';
import { DataError } from './dataError.ts';
import { openJournal, readJournal } from './journal.ts';
import { lockFolder } from './lock.ts';

/** Keeps the state of a mock in a folder. */
export interface Persistence {
	/**
	 * Writes what changed since the last call. What was written survives the end of this process.
	 * @returns resolves when it would survive a power cut too; undefined when nobody asked for that.
	 * @throws the file system's error; what was not written is tried again by the next call.
	 */
	commit(): Promise<void> | undefined;
	/** Writes what is left and frees the folder. */
	close(): void;
}

export interface PersistenceParts {
	folder: string;
	lasting: Lasting;
	apps: readonly OAuthApp[];
	/** Waits for the disk before each answer. */
	sync: boolean;
	/** Told of what was lost. */
	warn(message: string): void;
}

/** Records in one line of a compacted file: lines stay readable and far from the longest possible text. */
const CHUNK = 500;

/** A journal is compacted when it has grown by this many bytes and to three times its size. */
const GROWTH = 16_000_000;

/**
 * Brings the state in a folder back, or puts the present one into it, and keeps it there from now on. Rate-limit
 * windows, faults, webhooks, snapshots and the log are not in it.
 * @throws DataError when the folder is in use, or holds what the mock did not write.
 */
export function openPersistence({ folder, lasting, apps, sync, warn }: PersistenceParts): Persistence {
	makeFolder(folder);
	const unlock = lockFolder(folder);
	try {
		return persist(join(folder, 'state.jsonl'), unlock, { lasting, apps, sync, warn });
	} catch (error) {
		unlock();
		throw error;
	}
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw new DataError(`${folder} cannot be the folder for the state: ${error instanceof Error ? error.message : String(error)}.`);
	}
}

function persist(file: string, unlock: () => void, { lasting, apps, sync, warn }: Omit<PersistenceParts, 'folder'>): Persistence {
	const { store, ids, secretIds, clock } = lasting;
	const books = booksOf(lasting, apps);
	const stored = readJournal(file);
	if (stored?.torn) warn(`${file}: the last line was not written whole, so the request behind it, which was never answered, is dropped.`);
	if (stored) replay(stored.changes, lasting, books);
	const journal = openJournal(file, stored, () => everything(lasting, books));

	let compactAt = nextCompaction(journal.size);
	const records = new Map<string, Map<string, Readonly<Placed> | null>>();
	const touched = new Map(LEDGERS.map((name) => [name, new Set<string>()]));
	let written = { ids: ids.position(), secretIds: secretIds.position(), clock: clock.setting() };
	store.watch((resource, id, entry) => {
		const changed = records.get(resource) ?? new Map<string, Readonly<Placed> | null>();
		records.set(resource, changed);
		// Copied: an entry changes with its record.
		changed.set(id, entry && { ...entry });
	});
	for (const [name, { ledger }] of books) ledger.watch((key) => touched.get(name)?.add(key));

	function pending(): { change: Change; now: typeof written } | null {
		const now = { ids: ids.position(), secretIds: secretIds.position(), clock: clock.setting() };
		const change: Change = {};
		if (records.size > 0) change.records = [...records].flatMap(([resource, changed]) => recordChanges(resource, changed));
		for (const [name, keys] of touched) if (keys.size > 0) change[name] = [...keys].map((key) => books.get(name)?.entry(key) ?? [key]);
		if (now.ids !== written.ids) change.ids = now.ids;
		if (now.secretIds !== written.secretIds) change.secretIds = now.secretIds;
		if (now.clock.stopped !== written.clock.stopped || now.clock.offset !== written.clock.offset) change.clock = now.clock;
		return Object.keys(change).length === 0 ? null : { change, now };
	}

	function commit(): Promise<void> | undefined {
		const found = pending();
		if (found) {
			journal.append(found.change);
			written = found.now;
			records.clear();
			for (const keys of touched.values()) keys.clear();
			if (journal.size > compactAt) compact();
		}
		return sync && found ? journal.synced() : undefined;
	}

	function compact(): void {
		try {
			journal.rewrite(everything(lasting, books));
		} catch (error) {
			// The journal as it is holds everything; the next try is due when it has grown again.
			warn(`${file} could not be compacted: ${error instanceof Error ? error.message : String(error)}`);
		}
		compactAt = nextCompaction(journal.size);
	}

	return {
		commit,
		close() {
			commit();
			journal.close();
			unlock();
		},
	};
}

function nextCompaction(size: number): number {
	return Math.max(size * 3, size + GROWTH);
}

/** A ledger as the journal sees it. */
interface Book {
	ledger: { watch(watcher: (key: string) => void): void };
	/** An entry as it is now. */
	entry(key: string): LedgerChange;
	entries(): LedgerChange[];
	/** Makes the content that of these entries. */
	load(entries: ReadonlyMap<string, LedgerChange[1]>): void;
}

function booksOf({ grants, issued }: Lasting, apps: readonly OAuthApp[]): Map<LedgerName, Book> {
	const standing = new Map(grants);
	const consents = consentCodec(apps);
	return new Map<LedgerName, Book>([
		['grants', bookOf(grants, grantCodec(standing), standing)],
		['codes', bookOf(issued.codes, consents)],
		['refreshTokens', bookOf(issued.refreshTokens, consents)],
		['installs', bookOf(issued.installs, installCodec)],
	]);
}

/** Stands for an entry of the start that is there no more. */
const GONE = { gone: true } as const;

/** @param standing entries that are there from the start and need not be kept. */
function bookOf<V>(ledger: Ledger<V>, { encode, decode }: Codec<V>, standing: ReadonlyMap<string, V> = new Map()): Book {
	const entry = (key: string): LedgerChange => {
		const value = ledger.get(key);
		if (value === undefined) return standing.has(key) ? [key, GONE] : [key];
		const encoded = encode(key, value);
		return encoded === null ? [key] : [key, encoded];
	};
	return {
		ledger,
		entry,
		entries: () => Array.from(new Set([...standing.keys(), ...ledger.keys()]), entry).filter((change) => change.length === 2),
		load(entries) {
			const content = new Map(standing);
			for (const [key, encoded] of entries) {
				const value = encoded && encoded.gone !== true ? decode(encoded) : null;
				if (value) content.set(key, value);
				else content.delete(key);
			}
			ledger.become(content);
		},
	};
}

function recordChanges(resource: string, changed: ReadonlyMap<string, Readonly<Placed> | null>): RecordChange[] {
	return Array.from(changed, ([id, entry]) => (entry ? [resource, id, entry.order, entry.record] : [resource, id]));
}

/** The whole state as changes from nothing. */
function* everything({ store, ids, secretIds, clock }: Lasting, books: ReadonlyMap<LedgerName, Book>): Generator<Change> {
	for (const [resource, entries] of store.contents()) {
		const changes = recordChanges(resource, entries);
		for (let start = 0; start < changes.length; start += CHUNK) yield { records: changes.slice(start, start + CHUNK) };
	}
	const ledgers = Object.fromEntries(Array.from(books, ([name, book]) => [name, book.entries()]));
	yield { ...ledgers, ids: ids.position(), secretIds: secretIds.position(), clock: clock.setting(), complete: true };
}

/** Puts the state that changes lead to into a mock. */
function replay(changes: readonly Change[], { store, ids, secretIds, clock }: Lasting, books: ReadonlyMap<LedgerName, Book>): void {
	const records = new Map<string, Map<string, Placed>>();
	const ledgers = new Map(LEDGERS.map((name) => [name, new Map<string, LedgerChange[1]>()]));
	for (const change of changes) {
		for (const [resource, id, order, record] of change.records ?? []) {
			const entries = records.get(resource) ?? new Map<string, Placed>();
			records.set(resource, entries);
			if (order !== undefined && record) entries.set(id, { order, record });
			else entries.delete(id);
		}
		for (const [name, entries] of ledgers) {
			for (const [key, value] of change[name] ?? []) {
				if (value) entries.set(key, value);
				else entries.delete(key);
			}
		}
		if (change.ids !== undefined) ids.seek(change.ids);
		if (change.secretIds !== undefined) secretIds.seek(change.secretIds);
		if (change.clock) clock.adjust(change.clock);
	}
	store.become(records satisfies Contents);
	for (const [name, entries] of ledgers) books.get(name)?.load(entries);
}
