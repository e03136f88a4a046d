import type { Catalog } from '../contract/catalog.ts';
import type { OpenApiDocument } from '../contract/document.ts';
import type { StoryRecords } from '../contract/story.ts';
import type { Problem } from '../spec/problem.ts';
import { openCache } from './cache.ts';
import { documentFiles } from './files.ts';

/** Documents in the form that the mock takes, and the findings in them. */
export interface BuiltDocuments {
	/** Folders with `openapi.json`, `catalog.json` and `story.json`, or the content of such files. */
	sources: (string | { document: OpenApiDocument; catalog: Catalog; story: StoryRecords })[];
	/** Number of findings that did not stop a document. */
	warnings: number;
	/** Errors; a document that has one is not among the sources. */
	problems: Problem[];
}

/**
 * Builds the catalogs of documents as `generate` does, unless the cache has them.
 * @param paths files, or folders with documents in them.
 * @throws UnreadableError when a path cannot be read.
 */
export async function buildDocuments(paths: readonly string[]): Promise<BuiltDocuments> {
	const cache = openCache();
	const built: BuiltDocuments = { sources: [], warnings: 0, problems: [] };
	for (const file of documentFiles(paths)) {
		const known = cache.find(file);
		if (known) {
			built.sources.push(known.folder);
			built.warnings += known.warnings;
			continue;
		}
		const { buildDocument } = await import('./document.ts');
		const made = buildDocument(file);
		if ('problems' in made) {
			built.problems.push(...made.problems);
			continue;
		}
		const { document, catalog, story } = made;
		built.sources.push(cache.keep(file, made)?.folder ?? { document, catalog, story });
		built.warnings += made.warnings;
	}
	return built;
}
