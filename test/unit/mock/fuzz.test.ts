import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue, Operation } from '../../../generator/catalog/types.ts';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { catalog, HEADERS, pathOf, queryOf, send } from './gatewayFixture.ts';

/**
 * Requests that nobody would send on purpose, to every operation: whatever comes, the answer is one of the
 * API's, never a fault of the mock, and a refusal leaves the state as it was.
 */
let mock: MockServer;
const RUNS = 40;

beforeAll(async () => {
	mock = await startMock({ rateLimit: false });
});
afterAll(() => mock.close());

/** Values that have broken servers before. */
const nasty = fc.oneof(
	fc.constantFrom<JsonValue>(
		null,
		'',
		' ',
		0,
		-1,
		1e308,
		true,
		[],
		{},
		[[]],
		'__proto__',
		'constructor',
		'../../etc/passwd',
		'%00',
		'\u0000',
		'💥',
	),
	fc.string({ maxLength: 50 }),
	fc.integer(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constant('x'.repeat(10_000)),
	fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>,
);

/** The sample's body with some of its values replaced, some left out and some added. */
function damagedBody(operation: Operation): fc.Arbitrary<JsonValue> {
	const sample = (operation.sample.body ?? {}) as JsonObject;
	const names = [...(operation.body?.fields ?? []).map(({ name }) => name), '__proto__', 'constructor', 'nonsense'];
	const changes = fc.array(fc.tuple(fc.constantFrom(...names), fc.option(nasty)), { maxLength: 4 });
	return fc.oneof(
		{ weight: 5, arbitrary: changes.map((list) => list.reduce((body, [name, value]) => damaged(body, name, value), sample)) },
		{ weight: 1, arbitrary: nasty },
	);
}

function damaged(body: JsonObject, name: string, value: JsonValue): JsonObject {
	const entries = Object.entries(body).filter(([key]) => key !== name);
	return Object.fromEntries(value === null ? entries : [...entries, [name, value]]);
}

function damagedPath(operation: Operation): fc.Arbitrary<string> {
	const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
	const id = fc.oneof(
		fc.constantFrom('aaaaaaaaaaaaaaaaaaaa', '__proto__', 'constructor', '0', '%', '..', 'a/b', 'é'.repeat(3000)),
		fc.string(),
	);
	return fc
		.array(fc.option(id, { freq: 2 }), { minLength: names.length, maxLength: names.length })
		.map((ids) =>
			pathOf(operation, Object.fromEntries(names.flatMap((name, index) => (ids[index] ? [[name, ids[index] as string]] : [])))),
		);
}

function damagedQuery(operation: Operation): fc.Arbitrary<string> {
	const names = [...operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name), '__proto__', 'nonsense'];
	const text = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('-1', '0', '1e9', '99999999999999999999', 'null', 'true', '[]', ''));
	return fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 3 }).map((pairs) => {
		const query = new URLSearchParams(queryOf(operation));
		for (const [name, value] of pairs)
			if (value === '') query.delete(name);
			else query.append(name, value);
		return query.size > 0 ? `?${query}` : '';
	});
}

describe.each(catalog.operations.map((operation) => [operation.operationId, operation] as const))('%s', (_id, operation) => {
	const method = operation.method.toUpperCase();

	test('answers whatever comes', async () => {
		await fc.assert(
			fc.asyncProperty(damagedPath(operation), damagedQuery(operation), damagedBody(operation), async (path, query, body) => {
				mock.reset();
				const before = JSON.stringify(mock.state());
				const { status, json, text } = await send(mock.url, `${path}${query}`, {
					method,
					...(operation.body ? { body: JSON.stringify(body) } : {}),
				});
				expect(status, text).toBeLessThan(500);
				if (status >= 400) {
					expect(json, text).toSatisfy((value: JsonObject) => 'message' in value || 'error' in value);
					expect(JSON.stringify(mock.state())).toBe(before);
				}
			}),
			{ numRuns: RUNS },
		);
	});
});

describe('the gate', () => {
	const path = fc.oneof(
		fc.webPath(),
		fc.string().map((text) => `/${text.replaceAll(/[^\x21-\x7e]/g, '')}`),
		fc.constantFrom(
			'/contacts//',
			'/contacts/../contacts/',
			'/contacts/%2e%2e/',
			'/contacts/%00',
			'/contacts/%',
			'/./contacts/',
			'//contacts',
			'/contacts/\\',
			'*',
			'/?',
			'/#',
		),
		fc.integer({ min: 900, max: 10_000 }).map((length) => `/contacts/${'a'.repeat(length)}`),
	);

	test('knows every path or says that it does not', async () => {
		await fc.assert(
			fc.asyncProperty(path, fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'), async (at, method) => {
				const { status, text } = await send(mock.url, at.startsWith('/') || at === '*' ? at : `/${at}`, { method });
				expect(status, `${method} ${at}: ${text}`).toBeGreaterThanOrEqual(200);
				expect(status, `${method} ${at}: ${text}`).toBeLessThan(500);
			}),
			{ numRuns: 300 },
		);
	});

	test('takes bytes that are no text, and JSON that never ends', async () => {
		const before = JSON.stringify(mock.state());
		const bodies = [new Uint8Array([0xff, 0xfe, 0x00]), '[', '['.repeat(100_000), '{"a":', '"\\ud800"', '{"locationId":"\u0000"}'];
		for (const body of bodies) {
			const { status } = await send(mock.url, '/contacts/', { method: 'POST', headers: { ...HEADERS }, body });
			expect(status).toBeGreaterThanOrEqual(400);
			expect(status).toBeLessThan(500);
		}
		expect(JSON.stringify(mock.state())).toBe(before);
	});
});
