import { closeSync, fsync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from './change.ts';
import { HEADER, type Stored } from './reading.ts';

/** A file of changes, one a line, under a first line that says what it is. */
export interface Journal {
	/** Bytes in all. */
	readonly size: number;
	/** Appends a change; when it returns, the end of this process cannot undo it. @throws the file system's error; the file is as before. */
	append(change: Change): void;
	/** Resolves when all that was appended so far would survive a power cut, too. */
	synced(): Promise<void>;
	/** Cuts off what was appended since the file had a size. @throws the file system's error. */
	truncate(size: number): void;
	/** Puts a new file with these changes in the place of this one, or leaves this one as it is. The new one would survive a power cut. */
	rewrite(changes: Iterable<Change>): void;
	close(): void;
}

/**
 * Opens a journal to go on with it.
 * @param stored what `readJournal` found in it; null puts a new file in its place.
 * @param content everything as it is now, for a file without dead lines: it takes the place of the old one when
 * that holds more or is of an earlier version, and once it is whole.
 * @throws the file system's error; then nothing was changed.
 */
export function openJournal(file: string, stored: Stored | null, content: () => Iterable<Change>): Journal {
	let { descriptor, size } =
		stored && isCompact(stored) ? { descriptor: openSync(file, 'r+'), size: stored.size } : writeWhole(file, content());
	let underWay: Promise<void> = Promise.resolve();
	// A descriptor is closed when nothing is under way with it.
	const closeLater = (old: number) => void underWay.then(() => closeSync(old));
	return {
		get size() {
			return size;
		},
		append(change) {
			try {
				size += writeAll(descriptor, `${JSON.stringify(change)}\n`, size);
			} catch (error) {
				cut(descriptor, size);
				throw error;
			}
		},
		synced() {
			const work = sync(descriptor);
			underWay = Promise.allSettled([underWay, work]).then(() => {});
			return work;
		},
		truncate(to) {
			ftruncateSync(descriptor, to);
			size = to;
		},
		rewrite(changes) {
			const fresh = writeWhole(file, changes);
			closeLater(descriptor);
			({ descriptor, size } = fresh);
		},
		close: () => closeLater(descriptor),
	};
}

function isCompact({ changes, torn, isCurrent }: Stored): boolean {
	return isCurrent && !torn && changes.at(-1)?.complete !== undefined;
}

/** Takes off what was written of a line in vain. Where even that fails, the next line is written over it, and a reader drops it as torn. */
function cut(descriptor: number, size: number): void {
	try {
		ftruncateSync(descriptor, size);
	} catch {
		// The error of the write says why.
	}
}

function sync(descriptor: number): Promise<void> {
	return new Promise((resolve, reject) => fsync(descriptor, (error) => (error ? reject(error) : resolve())));
}

/** @returns how many bytes the text has. */
function writeAll(descriptor: number, text: string, position: number): number {
	const bytes = Buffer.from(text);
	let written = 0;
	while (written < bytes.length) written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
	return written;
}

function writeWhole(file: string, changes: Iterable<Change>): { descriptor: number; size: number } {
	const temporary = `${file}.tmp`;
	const descriptor = openSync(temporary, 'w', 0o600);
	try {
		let size = writeAll(descriptor, HEADER, 0);
		for (const change of changes) size += writeAll(descriptor, `${JSON.stringify(change)}\n`, size);
		fsyncSync(descriptor);
		renameSync(temporary, file);
		syncFolder(dirname(file));
		return { descriptor, size };
	} catch (error) {
		closeSync(descriptor);
		// Half a file would take up room where there is none.
		rmSync(temporary, { force: true });
		throw error;
	}
}

/** Makes the new name last, where the system can do that. */
function syncFolder(folder: string): void {
	try {
		const descriptor = openSync(folder, 'r');
		try {
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch {
		// Windows has no such thing.
	}
}
