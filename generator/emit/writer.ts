import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { replaceFiles } from '../replaceFiles.ts';
import type { GeneratedFile } from './generatedFile.ts';

/** The differences between an output folder and its new content. Paths are relative to it, with forward slashes, sorted. */
export interface Changes {
	added: string[];
	changed: string[];
	removed: string[];
}

/** Folders that tools fill after generation; the writer never looks into them and never removes them. */
const NOT_OURS = new Set(['node_modules', 'dist', '.secrets', '.git']);

/** Files that people put beside generated ones; the writer leaves them alone. */
const KEPT = new Set(['.env', '.zapierapp.json', '.DS_Store']);

/**
 * Compares emitted files with a folder. Inside `owned` folders, a file that is no longer emitted counts as removed.
 * @throws Error when a path would leave the folder.
 */
export function compareWithFolder(files: GeneratedFile[], folder: string, owned: string[]): Changes {
	const wanted = new Map(files.map((file) => [file.path, file]));
	if (wanted.size !== files.length) throw new Error(`Two files are emitted to one path: ${firstDuplicate(files)}`);
	const changes: Changes = { added: [], changed: [], removed: [] };
	for (const file of files) {
		const current = readIfThere(inside(folder, file.path));
		if (current === undefined) changes.added.push(file.path);
		else if (!current.equals(Buffer.from(file.content))) changes.changed.push(file.path);
	}
	for (const path of owned.flatMap((part) => listFiles(folder, part))) {
		if (!wanted.has(path)) changes.removed.push(path);
	}
	for (const list of Object.values(changes)) list.sort();
	return changes;
}

/** Tells whether nothing differs. */
export function isUnchanged(changes: Changes): boolean {
	return changes.added.length + changes.changed.length + changes.removed.length === 0;
}

/** Brings a folder up to date: writes the files that differ, all or none of them, and removes those that are gone. */
export function applyChanges(files: GeneratedFile[], changes: Changes, folder: string): void {
	const touched = new Set([...changes.added, ...changes.changed]);
	replaceFiles(files.filter(({ path }) => touched.has(path)).map(({ path, content }) => ({ path: inside(folder, path), content })));
	for (const path of changes.removed) {
		const file = inside(folder, path);
		rmSync(file, { force: true });
		removeEmptyFolders(dirname(file), folder);
	}
}

function inside(folder: string, path: string): string {
	const root = resolve(folder);
	const full = resolve(root, path);
	if (!full.startsWith(root + sep)) throw new Error(`The path "${path}" leaves the output folder.`);
	return full;
}

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
		throw error;
	}
}

function listFiles(folder: string, part: string): string[] {
	let entries: import('node:fs').Dirent[];
	try {
		entries = readdirSync(join(folder, part), { withFileTypes: true });
	} catch {
		return []; // The file does not exist yet.
	}
	return entries.flatMap((entry) => {
		const path = part === '' ? entry.name : `${part}/${entry.name}`;
		if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : listFiles(folder, path);
		return KEPT.has(entry.name) ? [] : [path];
	});
}

function removeEmptyFolders(start: string, root: string): void {
	for (let folder = start; folder.startsWith(resolve(root) + sep); folder = dirname(folder)) {
		try {
			rmdirSync(folder);
		} catch {
			return; // The folder is not empty.
		}
	}
}

function firstDuplicate(files: GeneratedFile[]): string {
	const seen = new Set<string>();
	return files.find((file) => seen.has(file.path) || !seen.add(file.path))?.path ?? '';
}
