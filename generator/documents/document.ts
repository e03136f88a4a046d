import { buildCatalog } from '../catalog/build.ts';
import type { Catalog } from '../contract/catalog.ts';
import type { OpenApiDocument } from '../contract/document.ts';
import type { StoryRecords } from '../contract/story.ts';
import { checkSpec } from '../generate.ts';
import { loadSpec } from '../spec/load.ts';
import { type Problem, SpecError } from '../spec/problem.ts';
import { slimCatalog } from './slim.ts';

/** A document with its catalog. */
export interface BuiltDocument {
	document: OpenApiDocument;
	/** Slim catalog, for the mock alone. */
	catalog: Catalog;
	/** The records that a mock of it begins with. */
	story: StoryRecords;
	/** Absolute paths of the files of the document, and of folders in which files were looked for. */
	inputs: string[];
	/** Number of findings that did not stop it. */
	warnings: number;
}

/**
 * Loads, checks and builds one document.
 * @returns the findings when there are errors among them.
 * @throws UnreadableError when the file cannot be read.
 */
export function buildDocument(file: string): BuiltDocument | { problems: Problem[] } {
	try {
		const spec = loadSpec(file);
		const warnings = checkSpec(spec).length;
		return {
			document: spec.document,
			catalog: slimCatalog(buildCatalog(spec.document)),
			story: spec.story?.records ?? {},
			inputs: [...spec.files, ...spec.folders],
			warnings,
		};
	} catch (error) {
		if (error instanceof SpecError) return { problems: error.problems };
		throw error;
	}
}
