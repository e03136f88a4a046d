import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalog } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import type { StoryRecords } from '../../generator/contract/story.ts';
import { lazy } from './lazy.ts';

/** What the mock serves. */
export interface GeneratedFiles {
	/** Parsed when it is first asked for: the mock starts without it. @throws UnreadableError */
	document(): OpenApiDocument;
	catalog: Catalog;
	/** The records that the examples of the document speak of; none where the folder tells of none. @throws UnreadableError */
	story(): StoryRecords;
}

/** The folder lacks what `generate` writes. */
export class UnreadableError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UnreadableError';
	}
}

/**
 * Reads what the generator has written.
 * @param folder by default `generated/` of this package.
 * @throws UnreadableError when it is not there, or the catalog cannot be read.
 */
export function readGenerated(folder: string = ownGenerated()): GeneratedFiles {
	const file = join(folder, 'openapi.json');
	if (!existsSync(file)) throw new UnreadableError(`${file} cannot be read: there is no such file. Run "ghl-connect generate" first.`);
	return {
		document: lazy(() => readJson<OpenApiDocument>(file)),
		catalog: readJson<Catalog>(join(folder, 'catalog.json')),
		story: lazy(() => readStory(join(folder, 'story.json'))),
	};
}

function readStory(file: string): StoryRecords {
	return existsSync(file) ? readJson<StoryRecords>(file) : {};
}

function readJson<T>(file: string): T {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as T;
	} catch (error) {
		const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error);
		throw new UnreadableError(`${file} cannot be read: ${reason}. Run "ghl-connect generate" first.`);
	}
}

/** The same for sources and for compiled files in `dist/`, so it is looked for and not counted in `..`. */
function ownGenerated(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'generated', 'catalog.json')) && dirname(folder) !== folder) folder = dirname(folder);
	return join(folder, 'generated');
}
