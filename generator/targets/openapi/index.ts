import type { Target } from '../../emit/target.ts';

/**
 * The joined document and the catalog. Both are indented with tabs and keep the order of the spec, so that
 * a changed operation is a small diff.
 */
export const target: Target = {
	name: 'openapi',
	summary: 'the joined OpenAPI document and the catalog (openapi.json, catalog.json)',
	folder: '',
	emit({ document, catalog }) {
		return [
			{ path: 'openapi.json', content: `${JSON.stringify(document, null, '\t')}\n` },
			{ path: 'catalog.json', content: `${JSON.stringify(catalog, null, '\t')}\n` },
		];
	},
};
