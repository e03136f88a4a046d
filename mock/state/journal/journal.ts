import { closeSync, fsync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Change, parseChange } from './change.ts';
import { DataError } from './dataError.ts';

const FORMAT = 'ghl-connect mock state';
const VERSION = 1;
const HEADER = `${JSON.stringify({ format: FORMAT, version: VERSION })}\n`;
const NEWLINE = 0x0a;

/** A file of changes, one a line, under a first line that says what it is. */
export interface Journal {
	/** Bytes in all. */
	readonly size: number;
	/** Appends a change; when it returns, the end of this process cannot undo it. @throws the file system's error; the file is as before. */
	append(change: Change): void;
	/** Resolves when all that was appended so far would survive a power cut, too. */
	synced(): Promise<void>;
	/** Puts a new file with these changes in the place of this one, or leaves this one as it is. */
	rewrite(changes: Iterable<Change>): void;
	close(): void;
}

/** What a journal holds. */
export interface Stored {
	changes: Change[];
	/** A line at the end that was not written whole, left out. */
	torn: boolean;
	/** Bytes. */
	size: number;
}

/**
 * Reads a journal without touching it.
 * @returns null when there is no such file.
 * @throws DataError when it is another kind of file, or broken elsewhere than at its end.
 */
export function readJournal(file: string): Stored | null {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
	let start = checkHeader(file, bytes);
	const changes: Change[] = [];
	for (let line = 2; start < bytes.length; line++) {
		const end = bytes.indexOf(NEWLINE, start);
		if (end < 0) return { changes, torn: true, size: bytes.length };
		try {
			changes.push(parseChange(bytes.toString('utf8', start, end)));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new DataError(`${file}:${line} is broken: ${reason}. Repair the line, or move the file away to start anew.`);
		}
		start = end + 1;
	}
	return { changes, torn: false, size: bytes.length };
}

/** @returns where the first change stands. */
function checkHeader(file: string, bytes: Buffer): number {
	const end = bytes.indexOf(NEWLINE);
	const header = parseHeader(bytes.toString('utf8', 0, Math.max(0, Math.min(end, 200))));
	if (header?.format !== FORMAT) throw new DataError(`${file} was not written by the mock: choose another folder, or move the file away.`);
	if (header.version !== VERSION) {
		throw new DataError(
			`${file} has version ${String(header.version)}, and this mock reads version ${VERSION}: use the mock that wrote it.`,
		);
	}
	return end + 1;
}

function parseHeader(text: string): { format?: unknown; version?: unknown } | null {
	try {
		return JSON.parse(text) as { format?: unknown; version?: unknown } | null;
	} catch {
		return null;
	}
}

/**
 * Opens a journal to go on with it.
 * @param stored what `readJournal` found in it; null writes a new file.
 * @param content everything as it is now, for a file without dead lines: it takes the place of the old one when
 * that holds more, and once it is whole.
 * @throws the file system's error; then nothing was changed.
 */
export function openJournal(file: string, stored: Stored | null, content: () => Iterable<Change>): Journal {
	let { descriptor, size } =
		stored && isCompact(stored) ? { descriptor: openSync(file, 'r+'), size: stored.size } : writeWhole(file, content());
	let next: Promise<void> | null = null;
	let running: Promise<void> = Promise.resolve();
	// A descriptor is closed when nothing is under way with it.
	const closeLater = (old: number) => void settled(running).then(() => closeSync(old));
	return {
		get size() {
			return size;
		},
		append(change) {
			try {
				size += writeAll(descriptor, `${JSON.stringify(change)}\n`, size);
			} catch (error) {
				// What was written of it would spoil the next line.
				ftruncateSync(descriptor, size);
				throw error;
			}
		},
		synced() {
			// All that wait share the next run; the one under way may have begun too early for them.
			next ??= settled(running).then(() => {
				next = null;
				running = sync(descriptor);
				return running;
			});
			return next;
		},
		rewrite(changes) {
			const fresh = writeWhole(file, changes);
			closeLater(descriptor);
			({ descriptor, size } = fresh);
		},
		close: () => closeLater(descriptor),
	};
}

function isCompact({ changes, torn }: Stored): boolean {
	return !torn && changes.at(-1)?.complete === true;
}

function settled(work: Promise<void>): Promise<void> {
	return work.catch(() => {});
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
		throw error;
	}
}

/** Makes the new name last, where the system can do that. */
function syncFolder(folder: string): void {
	try {
		const descriptor = openSync(folder, 'r');
		fsyncSync(descriptor);
		closeSync(descriptor);
	} catch {
		// Windows has no such thing.
	}
}
