import { expect, test } from 'vitest';
import { buildCatalog } from '../../../generator/catalog/build.ts';
import type { Choices } from '../../../generator/contract/catalog.ts';
import type { ConnectorExtension, OpenApiDocument } from '../../../generator/contract/document.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { repository } from './sandbox.ts';

/** Shelves that can be listed, and a book that names one. */
function library(connector: ConnectorExtension, more: string[] = []): OpenApiDocument {
	const list = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } } };
	const properties = Object.fromEntries(['shelfId', ...more].map((name) => [name, { type: 'string' }]));
	return {
		openapi: '3.1.0',
		info: { title: 'Library', version: '1' },
		'x-resources': { shelf: { noun: 'Shelf', plural: 'Shelves', choices: { operation: 'listShelves', label: 'name' } } },
		paths: {
			'/shelves': {
				get: { operationId: 'listShelves', responses: { '200': { content: { 'application/json': { schema: list } } } } },
			},
			'/books': {
				post: {
					operationId: 'createBook',
					requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
					responses: {},
					'x-connector': connector,
				},
			},
		},
	};
}

test.each<[what: string, connector: ConnectorExtension, more: string[], given: Partial<Choices> | null]>([
	['of the resource that its name names', {}, [], { operationId: 'listShelves', value: 'id', label: ['name'] }],
	['that x-connector names', { choices: { shelfId: { operation: 'listShelves', label: 'id' } } }, [], { label: ['id'] }],
	['that x-connector denies', { choices: { shelfId: false } }, [], null],
	['of an operation that is not there', { choices: { shelfId: { operation: 'listRooms' } } }, [], null],
	['of its own operation', { choices: { shelfId: { operation: 'createBook' } } }, [], null],
	['that needs an input which is not there', { choices: { shelfId: { operation: 'listShelves', dependsOn: ['roomId'] } } }, [], null],
	[
		'that needs another input',
		{ choices: { shelfId: { operation: 'listShelves', dependsOn: ['roomId'] } } },
		['roomId'],
		{ dependsOn: ['roomId'] },
	],
])('the dropdown %s', (_, connector, more, given) => {
	const book = buildCatalog(library(connector, more)).operations.find(({ operationId }) => operationId === 'createBook');
	const choices = book?.body?.fields.find(({ name }) => name === 'shelfId')?.choices;
	if (given === null) expect(choices).toBeNull();
	else expect(choices).toMatchObject(given);
});

test('a role that there is not is inferred', () => {
	const { operations } = buildCatalog(library({ mock: { role: 'borrow' } }));
	expect(operations.map(({ role }) => role)).toEqual(['list', 'create']);
});

test('building a catalog changes nothing of the document', () => {
	const { document } = loadSpec(`${repository}spec/openapi.yaml`);
	expect(buildCatalog(frozen(document)).operations.length).toBeGreaterThan(100);
});

function frozen<T>(value: T): T {
	if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}
