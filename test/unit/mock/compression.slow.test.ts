import { request as httpRequest } from 'node:http';
import { brotliCompressSync, brotliDecompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../generator/contract/catalog.ts';
import { encodingFor } from '../../../mock/http/compression.ts';
import { createMockFetch, type MockServer, startMock } from '../../../mock/index.ts';
import { catalog, HEADERS, pathOf, queryOf, send } from './gatewayFixture.ts';

let mock: MockServer;
beforeAll(async () => {
	mock = await startMock({ rateLimit: false, contacts: 200 });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const LOCATION = 'hD7sTq2LmX9vKc4RwB1z';
const list = (limit: number) => `/contacts/?locationId=${LOCATION}&limit=${limit}`;

/** The bytes of an answer as they came. */
function bytesOf(path: string, headers: Record<string, string>, method = 'GET') {
	const { hostname, port } = new URL(mock.url);
	return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
		const outgoing = httpRequest({ hostname, port, path, method, headers: { ...HEADERS, ...headers } }, (incoming) => {
			const chunks: Buffer[] = [];
			incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
			incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: Buffer.concat(chunks) }));
		});
		outgoing.on('error', reject);
		outgoing.end();
	});
}

describe('an answer', () => {
	test.each([
		['gzip', gunzipSync, 20],
		['gzip', gunzipSync, 100],
		['br', brotliDecompressSync, 20],
		['br', brotliDecompressSync, 100],
	] as const)('is compressed with %s and is the same (%s, %i contacts)', async (encoding, decode, limit) => {
		const plain = await bytesOf(list(limit), {});
		expect(plain.headers).not.toHaveProperty('content-encoding');
		expect(plain.headers.vary).toBe('accept-encoding');
		const packed = await bytesOf(list(limit), { 'accept-encoding': encoding });
		expect(packed.headers).toMatchObject({
			'content-encoding': encoding,
			'content-length': String(packed.bytes.length),
			'content-type': plain.headers['content-type'],
			vary: 'accept-encoding',
		});
		expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
		const withoutTrace = (text: string) => text.replace(/"traceId":"[^"]*"/, '');
		expect(withoutTrace(decode(packed.bytes).toString())).toBe(withoutTrace(plain.bytes.toString()));
	});

	test('is left alone when it is small, has no body, or nobody asked', async () => {
		const small = await bytesOf('/contacts/nobody', { 'accept-encoding': 'gzip, br' });
		expect(small.headers).not.toHaveProperty('content-encoding');
		expect(JSON.parse(small.bytes.toString())).toHaveProperty('error');
		expect((await bytesOf(list(20), { 'accept-encoding': 'identity' })).headers).not.toHaveProperty('content-encoding');
		const head = await bytesOf(list(20), { 'accept-encoding': 'gzip' }, 'HEAD');
		expect(head.headers['content-encoding']).toBe('gzip');
		expect(head.bytes.length).toBe(0);
	});

	test('made from the document is the same each time', async () => {
		const sizeOf = ({ sample }: Operation) => JSON.stringify(sample.response ?? null).length;
		const [largest] = catalog.operations.filter(({ method }) => method === 'get').sort((a, b) => sizeOf(b) - sizeOf(a));
		const operation = largest as Operation;
		const ask = () => bytesOf(`${pathOf(operation)}${queryOf(operation)}`, { 'accept-encoding': 'gzip', prefer: 'code=200' });
		const [first, second] = [await ask(), await ask()];
		expect(gunzipSync(second.bytes)).toEqual(gunzipSync(first.bytes));
		expect(first.headers['content-encoding']).toBe('gzip');
	});

	test('is unpacked by fetch', async () => {
		const response = await fetch(`${mock.url}${list(100)}`, { headers: HEADERS });
		expect(response.headers.get('content-encoding')).toMatch(/gzip|br/);
		expect(((await response.json()) as { contacts: unknown[] }).contacts).toHaveLength(100);
	});
});

test.each([
	['gzip', 'gzip'],
	['gzip, deflate', 'gzip'],
	['gzip, deflate, br, zstd', 'br'],
	['GZIP;q=1.0, br;q=0.5', 'gzip'],
	['*', 'br'],
	['*;q=0.1, br;q=0', 'gzip'],
	['identity', null],
	['gzip;q=0.5, identity', null],
	['gzip;q=0', null],
	['gzip;q=nonsense', null],
	['', null],
])('Accept-Encoding: %s asks for %s', (header, encoding) => {
	expect(encodingFor(header)).toBe(encoding);
});

describe('a compressed request', () => {
	const text = JSON.stringify({ locationId: LOCATION, email: 'packed@example.com' });
	const post = (body: Uint8Array, encoding: string) =>
		send(mock.url, '/contacts/', { method: 'POST', headers: { ...HEADERS, 'content-encoding': encoding }, body });

	test.each([
		['gzip', gzipSync(text)],
		['x-gzip', gzipSync(text)],
		['br', brotliCompressSync(text)],
		['deflate', deflateSync(text)],
		['deflate', deflateRawSync(text)],
		['gzip, br', brotliCompressSync(gzipSync(text))],
		['identity', Buffer.from(text)],
	])('with %s is unpacked', async (encoding, body) => {
		const { status, json, text: answer } = await post(body, encoding);
		expect(status, answer).toBe(201);
		expect(json).toMatchObject({ contact: { email: 'packed@example.com' } });
		expect(mock.requests()[0]?.body).toBe(text);
	});

	test.each([
		['gzip', gzipSync(Buffer.alloc(50_000_000)), 413, 'request entity too large'],
		['br, br', brotliCompressSync(brotliCompressSync(Buffer.alloc(50_000_000))), 413, 'request entity too large'],
		['gzip', Buffer.from(text), 400, /^the body is not gzip/],
		['br', Buffer.from('nonsense'), 400, /^the body is not br/],
		['gzip', gzipSync(text).subarray(0, 20), 400, /^the body is not gzip/],
		['compress', Buffer.from(text), 415, /"compress"; use gzip, br or deflate/],
		['toString', Buffer.from(text), 415, /use gzip/],
		['gzip,gzip,gzip,gzip', gzipSync(text), 415, /use gzip/],
	])('with %s that is none, or too much, is refused', async (encoding, body, status, message) => {
		const answer = await post(body, encoding);
		expect(answer.status).toBe(status);
		expect(answer.json).toMatchObject({ statusCode: status, message: expect.stringMatching(message) });
		expect(mock.requests()).toEqual([]);
	});

	test('reaches a mock without a socket, too', async () => {
		const own = createMockFetch();
		const call = (body: Uint8Array<ArrayBuffer>, encoding: string) =>
			own.fetch('http://mock/contacts/', {
				method: 'POST',
				headers: { ...HEADERS, 'content-type': 'application/json', 'content-encoding': encoding },
				body,
			});
		expect((await call(new Uint8Array(gzipSync(text)), 'gzip')).status).toBe(201);
		expect((await call(new Uint8Array(gzipSync(Buffer.alloc(50_000_000))), 'gzip')).status).toBe(413);
	});
});
