import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMock } from '../../../../mock/index.ts';
import { catalog, HEADERS, send } from '../gatewayFixture.ts';

/**
 * Paths that `fetch` would put straight before it sends them, over a socket that does not: the mock knows them or says that it
 * does not, and none of them leads to a record.
 */
let mock: MockServer;
let before: string;
const RUNS = 1_000;

beforeAll(async () => {
	mock = await startMock({ rateLimit: false });
	before = JSON.stringify(mock.state());
});
afterAll(() => mock.close());

const printable = (text: string) => text.replaceAll(/[^\x21-\x7e]/g, '');

/** What stands in the place of an id. */
const trick = fc.oneof(
	fc.constantFrom(
		'..',
		'.',
		'%2e%2e',
		'%2E.',
		'%00',
		'%',
		'%zz',
		'%c0%af',
		'%ED%A0%80',
		'..%2f..',
		'%2f',
		'%5c',
		'\\',
		';',
		'%0d%0a',
		'__proto__',
	),
	fc.constantFrom('constructor', ':p0', '*', '{contactId}', '%252e%252e', '%25', '#', '%E2%80%AE'),
	fc.string().map(printable),
	fc.integer({ min: 900, max: 10_000 }).map((length) => 'a'.repeat(length)),
);

const path = fc.oneof(
	fc.webPath(),
	fc.string().map((text) => `/${printable(text)}`),
	fc.constantFrom('*', '/?', '/#', '//', '//contacts', '/./contacts/', '/contacts//', '/contacts/../contacts/', '/contacts/\\'),
	{
		weight: 6,
		arbitrary: fc.tuple(fc.constantFrom(...catalog.operations), trick).map(([{ path: at }, id]) => at.replaceAll(/\{[^}]+\}/g, () => id)),
	},
);

test('every path is known or refused, and changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(path, fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'), async (at, method) => {
			const { status, text, headers, json } = await send(mock.url, at.startsWith('/') || at === '*' ? at : `/${at}`, { method });
			const says = `${method} ${at}: ${status} ${text}`;
			expect(status, says).toBeGreaterThanOrEqual(200);
			expect(status, says).toBeLessThan(500);
			if (status < 400 || method === 'HEAD') return;
			expect(headers['content-type'], says).toMatch(/^application\/json\b/);
			const named = json as { statusCode?: number; status?: number; message?: unknown; error?: unknown };
			expect(named.statusCode ?? named.status, says).toBe(status);
			expect(named.message ?? named.error, says).toEqual(expect.anything());
		}),
		{ numRuns: RUNS },
	);
	expect(JSON.stringify(mock.state())).toBe(before);
});

test('bytes that are no text, and JSON that never ends, are refused', async () => {
	const bodies = [new Uint8Array([0xff, 0xfe, 0x00]), '[', '['.repeat(100_000), '{"a":', '"\\ud800"', '{"locationId":"\u0000"}'];
	for (const body of bodies) {
		const { status } = await send(mock.url, '/contacts/', { method: 'POST', headers: { ...HEADERS }, body });
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
	}
	expect(JSON.stringify(mock.state())).toBe(before);
});
