import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';

const GENERATED = new URL('../../generated/', import.meta.url);

/**
 * Writes what was generated several times over, under other paths and names, as a document of that many operations.
 * @returns the folder.
 */
export function manyOperations(copies: number): string {
	const document = JSON.parse(readFileSync(new URL('openapi.json', GENERATED), 'utf8')) as OpenApiDocument;
	const catalog = JSON.parse(readFileSync(new URL('catalog.json', GENERATED), 'utf8')) as Catalog;
	const paths = { ...document.paths };
	const operations = [...catalog.operations];
	for (let copy = 1; copy < copies; copy++) {
		for (const [path, item] of Object.entries(document.paths ?? {})) paths[`/copy${copy}${path}`] = item;
		for (const operation of catalog.operations) {
			operations.push({ ...operation, operationId: `${operation.operationId}${copy}`, path: `/copy${copy}${operation.path}` });
		}
	}
	const folder = mkdtempSync(join(tmpdir(), 'ghl-connect-bench-'));
	writeFileSync(join(folder, 'openapi.json'), JSON.stringify({ ...document, paths }));
	writeFileSync(join(folder, 'catalog.json'), JSON.stringify({ ...catalog, operations }));
	return folder;
}
