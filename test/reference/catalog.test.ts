import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../generator/catalog/build.ts';
import { loadSpec } from '../../generator/spec/load.ts';

/** The catalog as it was asked for: each entry with its title, kind, category and operation. */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const reference = join(repository, '../shared/reference/catalog.json');

interface Wanted {
	title: string;
	kind: string;
	category: string;
	method: string;
	path: string;
}

describe.skipIf(!existsSync(reference))('the catalog of reference', () => {
	const wanted = existsSync(reference) ? (JSON.parse(readFileSync(reference, 'utf8')) as Wanted[]) : [];
	const catalog = buildCatalog(loadSpec(join(repository, 'spec/openapi.yaml')).document);
	const line = ({ title, kind, category, method, path }: Wanted) => `${category} | ${kind} | ${title} | ${method} ${path}`;

	test('is ours, entry by entry', () => {
		const ours = catalog.entries.map((entry): Wanted => {
			const operation = catalog.operations.find(({ operationId }) => operationId === entry.operationId);
			const category = catalog.categories.find(({ slug }) => slug === entry.category)?.name ?? '';
			return { title: entry.title, kind: entry.kind, category, method: operation?.method.toUpperCase() ?? '', path: operation?.path ?? '' };
		});
		expect(ours.map(line).sort()).toEqual(wanted.map(line).sort());
	});
});
