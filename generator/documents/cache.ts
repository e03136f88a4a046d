import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfPath, makerHash } from '../fingerprint.ts';
import { packageRoot } from '../packageRoot.ts';
import type { BuiltDocument } from './document.ts';

/** A document in the cache. */
export interface Kept {
	/** Folder with `openapi.json`, `catalog.json` and `story.json`. */
	folder: string;
	warnings: number;
}

/** The entry of the cache for a root file. */
interface Entry extends Kept {
	/** Hash of the generator. */
	maker: string;
	/** Absolute path → hash of its content; of a folder, of the names in it. */
	inputs: Record<string, string>;
}

const CACHE = join(packageRoot, 'node_modules/.cache/ghl-connect/documents');
/** Days for which the cache keeps a document that nobody asks for. */
const DAYS = 14;

/** A cache of built documents. It knows what each was built of, so that a start need not build it again. */
export interface DocumentCache {
	/** Finds the built document of a file, if nothing that it was built of has changed. */
	find(file: string): Kept | undefined;
	/** Keeps a built document. @returns undefined where nothing can be kept, in an installation that is read-only. */
	keep(file: string, built: BuiltDocument): Kept | undefined;
}

export function openCache(): DocumentCache {
	const maker = makerHash([]);
	return {
		find(file) {
			try {
				const entry = JSON.parse(readFileSync(entryOf(file), 'utf8')) as Entry;
				const isSame = entry.maker === maker && Object.entries(entry.inputs).every(([path, hash]) => hashOfPath(path) === hash);
				return isSame && existsSync(join(entry.folder, 'catalog.json')) ? entry : undefined;
			} catch {
				return undefined; // The document was never built, or a file that it was built of is gone.
			}
		},
		keep(file, { inputs, document, catalog, story, warnings }) {
			try {
				const hashes = Object.fromEntries(inputs.map((path) => [path, hashOfPath(path)]));
				const folder = join(CACHE, hashOf(JSON.stringify([maker, file, hashes])));
				writeFolder(folder, { 'openapi.json': document, 'catalog.json': catalog, 'story.json': story });
				const entry: Entry = { maker, inputs: hashes, folder, warnings };
				replaceFile(entryOf(file), JSON.stringify(entry));
				removeOld();
				return entry;
			} catch {
				return undefined;
			}
		},
	};
}

function entryOf(file: string): string {
	return join(CACHE, `${hashOf(file)}.json`);
}

/** Writes a folder whole or not at all, so that a mock that starts meanwhile never finds a part of it. */
function writeFolder(folder: string, files: Record<string, object>): void {
	if (existsSync(folder)) return;
	const temporary = `${folder}.${process.pid}`;
	mkdirSync(temporary, { recursive: true });
	for (const [name, content] of Object.entries(files)) writeFileSync(join(temporary, name), JSON.stringify(content));
	renameSync(temporary, folder);
}

function replaceFile(path: string, content: string): void {
	writeFileSync(`${path}.${process.pid}`, content);
	renameSync(`${path}.${process.pid}`, path);
}

function removeOld(): void {
	const oldest = Date.now() - DAYS * 24 * 60 * 60 * 1000;
	for (const name of readdirSync(CACHE)) {
		const path = join(CACHE, name);
		if (statSync(path).mtimeMs < oldest) rmSync(path, { recursive: true, force: true });
	}
}

function hashOf(content: string): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
