import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../../generator/catalog/build.ts';
import type { OpenApiDocument, Schema } from '../../../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { isObject } from '../../../../generator/contract/json.ts';
import { startMock } from '../../../../mock/index.ts';
import { type Answer, documentOf, inPath, inQuery, operation, ref, send, serve } from './serve.ts';

/** A small API as people write them: what its things are called, where they stand in answers, what their ids are like. */
interface Shape {
	/** Words of the path from the top down, a parameter behind each but the last. */
	nouns: string[];
	id: { field: string; parameter: string; type: 'integer' | 'string'; format?: string };
	/** Path in the answer to one record, and to a list of them. */
	record: string[];
	list: string[];
	change: 'put' | 'patch';
	/** The answer of a deletion: nothing, a receipt, the record. */
	deletion: 'nothing' | 'receipt' | 'record';
}

const NOUNS = [
	'widgets',
	'boxes',
	'galleries',
	'people',
	'order-items',
	'invoiceLines',
	'statuses',
	'series',
	'news',
	'user_groups',
	'Tickets',
	'sheep',
];
const TITLE = 'title';

const shapes: fc.Arbitrary<Shape> = fc.record({
	nouns: fc.uniqueArray(fc.constantFrom(...NOUNS), { minLength: 1, maxLength: 3 }),
	id: fc.constantFrom(
		{ field: 'id', parameter: 'id', type: 'integer' as const },
		{ field: 'id', parameter: 'thingId', type: 'string' as const },
		{ field: '_id', parameter: 'thing_id', type: 'string' as const },
		{ field: 'uuid', parameter: 'uuid', type: 'string' as const, format: 'uuid' },
		{ field: 'thingKey', parameter: 'thing_key', type: 'string' as const },
		{ field: 'number', parameter: 'thingNumber', type: 'integer' as const },
	),
	record: fc.constantFrom([], ['data'], ['thing'], ['result', 'item']),
	list: fc.constantFrom([], ['data'], ['items'], ['result', 'things']),
	change: fc.constantFrom('put' as const, 'patch' as const),
	deletion: fc.constantFrom('nothing' as const, 'receipt' as const, 'record' as const),
});

function wrapped(path: readonly string[], schema: Schema): Schema {
	return path.reduceRight<Schema>((inner, name) => ({ type: 'object', properties: { [name]: inner, ok: { type: 'boolean' } } }), schema);
}

