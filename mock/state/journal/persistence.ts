import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../state.ts';
import { everything, holdsAll, load } from './content.ts';
import { DataError } from './dataError.ts';
import { openJournal } from './journal.ts';
import { JournalKeeper } from './keeper.ts';
import { lockFolder } from './lock.ts';
import { readJournal } from './reading.ts';

export interface PersistenceParts {
	folder: string;
	state: State;
	/** Waits for the disk before each answer. */
	sync: boolean;
	/** Told of what was lost. */
	warn(message: string): void;
}

/**
 * Brings the state in a folder back, or puts the present one into it, and keeps it there from now on: what a transaction
 * changed survives the end of this process. Collections that are not journalled are not in it.
 * @returns frees the folder.
 * @throws DataError when the folder is in use, holds what the mock did not write, or cannot be written to.
 */
export function openPersistence({ folder, ...parts }: PersistenceParts): () => void {
	makeFolder(folder);
	const unlock = lockFolder(folder);
	try {
		const close = persist(join(folder, 'state.jsonl'), parts);
		return () => {
			close();
			unlock();
		};
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

function persist(file: string, { state, sync, warn }: Omit<PersistenceParts, 'folder'>): () => void {
	const stored = readJournal(file);
	if (stored?.torn) warn(`${file}: the last line was not written whole, so the request behind it, which was never answered, is dropped.`);
	if (stored) load(stored.changes, state.tables);
	const known = stored && holdsAll(stored.changes, state.tables) ? stored : null;
	const journal = opened(() => openJournal(file, known, () => everything(state.tables)), file);
	state.keepIn(new JournalKeeper({ file, journal, state, sync, warn }));
	return () => journal.close();
}

function opened<T>(open: () => T, file: string): T {
	try {
		return open();
	} catch (error) {
		throw new DataError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}. Nothing in it was changed.`);
	}
}
