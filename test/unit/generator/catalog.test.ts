import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../generator/catalog/build.ts';
import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { copyOfFixtureSpec, repository } from './sandbox.ts';

function changedCatalog(change: (text: string) => string): Catalog {
	const spec = copyOfFixtureSpec();
	spec.edit('paths/books.yaml', change);
	return buildCatalog(loadSpec(spec.root).document);
}

const operation = (catalog: Catalog, operationId: string) =>
	catalog.operations.find((item) => item.operationId === operationId) as Operation;

describe('the catalog of a small spec', () => {
	const catalog = buildCatalog(loadSpec(`${repository}test/fixtures/spec/openapi.yaml`).document);

	test('knows each operation as a target needs it', () => {
		expect(operation(catalog, 'listBooks')).toMatchObject({
			method: 'get',
			path: '/books',
			category: 'books',
			version: '2021-07-28',
			role: 'list',
			resource: 'book',
			paging: { limit: { name: 'limit', maximum: 50, default: 20 }, counter: { name: 'page', start: 1, unit: 'page' } },
			response: { shape: 'list', path: 'books', idField: 'id', createdField: 'dateAdded', updatedField: null },
		});
		expect(operation(catalog, 'updateBook')).toMatchObject({
			role: 'update',
			body: {
				contentType: 'application/json',
				fields: [
					{ name: 'title', required: false },
					{ name: 'binding', enum: ['hardcover', 'paperback'] },
				],
			},
			sample: { parameters: { bookId: 'b1' }, body: { title: 'The Quiet Harbour' } },
			response: { shape: 'record', path: 'book' },
		});
	});

	test('knows entries and scopes', () => {
		expect(catalog.entries.map(({ title, kind, operationId }) => [title, kind, operationId])).toEqual([
			['New Book', 'trigger', 'listBooks'],
			['Update Book', 'action', 'updateBook'],
		]);
		expect(catalog.scopes.map(({ name }) => name)).toEqual(['books.readonly', 'books.write']);
	});

	test('stops at a schema that holds itself', () => {
		const sequels = operation(catalog, 'listBooks').response.fields.find(({ name }) => name === 'sequels');
		expect(sequels).toMatchObject({ type: 'array', items: { type: 'any' } });
	});

	test('a date that x-connector names wins over the usual names', () => {
		const changed = changedCatalog((text) => text.replace('      list: books\n', '      list: books\n      date: { created: title }\n'));
		expect(operation(changed, 'listBooks').response.createdField).toBe('title');
	});
});

test('an operation with an empty list of requirements is called without a token', () => {
	const changed = changedCatalog((text) => text.replace('      - reader: [books.readonly]', '      []'));
	expect(operation(changed, 'listBooks')).toMatchObject({ scopes: [], userTypes: [], tokenKinds: [] });
});

describe('the catalog of ours', () => {
	const catalog = buildCatalog(loadSpec(`${repository}spec/openapi.yaml`).document);

	test('has the 126 entries: 55 triggers and 71 actions in 14 categories', () => {
		const names = new Map(catalog.categories.map(({ slug, name }) => [slug, name]));
		const counts: Record<string, number> = {};
		for (const { category } of catalog.entries) {
			const name = names.get(category) ?? category;
			counts[name] = (counts[name] ?? 0) + 1;
		}
		expect(counts).toEqual({
			'Associations & Relations': 10,
			Blogs: 7,
			Businesses: 6,
			'Calendars & Appointments': 34,
			Campaigns: 1,
			Companies: 1,
			Contacts: 30,
			'Conversations & Messages': 12,
			'Custom Fields': 1,
			Locations: 3,
			Opportunities: 10,
			Snapshots: 1,
			Users: 7,
			Workflows: 3,
		});
		const kinds = catalog.entries.map(({ kind }) => kind);
		expect([kinds.filter((kind) => kind === 'trigger').length, kinds.filter((kind) => kind === 'action').length]).toEqual([55, 71]);
	});

	test('each entry leads to an operation, and no two have one key', () => {
		const ids = new Set(catalog.operations.map(({ operationId }) => operationId));
		for (const entry of catalog.entries) expect(ids.has(entry.operationId), entry.title).toBe(true);
		expect(new Set(catalog.entries.map(({ key }) => key)).size).toBe(catalog.entries.length);
	});

	test.each(catalog.operations.map((item) => [item.operationId, item] as const))('%s says all that targets rest on', (_id, item) => {
		if (item.userTypes.length > 0) expect(item.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(item.summary).not.toBe('');
		expect(item.description.length).toBeGreaterThan(item.summary.length - 10);
		for (const parameter of item.parameters) expect(parameter.description, parameter.name).not.toBe('');
		if (item.response.shape !== 'none') expect(item.response.fields.length).toBeGreaterThan(0);
		expect(item.sample.response).not.toBeNull();
	});
});
