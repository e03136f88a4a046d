import type { Catalog } from '../../contract/catalog.ts';
import type { Target } from '../../emit/target.ts';

/**
 * The target `openapi`: the joined document and the catalog, in the order of the spec, so that a changed operation is a
 * small diff.
 */
export const target: Target = {
	name: 'openapi',
	summary: 'the joined OpenAPI document and the catalog (openapi.json, catalog.json)',
	folder: '',
	emit({ document, catalog }) {
		return [
			{ path: 'openapi.json', content: `${JSON.stringify(document, null, '\t')}\n` },
			{ path: 'catalog.json', content: catalogText(catalog) },
		];
	},
};

/** Writes a line for each entry, operation and resource: programs read the catalog, and indentation would double its size. */
function catalogText(catalog: Catalog): string {
	const rows = Object.entries(catalog).map(([key, value]) => {
		if (!Array.isArray(value)) return `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`;
		return `\t${JSON.stringify(key)}: [\n${value.map((item) => `\t\t${JSON.stringify(item)}`).join(',\n')}\n\t]`;
	});
	return `{\n${rows.join(',\n')}\n}\n`;
}
