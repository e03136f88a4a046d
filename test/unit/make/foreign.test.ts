import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Generation, generate } from '../../../generator/generate.ts';
import { type Component, type MakeApp, openApp } from './makeApp.ts';
import { validateMakeApp } from './validateMakeApp.ts';

const ok = (schema: object): object => ({ responses: { 200: { description: 'Fine', content: { 'application/json': { schema } } } } });
const query = (name: string, schema: object = { type: 'string' }): object => ({ name, in: 'query', schema });
const shelf = { type: 'object', properties: { id: { type: 'string' }, 'opened-at': { type: 'string', format: 'date-time' } } };

/** A document that knows nothing of us, and is as careless as documents are. */
const DOCUMENT = {
	openapi: '3.0.3',
	info: { title: 'Shelves | {{odd}}', version: '7' },
	servers: [{ url: 'https://shelves.example.com/' }],
	paths: {
		'/shelves': {
			get: {
				summary: 'Shelves',
				description: 'Returns shelves, e.g. <b>all</b> of them. And more.',
				parameters: [query('limit', { type: 'integer' }), query('offset', { type: 'integer' }), query('x-filter[name]')],
				...ok({ type: 'object', properties: { shelves: { type: 'array', items: shelf } } }),
			},
			head: { operationId: 'headShelves', responses: { 200: { description: 'There' } } },
		},
		'/shelves/{shelfId}/{id}': {
			// The path parameters are declared nowhere, and `delete` is a reserved word.
			delete: { operationId: 'delete', responses: { 204: { description: 'Gone' } } },
			patch: {
				operationId: 'delete',
				summary: 'Update shelf',
				parameters: [{ name: 'x-request-id', in: 'header', schema: { type: 'string' } }],
				requestBody: {
					content: {
						'application/json': {
							schema: {
								type: 'object',
								required: ['id'],
								properties: {
									id: { type: 'string' },
									note: { type: 'string', description: 'Say {{what}} you like', default: '{{now}}' },
									level: { type: 'integer', enum: [1, 2, 3] },
									soldAt: { type: 'string', format: 'date' },
								},
							},
						},
					},
				},
				...ok(shelf),
			},
		},
		'/import': {
			post: {
				summary: 'Import/export Shelves (Beta)',
				requestBody: { content: { 'application/json': { schema: { type: 'array', items: shelf } } } },
				...ok({}),
			},
		},
		'/cover': {
			post: {
				operationId: 'uploadCover',
				requestBody: {
					content: { 'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } } },
				},
				responses: { 200: { description: 'A picture', content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } } },
			},
		},
		'/codes': { get: { operationId: 'listCodes', ...ok({ type: 'array', items: { type: 'string' } }) } },
	},
};

let folder: string;
let generation: Generation;
let app: MakeApp;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'make-'));
	const spec = join(folder, 'shelves.json');
	writeFileSync(spec, JSON.stringify(DOCUMENT));
	generation = await generate({ spec, out: join(folder, 'out'), targets: ['make'] });
	app = openApp(generation.files);
});
afterAll(() => rmSync(folder, { recursive: true }));

function moduleOf(method: string, url: RegExp): Component {
	const modules = Object.values(app.manifest.components.module ?? {});
	const found = modules.find((module) => {
		const communication = app.directives(module, 'communication');
		return communication.method === method && url.test(String(communication.url));
	});
	if (!found) throw new Error(`no module for ${method} ${url}`);
	return found;
}

describe('the app of a document that knows nothing of us', () => {
	it('passes the schemas and the rules', () => {
		expect(validateMakeApp(generation.files, generation.catalog)).toEqual([]);
	});

	it('asks for path parameters that are declared nowhere, and tells a body property of the same name apart', () => {
		const module = moduleOf('PATCH', /shelves/);
		expect(app.parameters(module, 'mappableParams').map(({ name, required }) => [name, required])).toEqual([
			['shelfId', true],
			['id', true],
			['xRequestId', undefined],
			['bodyId', true],
			['note', undefined],
			['level', undefined],
			['soldAt', undefined],
		]);
		expect(app.directives(module, 'communication')).toMatchObject({
			url: '/shelves/{{parameters.shelfId}}/{{parameters.id}}',
			headers: { 'x-request-id': '{{parameters.xRequestId}}' },
			body: { id: '{{parameters.bodyId}}' },
		});
	});

	it('counts records in pages of a size that it sets itself, where the document names none', () => {
		const communication = app.directives(moduleOf('GET', /shelves/), 'communication');
		expect(communication.qs).toMatchObject({ limit: 20, offset: 0 });
		expect(communication.pagination).toMatchObject({ qs: { offset: '{{(pagination.page - 1) * 20}}' } });
	});

	it('describes a module in one sentence', () => {
		expect(moduleOf('GET', /shelves/).description).toBe('Returns shelves, e.g. all of them.');
	});

	it('sends a body of any form, and a file', () => {
		expect(app.directives(moduleOf('POST', /import/), 'communication').body).toBe('{{parameters.body}}');
		expect(app.directives(moduleOf('POST', /cover/), 'communication')).toMatchObject({
			type: 'multipart/form-data',
			body: { file: { value: '{{parameters.file.data}}', options: { filename: '{{parameters.file.name}}' } } },
			response: { type: 'binary', output: { data: '{{body}}' } },
		});
	});

	it('says that Make cannot send HEAD requests', () => {
		expect(generation.remarks).toContain('make: headShelves gets no module, as Make cannot send HEAD requests.');
	});
});
