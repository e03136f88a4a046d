import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UnreadableError } from '../spec/unreadableError.ts';

/** Matches folders that hold no documents of their owner. */
const PASSED_OVER = /^(node_modules|\..*)$/;

/**
 * Lists the OpenAPI documents that paths name, in their order.
 * @param paths files, or folders with documents in them, at any depth. Other files in a folder, and those that documents
 * are made of, are passed over; a file that is named is taken for a document.
 * @throws UnreadableError when a path leads nowhere, or to a folder without a document.
 */
export function documentFiles(paths: readonly string[]): string[] {
	return [...new Set(paths.map((path) => resolve(path)).flatMap((path) => (isFolder(path) ? documentsIn(path) : [path])))];
}

function isFolder(path: string): boolean {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) throw new UnreadableError(`${path} cannot be read: there is no such file or folder.`);
	return found.isDirectory();
}

function documentsIn(folder: string): string[] {
	const files = filesBelow(folder).filter((path) => /\.(json|ya?ml)$/.test(path) && isRoot(path));
	if (files.length === 0) throw new UnreadableError(`${folder} has no OpenAPI document in it: a JSON or YAML file with "openapi: 3.x".`);
	return files;
}

function filesBelow(folder: string): string[] {
	const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
	return entries.flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return PASSED_OVER.test(entry.name) ? [] : filesBelow(path);
		return entry.isFile() ? [path] : [];
	});
}

/** Tells from its text whether a file is the root of a document, whatever else is wrong with it. */
function isRoot(path: string): boolean {
	return /(^|[{,\s])(["']?)openapi\2\s*:\s*["']?3/.test(readFileSync(path, 'latin1'));
}
