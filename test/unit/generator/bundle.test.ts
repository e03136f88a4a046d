import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { normalise } from '../../../generator/spec/normalise.ts';
import { formatPointer, parsePointer, valueAt } from '../../../generator/spec/pointer.ts';
import { temporaryFolder } from './sandbox.ts';

/** Writes files to a folder of their own and loads the first. */
function load(files: Record<string, string | object>) {
	const folder = temporaryFolder();
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
	}
	return loadSpec(join(folder, Object.keys(files)[0] as string));
}

const HEAD = { openapi: '3.1.0', info: { title: 'T', version: '1' } };
const answer = (schema: object) => ({ get: { responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } } } });
const schemaAt = (document: object, path: string) =>
	valueAt(document, ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema']);

describe('bundling', () => {
	test('what several places refer to becomes one component', () => {
		const { document } = load({
			'api.json': { ...HEAD, paths: { '/a': answer({ $ref: 'parts/pet.yaml#/Pet' }), '/b': answer({ $ref: './parts/pet.yaml#/Pet' }) } },
			'parts/pet.yaml': 'Pet: { type: object, properties: { owner: { $ref: owner.yaml } } }',
			'parts/owner.yaml': 'type: object\nproperties: { pet: { $ref: "pet.yaml#/Pet" } }',
		});
		expect(schemaAt(document, '/a')).toEqual({ $ref: '#/components/schemas/Pet' });
		expect(schemaAt(document, '/b')).toEqual({ $ref: '#/components/schemas/Pet' });
		expect(document.components?.schemas).toEqual({
			Pet: { type: 'object', properties: { owner: { $ref: '#/components/schemas/owner' } } },
			owner: { type: 'object', properties: { pet: { $ref: '#/components/schemas/Pet' } } },
		});
	});

	test('two things of one name both stay, under different names', () => {
		const { document, problems } = load({
			'api.json': { ...HEAD, paths: { '/a': answer({ $ref: 'cats.yaml#/Item' }), '/b': answer({ $ref: 'dogs.yaml#/Item' }) } },
			'cats.yaml': 'Item: { type: string }',
			'dogs.yaml': 'Item: { type: integer }',
		});
		const names = ['/a', '/b'].map((path) => (schemaAt(document, path) as { $ref: string }).$ref.split('/').at(-1) as string);
		expect(names.map((name) => document.components?.schemas?.[name]?.type)).toEqual(['string', 'integer']);
		expect(problems.map(({ rule }) => rule)).toContain('component-name-collision');
	});

	test('words beside a reference stay beside it', () => {
		const { document } = load({
			'api.json': {
				...HEAD,
				paths: { '/a': answer({ $ref: '#/components/schemas/Pet', description: 'Mine.' }) },
				components: { schemas: { Pet: { type: 'string' } } },
			},
		});
		expect(schemaAt(document, '/a')).toEqual({ $ref: '#/components/schemas/Pet', description: 'Mine.' });
	});

	test('an example that holds "$ref" is data, not a reference', () => {
		const { document } = load({ 'api.json': { ...HEAD, paths: { '/a': answer({ type: 'object', example: { $ref: 'nowhere.yaml' } }) } } });
		expect(schemaAt(document, '/a')).toMatchObject({ example: { $ref: 'nowhere.yaml' } });
	});

	test('every value knows the line it came from, across files', () => {
		const spec = load({
			'api.yaml': 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n  /a:\n    $ref: a.yaml\n',
			'a.yaml': 'get:\n  summary: A\n  responses:\n    "200": { description: ok }\n',
		});
		expect(spec.locate(['paths', '/a', 'get', 'summary'])).toMatchObject({ position: { line: 2, column: 3 }, pointer: '#/get/summary' });
		expect(spec.locate(['paths', '/a', 'get', 'summary']).file).toMatch(/a\.yaml$/);
	});

	test('a key named __proto__ is a key', () => {
		const { document } = load({
			'api.json': `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":{"properties":{"__proto__":{"type":"string"}}}}}}`,
		});
		expect(Object.keys(document.components?.schemas?.A?.properties ?? {})).toEqual(['__proto__']);
	});

	test('Windows line ends and a byte-order mark do no harm', () => {
		const { document } = load({ 'api.yaml': '\ufeffopenapi: 3.1.0\r\ninfo:\r\n  title: T\r\n  version: "1"\r\npaths: {}\r\n' });
		expect(document.info.title).toBe('T');
	});
});

describe('OpenAPI 3.0 becomes 3.1', () => {
	test('nullable is a type, exclusive limits are numbers', () => {
		const document = {
			openapi: '3.0.3',
			info: { title: 'T', version: '1' },
			paths: {
				'/a': answer({ type: 'string', nullable: true, enum: ['a'] }),
				'/b': answer({ type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }),
			},
		} as unknown as OpenApiDocument;
		normalise(document);
		expect(document.openapi).toBe('3.1.0');
		expect(schemaAt(document, '/a')).toEqual({ type: ['string', 'null'], enum: ['a', null] });
		expect(schemaAt(document, '/b')).toEqual({ type: 'number', exclusiveMinimum: 1, maximum: 9 });
	});
});

test('a pointer says any path, and back', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' }).filter((text) => !text.includes('%'))), (path) => {
			expect(parsePointer(formatPointer(path))).toEqual(path);
		}),
	);
});
