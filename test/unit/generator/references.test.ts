import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../generator/catalog/build.ts';
import type { Catalog } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument, OperationObject, Schema } from '../../../generator/contract/document.ts';

const text: Schema = { type: 'string' };
const list: Schema = { type: 'array', items: text };

function operation(operationId: string, mock: object, body?: Record<string, Schema>, required: string[] = []): OperationObject {
	const schema = { type: 'object', properties: body ?? {}, required };
	return {
		operationId,
		'x-connector': { mock },
		...(body ? { requestBody: { content: { 'application/json': { schema } } } } : {}),
		responses: { 200: { content: { 'application/json': { schema: { type: 'object', properties: { id: text, name: text } } } } } },
	} as OperationObject;
}

/** A library with shelves, books on them, and readers; its books say what only a person knows. */
function library(more: { mock?: object; references?: Record<string, string | object> } = {}): Catalog {
	const body = {
		title: text,
		ownerId: text,
		shelfId: text,
		readerIds: list,
		genre: text,
		loans: { type: 'array', items: { type: 'object', properties: { readerId: text, days: { type: 'integer' } } } } as Schema,
		locationId: text,
	};
	const document = {
		openapi: '3.1.0',
		info: { title: 'Library', version: '1' },
		'x-resources': {
			location: { noun: 'Branch', plural: 'Branches' },
			shelf: { noun: 'Shelf', plural: 'Shelves' },
			reader: { noun: 'Reader', plural: 'Readers' },
			book: { noun: 'Book', plural: 'Books', parent: 'shelf', ...(more.references && { references: more.references }) },
		},
		paths: {
			'/readers': { get: { ...operation('listReaders', { resource: 'reader', role: 'list' }), tags: [] } },
			'/books': {
				get: operation('listBooks', { resource: 'book', role: 'list' }),
				post: operation('createBook', { resource: 'book', role: 'create', ...more.mock }, body, ['title', 'shelfId']),
			},
			'/books/{bookId}/fans': {
				parameters: [{ name: 'bookId', in: 'path', required: true, schema: text }],
				post: {
					...operation('addFan', { resource: 'book', role: 'link', list: 'fans' }, { fans: list }),
					'x-connector': {
						mock: { resource: 'book', role: 'link', list: 'fans' },
						choices: { fans: { operation: 'listReaders', value: 'id', label: 'name' } },
					},
				},
			},
		},
	};
	return buildCatalog(document as OpenApiDocument);
}

const ofBook = (catalog: Catalog) => catalog.resources.find(({ key }) => key === 'book')?.references ?? [];
const ofCreation = (catalog: Catalog) => catalog.operations.find(({ operationId }) => operationId === 'createBook')?.references ?? [];
const paths = (references: readonly { path: string; resource: string | null }[]) =>
	references.map(({ path, resource }) => `${path} → ${resource}`);

describe('references', () => {
	test('are read off names, dropdowns and parents, in lists and inside objects', () => {
		expect(paths(ofCreation(library()))).toEqual(['shelfId → shelf', 'readerIds[] → reader', 'loans[].readerId → reader']);
		expect(paths(ofBook(library()))).toEqual([
			'shelfId → shelf',
			'locationId → location',
			'readerIds[] → reader',
			'loans[].readerId → reader',
			'fans[] → reader',
		]);
	});

	test('of a record are emptied, but what cannot be without its parent, its account or what creation requires goes', () => {
		const removing = ofBook(library()).filter(({ onDelete }) => onDelete === 'remove');
		expect(removing.map(({ path }) => path)).toEqual(['shelfId', 'locationId']);
	});

	test('that are declared add to them or take their place', () => {
		const references = { ownerId: 'reader', 'readerIds[]': { resource: 'reader', onDelete: 'remove', besides: ['all'] } };
		const catalog = library({ references });
		expect(ofBook(catalog)).toEqual(
			expect.arrayContaining([
				{ path: 'ownerId', resource: 'reader', onDelete: 'empty' },
				{ path: 'readerIds[]', resource: 'reader', onDelete: 'remove', besides: ['all'] },
			]),
		);
		expect(ofCreation(catalog)).toEqual(expect.arrayContaining([{ path: 'ownerId', resource: 'reader', in: 'body' }]));
	});

	test('of a request alone are declared with its operation', () => {
		const catalog = library({ mock: { references: { genre: 'reader' } } });
		expect(paths(ofCreation(catalog))).toContain('genre → reader');
		expect(paths(ofBook(catalog))).not.toContain('genre → reader');
	});

	test('that are answered for one by one are not refused as a whole', () => {
		expect(paths(ofCreation(library({ mock: { each: 'readerIds' } })))).not.toContain('readerIds[] → reader');
	});

	test('are of no concern to what only looks', () => {
		expect(library().operations.find(({ operationId }) => operationId === 'listBooks')).not.toHaveProperty('references');
	});
});
