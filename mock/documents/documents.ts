import type { Catalog } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import type { StoryRecords } from '../../generator/contract/story.ts';
import { type GeneratedFiles, readGenerated } from '../files/generatedFiles.ts';

/** A document to serve beside the first: the folder that `generate` wrote for it, or what stands in there. */
export type DocumentSource = string | { document: OpenApiDocument; catalog: Catalog; story?: StoryRecords };

/** @throws UnreadableError when a folder lacks what `generate` writes. */
export function openDocument(source: DocumentSource): GeneratedFiles {
	if (typeof source === 'string') return readGenerated(source);
	const { document, catalog, story = {} } = source;
	return { document: () => document, catalog, story: () => story };
}
