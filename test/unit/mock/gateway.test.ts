import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { credentials } from '../../../mock/world/credentials.ts';
import { HEADERS, operationOf, pathOf, type SendOptions, send } from './gatewayFixture.ts';

/** The stages in a row, as a client on the network meets them. */
let mock: MockServer;
const ask = (path: string, options?: SendOptions) => send(mock.url, path, options);
const withToken = (token: string) => ({ ...HEADERS, authorization: `Bearer ${token}` });

beforeAll(async () => {
	mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const LIST = '/contacts/?locationId=hD7sTq2LmX9vKc4RwB1z';

describe('refusals come in this order, in the words of the live API', () => {
	const body = { locationId: 'hD7sTq2LmX9vKc4RwB1z', email: 'new@example.com' };

	test.each<[name: string, path: string, options: SendOptions, status: number, message: unknown]>([
		[
			'an unknown path',
			'/contact/',
			{ headers: {} },
			401,
			'This route is not yet supported by the IAM Service. Please update your IAM config.',
		],
		['no Version', '/contacts/', { method: 'POST', headers: {}, body }, 401, 'version header was not found.'],
		[
			'a Version that never was',
			'/contacts/',
			{ method: 'POST', headers: { version: '2020-01-01' }, body },
			401,
			'version header is invalid',
		],
		[
			'a Version that is none',
			'/contacts/',
			{ method: 'POST', headers: { version: 'latest' }, body },
			400,
			"Invalid API version segment 'latest' at position 0",
		],
		['no token', '/contacts/', { method: 'POST', headers: { version: '2021-07-28' }, body }, 401, 'Invalid JWT'],
		[
			'a token that may only read',
			'/contacts/',
			{ method: 'POST', headers: withToken(credentials.readOnlyToken), body },
			401,
			'The token is not authorized for this scope.',
		],
		['a body that is not valid', '/contacts/', { method: 'POST', body: { ...body, email: 7 } }, 422, ['email must be a string']],
		[
			'another sub-account',
			'/contacts/',
			{ method: 'POST', body: { ...body, locationId: 'gV5wRn8KxQ2tLb7MzC4p' } },
			403,
			'The token does not have access to this location.',
		],
		['a limit over the maximum', `${LIST}&limit=101`, {}, 400, 'limit must not be greater than 100'],
	])('%s', async (_name, path, options, status, message) => {
		const before = mock.state();
		const answer = await ask(path, options);
		expect(answer.status).toBe(status);
		expect((answer.json as JsonObject).message).toEqual(message);
		expect(mock.state()).toEqual(before);
	});

	test('an id that is nobody’s is 400 with "error"', async () => {
		const { status, json } = await ask('/contacts/aaaaaaaaaaaaaaaaaaaa');
		expect(status).toBe(400);
		expect(json).toEqual({ error: 'Contact with id aaaaaaaaaaaaaaaaaaaa not found', status: 400, traceId: expect.any(String) });
	});

	test('a trace id stands in answers of the API itself, not in those of the gate before it', async () => {
		expect((await ask(LIST, { headers: {} })).json).not.toHaveProperty('traceId');
		expect((await ask('/contacts/', { method: 'POST', body: {} })).json).toHaveProperty('traceId');
		expect((await ask(LIST)).json).toHaveProperty('traceId');
	});
});

describe('rate limits', () => {
	const LIMITS = {
		'x-ratelimit-limit-daily': '200000',
		'x-ratelimit-daily-remaining': '199999',
		'x-ratelimit-interval-milliseconds': '10000',
		'x-ratelimit-max': '100',
		'x-ratelimit-remaining': '99',
	};

	test('are told in every answer that counts', async () => {
		expect((await ask(LIST)).headers).toMatchObject(LIMITS);
		expect((await ask('/contacts/', { method: 'POST', body: {} })).headers).toMatchObject({ 'x-ratelimit-remaining': '98' });
		expect((await ask('/nowhere')).headers).not.toHaveProperty('x-ratelimit-max');
	});

	test('the 101st request in ten seconds is refused; after them it is taken', async () => {
		mock.clock.set(Date.parse('2026-04-01T12:00:00.000Z'));
		const statuses = await Promise.all(Array.from({ length: 101 }, async () => (await ask(LIST)).status));
		expect(statuses.filter((status) => status === 429)).toHaveLength(1);
		const refused = await ask(LIST);
		expect(refused.status).toBe(429);
		expect(refused.headers).not.toHaveProperty('retry-after');
		mock.clock.advance(10_001);
		expect((await ask(LIST)).status).toBe(200);
	});
});

describe('Prefer', () => {
	test('code= gives any answer that the document has, made by Prism', async () => {
		const { status, json } = await ask(LIST, { headers: { ...HEADERS, prefer: 'code=429' } });
		expect(status).toBe(429);
		expect(json).toEqual(expect.objectContaining({ message: expect.anything() }));
		expect(mock.requests().at(-1)?.answeredBy).toBe('prism');
	});

	test('dynamic=true makes up an answer that suits the schema', async () => {
		const { status, json } = await ask(pathOf(operationOf('getContact')), { headers: { ...HEADERS, prefer: 'dynamic=true' } });
		expect(status).toBe(200);
		expect(json).toHaveProperty('contact');
	});

	test.each(['code=abc', 'code=418', 'speed=9', 'dynamic=maybe', 'example=none'])('%s is refused with words that help', async (prefer) => {
		const { status, json } = await ask(LIST, { headers: { ...HEADERS, prefer } });
		expect([400, 404]).toContain(status);
		expect((json as JsonObject).message).toEqual(expect.stringMatching(/\w/));
	});

	test('does not open the door: token and validation come first', async () => {
		const { authorization: _, ...open } = HEADERS;
		expect((await ask(LIST, { headers: { ...open, prefer: 'code=200' } })).status).toBe(401);
	});
});

describe('HTTP', () => {
	test('HEAD is GET without its body', async () => {
		const { status, text, headers } = await ask(LIST, { method: 'HEAD' });
		expect([status, text]).toEqual([200, '']);
		expect(Number(headers['content-length'])).toBeGreaterThan(100);
	});

	test('OPTIONS lets a page of any origin call', async () => {
		const { status, headers } = await ask(LIST, {
			method: 'OPTIONS',
			headers: { 'access-control-request-headers': 'authorization,version' },
		});
		expect(status).toBe(204);
		expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization,version' });
	});

	test('headers without end are refused in the same shape', async () => {
		const { status, json } = await ask(`/contacts/${'a'.repeat(70_000)}`);
		expect(status).toBe(431);
		expect(json).toEqual({ statusCode: 431, message: 'request headers too large' });
	});

	test('what is no HTTP is refused in the same shape, and the server goes on', async () => {
		const text = await new Promise<string>((resolve, reject) => {
			let received = '';
			const socket = connect(Number(new URL(mock.url).port), '127.0.0.1', () => socket.write('HELLO mock\r\n\r\n'));
			socket.on('data', (chunk) => {
				received += chunk;
			});
			socket.on('end', () => resolve(received));
			socket.on('error', reject);
		});
		expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
		expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toMatchObject({ statusCode: 400 });
		expect((await ask(LIST)).status).toBe(200);
	});

	test('a body over 10 MB is refused, and the server goes on', async () => {
		const { status } = await ask('/contacts/', { method: 'POST', body: 'x'.repeat(10_000_001) });
		expect(status).toBe(413);
		expect((await ask(LIST)).status).toBe(200);
	});

	test.each([
		['broken JSON', '{"locationId": ', {}, 400],
		['text', 'hello', { 'content-type': 'text/plain' }, 415],
		['a body where none belongs is ignored', '{}', {}, 200],
	])('%s', async (name, body, headers, status) => {
		const method = name.includes('none belongs') ? 'GET' : 'POST';
		const answer = await ask(method === 'GET' ? LIST : '/contacts/', { method, body, headers: { ...HEADERS, ...headers } });
		expect(answer.status).toBe(status);
	});
});

describe('the log', () => {
	test('tells what answered, and never a token', async () => {
		await ask(LIST);
		await ask('/contacts/', { method: 'POST', headers: withToken('pit-secret'), body: { email: 'a@example.com' } });
		const [list, create] = mock.requests();
		expect(list).toMatchObject({
			number: 1,
			method: 'GET',
			path: '/contacts/',
			operationId: 'listContacts',
			status: 200,
			answeredBy: 'behaviour',
		});
		expect(create).toMatchObject({ number: 2, status: 401, answeredBy: 'bearer', body: '{"email":"a@example.com"}' });
		expect(JSON.stringify(mock.requests())).not.toMatch(/pit-|secret/);
	});
});

describe('reset', () => {
	test('brings back records, ids, clock, limits and log', async () => {
		const start = mock.state();
		const create = async () => {
			const { json } = await ask('/contacts/', { method: 'POST', body: { locationId: 'hD7sTq2LmX9vKc4RwB1z', email: 'one@example.com' } });
			return ((json as JsonObject).contact as JsonObject).id;
		};
		const first = await create();
		mock.clock.set(0);
		mock.reset();
		expect(mock.state()).toEqual(start);
		expect(mock.requests()).toEqual([]);
		expect(Math.abs(mock.clock.now() - Date.now())).toBeLessThan(10_000);
		expect((await ask(LIST)).headers['x-ratelimit-remaining']).toBe('99');
		expect(await create()).toBe(first);
	});
});
