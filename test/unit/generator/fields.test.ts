import { describe, expect, test } from 'vitest';
import { buildField, buildFields } from '../../../generator/catalog/fields.ts';
import type { OpenApiDocument, Schema } from '../../../generator/contract/document.ts';

const document = {
	openapi: '3.1.0',
	info: { title: 'Test', version: '1' },
	paths: {},
	components: {
		schemas: {
			Person: {
				type: 'object',
				required: ['name'],
				properties: { name: { type: 'string' }, friends: { type: 'array', items: { $ref: '#/components/schemas/Person' } } },
			},
			Colour: { type: 'string', enum: ['red', 'green'] },
		},
	},
} as unknown as OpenApiDocument;

const field = (schema: object) => buildField(document, schema as Schema, 'homeUrl', false);

describe('buildField', () => {
	test.each<[name: string, schema: object, type: string, nullable: boolean]>([
		['text', { type: 'string' }, 'string', false],
		['text or null', { type: ['string', 'null'] }, 'string', true],
		['one of text and null', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string', true],
		['a file', { type: 'string', format: 'binary' }, 'file', false],
		['whole or broken number', { type: ['integer', 'number'] }, 'number', false],
		['text or number', { type: ['string', 'number'] }, 'any', false],
		['text or an object', { oneOf: [{ type: 'string' }, { type: 'object', properties: { a: {} } }] }, 'any', false],
		['properties without a type', { properties: { a: { type: 'string' } } }, 'object', false],
		['items without a type', { items: { type: 'string' } }, 'array', false],
		['values without a type', { enum: ['a', 'b'] }, 'string', false],
		['nothing said', {}, 'any', false],
		['a reference', { $ref: '#/components/schemas/Colour' }, 'string', false],
	])('%s is %s', (_name, schema, type, nullable) => {
		expect(field(schema)).toMatchObject({ name: 'homeUrl', label: 'Home URL', type, nullable });
	});

	test('takes over what a form needs to know', () => {
		expect(
			field({
				type: 'string',
				description: ' Where. ',
				enum: ['a', null],
				default: 'a',
				example: 'a',
				maxLength: 3,
				deprecated: true,
				'x-field': { label: 'Home page' },
			}),
		).toMatchObject({
			label: 'Home page',
			description: 'Where.',
			enum: ['a'],
			default: 'a',
			example: 'a',
			limits: { maxLength: 3 },
			deprecated: true,
		});
	});

	test('knows dates by their format, and those that are numbers by being told', () => {
		expect(field({ type: 'string', format: 'date-time' }).date).toBe('date-time');
		expect(field({ type: 'number', 'x-field': { date: 'epoch-ms' } }).date).toBe('epoch-ms');
		expect(field({ type: 'string' }).date).toBeNull();
	});

	test('stops at a schema that holds itself', () => {
		const [name, friends] = buildFields(document, { $ref: '#/components/schemas/Person' } as Schema);
		expect(name).toMatchObject({ name: 'name', required: true });
		expect(friends).toMatchObject({ type: 'array', items: { type: 'any' } });
	});

	test('allOf has the properties of all', () => {
		const all = { allOf: [{ $ref: '#/components/schemas/Person' }, { properties: { age: { type: 'integer' } }, required: ['age'] }] };
		expect(buildFields(document, all as Schema).map(({ name, required }) => [name, required])).toEqual([
			['name', true],
			['friends', false],
			['age', true],
		]);
	});

	test('oneOf has the properties of each, and requires what all require; where they disagree, anything goes', () => {
		const one = {
			oneOf: [
				{ type: 'object', required: ['id', 'a'], properties: { id: { type: 'string' }, a: { type: 'string' }, v: { type: 'string' } } },
				{ type: 'object', required: ['id', 'b'], properties: { id: { type: 'string' }, b: { type: 'string' }, v: { type: 'number' } } },
			],
		};
		expect(buildFields(document, one as Schema).map(({ name, required, type }) => `${name}${required ? '!' : ''}:${type}`)).toEqual([
			'id!:string',
			'a:string',
			'v:any',
			'b:string',
		]);
	});
});
