import type { Catalog } from '../../contract/catalog.ts';
import type { StoryRecords } from '../../contract/story.ts';
import type { Target } from '../../emit/target.ts';

/**
 * The target `openapi`: the joined document, the catalog and the story, in the order of the spec, so that a changed
 * operation is a small diff.
 */
export const target: Target = {
	name: 'openapi',
	summary: 'the joined OpenAPI document, the catalog and the first records of the mock (openapi.json, catalog.json, story.json)',
	folder: '',
	emit({ document, catalog, story }) {
		return [
			{ path: 'openapi.json', content: `${JSON.stringify(document, null, '\t')}\n` },
			{ path: 'catalog.json', content: rowsText(catalog) },
			{ path: 'story.json', content: rowsText(story) },
		];
	},
};

/** Writes a line for each item of the lists: programs read these files, and indentation would double their size. */
function rowsText(lists: Catalog | StoryRecords): string {
	const rows = Object.entries(lists).map(([key, value]) => {
		if (!Array.isArray(value)) return `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`;
		return `\t${JSON.stringify(key)}: [\n${value.map((item) => `\t\t${JSON.stringify(item)}`).join(',\n')}\n\t]`;
	});
	return `{\n${rows.join(',\n')}\n}\n`;
}
