import { readFileSync } from 'node:fs';
import { type Change, parseChange } from './change.ts';
import { DataError } from './dataError.ts';
import { createVersion1Reader } from './version1.ts';

const FORMAT = 'ghl-connect mock state';
const VERSION = 2;
const NEWLINE = 0x0a;

/** The first line of a journal says what it is. */
export const HEADER = `${JSON.stringify({ format: FORMAT, version: VERSION })}\n`;

/** Makes what reads the lines of a version, first to last. */
const READERS: ReadonlyMap<unknown, () => (line: string) => Change> = new Map([
	[1, createVersion1Reader],
	[VERSION, () => parseChange],
]);

/** What a journal holds. */
export interface Stored {
	changes: Change[];
	/** A line at the end that was not written whole, left out. */
	torn: boolean;
	/** Written as this mock writes, so that it can be gone on with. */
	isCurrent: boolean;
	/** Bytes. */
	size: number;
}

/**
 * Reads a journal without touching it, of this version or an earlier one.
 * @returns null when there is no such file.
 * @throws DataError when it is another kind of file, of a later version, or broken elsewhere than at its end.
 */
export function readJournal(file: string): Stored | null {
	const bytes = readBytes(file);
	if (!bytes) return null;
	const { version, read, end } = checkHeader(file, bytes);
	let start = end + 1;
	const changes: Change[] = [];
	const stored = { changes, torn: false, isCurrent: version === VERSION, size: bytes.length };
	for (let line = 2; start < bytes.length; line++) {
		const lineEnd = bytes.indexOf(NEWLINE, start);
		if (lineEnd < 0) return { ...stored, torn: true };
		try {
			changes.push(read(bytes.toString('utf8', start, lineEnd)));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new DataError(`${file}:${line} is broken: ${reason}. Repair the line, or move the file away to start anew.`);
		}
		start = lineEnd + 1;
	}
	return stored;
}

function readBytes(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw new DataError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
	}
}

/** @returns the version, what reads its lines, and where the first line ends. */
function checkHeader(file: string, bytes: Buffer): { version: unknown; read: (line: string) => Change; end: number } {
	const end = bytes.indexOf(NEWLINE);
	const header = parseHeader(bytes.toString('utf8', 0, Math.max(0, Math.min(end, 200))));
	if (header?.format !== FORMAT) throw new DataError(`${file} was not written by the mock: choose another folder, or move the file away.`);
	const read = READERS.get(header.version)?.();
	if (!read) {
		throw new DataError(
			`${file} has version ${String(header.version)}, and this mock reads versions up to ${VERSION}: use the mock that wrote it, or move the file away to start anew.`,
		);
	}
	return { version: header.version, read, end };
}

function parseHeader(text: string): { format?: unknown; version?: unknown } | null {
	try {
		return JSON.parse(text) as { format?: unknown; version?: unknown } | null;
	} catch {
		return null;
	}
}
