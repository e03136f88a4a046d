import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** New content of a file. */
export interface Replacement {
	/** Path of the file; a missing folder is created. */
	path: string;
	content: string | Uint8Array;
}

/**
 * Writes files, all or none: it writes all new content beside its place before the first rename, so a full disk changes
 * nothing.
 * @throws the file system's error.
 */
export function replaceFiles(files: readonly Replacement[]): void {
	const staged: { from: string; to: string }[] = [];
	try {
		for (const { path, content } of files) {
			const from = `${path}.${process.pid}.tmp`;
			mkdirSync(dirname(path), { recursive: true });
			staged.push({ from, to: path });
			writeFileSync(from, content);
		}
	} catch (error) {
		for (const { from } of staged) rmSync(from, { force: true });
		throw error;
	}
	for (const { from, to } of staged) renameSync(from, to);
}