function at(value: JsonValue, path: readonly string[]): JsonValue | undefined {
	return path.reduce<JsonValue | undefined>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

/** The names of the parameters on the way, and the paths with them. */
function waysOf({ nouns, id }: Shape): { collection: string; parameters: string[] }[] {
	return nouns.map((noun, depth) => ({
		collection: `/${[...nouns.slice(0, depth).flatMap((above, index) => [above, `{${parameterAt(id, index)}}`]), noun].join('/')}`,
		parameters: Array.from({ length: depth }, (_, index) => parameterAt(id, index)),
	}));
}

function parameterAt({ parameter }: Shape['id'], depth: number): string {
	return depth === 0 ? parameter : `${parameter}${depth + 1}`;
}

function apiOf(shape: Shape): OpenApiDocument {
	const { id, record, list, change, deletion } = shape;
	const idSchema: Schema = { type: id.type, ...(id.format ? { format: id.format } : {}) };
	const input: Schema = { type: 'object', required: [TITLE], properties: { [TITLE]: { type: 'string' }, colour: { type: 'string' } } };
	const thing: Schema = { type: 'object', required: [id.field, TITLE], properties: { [id.field]: idSchema, ...input.properties } };
	const paths: Record<string, object> = {};
	for (const [depth, { collection, parameters: names }] of waysOf(shape).entries()) {
		const above = names.map((name) => inPath(name, id.type));
		const own = [...above, inPath(parameterAt(id, depth), id.type)];
		const one = wrapped(record, ref('Thing'));
		paths[collection] = {
			get: operation(`list${depth}`, {
				parameters: [...above, inQuery('colour')],
				answer: wrapped(list, { type: 'array', items: ref('Thing') }),
			}),
			post: operation(`make${depth}`, { parameters: above, body: input, status: 201, answer: one }),
		};
		paths[`${collection}/{${parameterAt(id, depth)}}`] = {
			get: operation(`get${depth}`, { parameters: own, answer: one }),
			[change]: operation(`change${depth}`, { parameters: own, body: { ...input, required: [] }, answer: one }),
			delete: operation(`drop${depth}`, {
				parameters: own,
				...(deletion === 'nothing'
					? { status: 204 }
					: { answer: deletion === 'record' ? one : { type: 'object', properties: { ok: { type: 'boolean' } } } }),
			}),
		};
	}
	return documentOf(paths, { Thing: thing });
}

type Call = (method: string, path: string, body?: JsonValue) => Promise<Answer>;

/** Makes one record at each level, and says where they are. */
async function makeAll(shape: Shape, call: Call): Promise<{ collection: string; path: string; record: JsonObject }[]> {
	const made: { collection: string; path: string; record: JsonObject }[] = [];
	for (const noun of shape.nouns) {
		const collection = `${made.at(-1)?.path ?? ''}/${noun}`;
		const { status, body } = await call('POST', collection, { [TITLE]: noun, colour: 'red' });
		expect(status, collection).toBe(201);
		const record = at(body, shape.record);
		if (!isObject(record)) throw new Error(`POST ${collection} shows no record: ${JSON.stringify(body)}`);
		expect(record).toEqual({ [shape.id.field]: expect.anything(), [TITLE]: noun, colour: 'red' });
		if (shape.id.type === 'integer') expect(record[shape.id.field]).toBe(1);
		made.push({ collection, path: `${collection}/${record[shape.id.field]}`, record });
	}
	return made;
}

test('what is made is read, listed, filtered, changed and deleted, in any small API', { timeout: 300_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(shapes, async (shape) => {
			const { call, mock } = serve(apiOf(shape), { rateLimit: false });
			const made = await makeAll(shape, call);
			for (const { collection, path, record } of made) {
				expect(at((await call('GET', path)).body, shape.record)).toEqual(record);
				const other = at((await call('POST', collection, { [TITLE]: 'other', colour: 'blue' })).body, shape.record);
				expect(at((await call('GET', collection)).body, shape.list)).toEqual([record, other]);
				expect(at((await call('GET', `${collection}?colour=blue`)).body, shape.list)).toEqual([other]);
				const changed = { ...record, colour: 'green' };
				expect(at((await call(shape.change.toUpperCase(), path, { colour: 'green' })).body, shape.record)).toEqual(changed);
				expect(at((await call('GET', path)).body, shape.record)).toEqual(changed);
			}
			mock.snapshot('all');
			const [top] = made;
			for (const { path } of made.toReversed()) {
				expect((await call('DELETE', path)).status).toBeLessThan(300);
				expect((await call('GET', path)).status).toBe(404);
				expect((await call('DELETE', path)).status).toBe(404);
			}
			mock.restore('all');
			for (const { path } of made) expect((await call('GET', path)).status).toBe(200);
			if (top) await call('DELETE', top.path);
			for (const { path } of made) expect((await call('GET', path)).status).toBe(404);
			mock.reset();
			if (top) expect(at((await call('GET', top.collection)).body, shape.list)).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test('it is there again after a restart with the same data', { timeout: 300_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(shapes, async (shape) => {
			const folder = mkdtempSync(join(tmpdir(), 'ghl-connect-'));
			const document = apiOf(shape);
			const options = { data: join(folder, 'state'), documents: [{ document, catalog: buildCatalog(document) }] };
			const callOf =
				(url: string): Call =>
				(method, path, body) =>
					send({ fetch: (input, init) => fetch(String(input).replace('http://mock.test', url), init) }, method, path, body);
			try {
				const first = await startMock(options);
				const made = await makeAll(shape, callOf(first.url));
				await first.close();
				const second = await startMock(options);
				const call = callOf(second.url);
				for (const { path, record } of made) expect(at((await call('GET', path)).body, shape.record)).toEqual(record);
				await second.close();
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		}),
		{ numRuns: 5 },
	);
});
