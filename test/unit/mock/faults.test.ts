import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { parseFaultHeader } from '../../../mock/gateway/faults/header.ts';
import { createFaultRegistry } from '../../../mock/gateway/faults/registry.ts';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { createClock } from '../../../mock/state/clock.ts';
import { createRandomSource } from '../../../mock/state/random.ts';
import { runCli, temporaryFolder } from '../generator/sandbox.ts';
import { HEADERS, type SendOptions, send } from './gatewayFixture.ts';

const LIST = '/contacts/?locationId=hD7sTq2LmX9vKc4RwB1z';
let mock: MockServer;
const ask = (path = LIST, options?: SendOptions) => send(mock.url, path, options);

beforeAll(async () => {
	mock = await startMock({ rateLimit: false });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

describe('a fault', () => {
	test('answers with its status, as often as it is told', async () => {
		mock.fail({ operation: 'listContacts', status: 503, times: 2 });
		expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([503, 503, 200]);
		expect(mock.faults()).toMatchObject([{ struck: 2 }]);
	});

	test('answers with its body', async () => {
		mock.fail({ path: '/contacts*', status: 429, body: { statusCode: 429, message: 'Too Many Requests' } });
		expect((await ask()).json).toEqual({ statusCode: 429, message: 'Too Many Requests' });
		expect(mock.requests().at(-1)).toMatchObject({ status: 429, answeredBy: 'fault' });
	});

	test('strikes only what it names', async () => {
		mock.fail({ method: 'post', status: 500 });
		expect((await ask()).status).toBe(200);
		mock.fail({ operation: 'getContact', path: '/contacts/m*', status: 500 });
		expect((await ask('/contacts/mL4yQ8nRz2TcVw7HsK1d')).status).toBe(500);
		expect((await ask('/contacts/tO9kFr3BxN6jLp5ZsD8w')).status).toBe(200);
	});

	test('does nothing to the state: what it refuses did not happen', async () => {
		const before = mock.state();
		mock.fail({ operation: 'createContact', status: 500 });
		await ask('/contacts/', { method: 'POST', body: { locationId: 'hD7sTq2LmX9vKc4RwB1z', email: 'x@example.com' } });
		expect(mock.state()).toEqual(before);
	});

	test('ends by the mock’s clock', async () => {
		mock.clock.set(0);
		mock.fail({ status: 500, duration: 5000 });
		expect((await ask()).status).toBe(500);
		mock.clock.advance(5000);
		expect((await ask()).status).toBe(200);
	});

	test('holds an answer back', async () => {
		mock.fail({ latency: 80 });
		const began = performance.now();
		expect((await ask()).status).toBe(200);
		expect(performance.now() - began).toBeGreaterThan(75);
	});

	test('drops the connection', async () => {
		mock.fail({ drop: true, times: 1 });
		await expect(ask()).rejects.toThrow();
		expect((await ask()).status).toBe(200);
	});

	test('breaks off in the middle of the answer', async () => {
		mock.fail({ truncate: true });
		// Not with fetch, which fails as a whole where head and end come at once.
		const [response] = (await once(get(`${mock.url}${LIST}`, { headers: HEADERS }), 'response')) as [IncomingMessage];
		let text = '';
		response.on('data', (chunk: Buffer) => {
			text += chunk.toString();
		});
		response.on('error', () => {});
		await new Promise((resolve) => response.once('close', resolve));
		expect(response).toMatchObject({ statusCode: 200, complete: false });
		expect(text.length).toBeLessThan(Number(response.headers['content-length']));
	});

	test('sends what is no JSON', async () => {
		mock.fail({ malformed: true });
		const { status, text, json } = await ask();
		expect([status, json]).toEqual([200, undefined]);
		expect(text.length).toBeGreaterThan(10);
	});

	test('lets a token end in the middle of a run; reset brings it back', async () => {
		expect((await ask()).status).toBe(200);
		mock.fail({ expireToken: true, times: 1 });
		const ended = await ask();
		expect([ended.status, (ended.json as JsonObject).message]).toEqual([401, 'Invalid JWT']);
		expect((await ask()).status).toBe(401);
		mock.reset();
		expect((await ask()).status).toBe(200);
	});

	test('is taken back one by one or all at once', async () => {
		const mend = mock.fail({ status: 500 });
		mend();
		expect((await ask()).status).toBe(200);
		mock.fail({ status: 500 });
		mock.mend();
		expect(mock.faults()).toEqual([]);
	});

	test.each<[fault: JsonObject, says: RegExp]>([
		[{}, /say what goes wrong/],
		[{ operation: 'listContacts' }, /say what goes wrong/],
		[{ status: 42 }, /status/],
		[{ latency: 'slow' }, /latency/],
		[{ drop: true, colour: 'red' }, /colour should not exist/],
		[{ operation: 'listPets', drop: true }, /no operation "listPets"/],
	])('%j makes no sense', (fault, says) => expect(() => mock.fail(fault)).toThrow(says));
});

describe('set from outside', () => {
	test('by a header, for one request', async () => {
		const headers = (fault: string) => ({ headers: { ...HEADERS, 'x-mock-fault': fault } });
		expect((await ask(LIST, headers('status=418'))).status).toBe(418);
		expect((await ask(LIST, headers('malformed'))).json).toBeUndefined();
		expect((await ask(LIST, headers('speed=9'))).status).toBe(400);
		expect((await ask()).status).toBe(200);
	});

	test('a header is read as it is meant', () => {
		expect(parseFaultHeader('status=503; latency=20,drop')).toEqual({ status: 503, latency: 20, drop: true });
		expect(parseFaultHeader('drop=false;operation=listContacts')).toEqual({ drop: false, operation: 'listContacts' });
		expect(parseFaultHeader('')).toEqual({});
	});

	test('by the control API', async () => {
		const control = (method: string, body?: JsonObject) =>
			send(mock.url, '/_mock/faults', { method, headers: {}, ...(body ? { body } : {}) });
		expect((await control('POST', { status: 502, times: 1 })).json).toMatchObject([{ id: 1, fault: { status: 502 }, struck: 0 }]);
		expect((await ask()).status).toBe(502);
		expect((await control('POST', { times: 1 })).status).toBe(400);
		await control('DELETE');
		expect((await control('GET')).json).toEqual([]);
	});

	test('by a scenario file, which a reset starts over', async () => {
		const file = join(temporaryFolder(), 'storm.yaml');
		writeFileSync(file, 'faults:\n  - { operation: listContacts, status: 429, times: 2 }\n  - { method: DELETE, drop: true }\n');
		const stormy = await startMock({ scenario: file });
		try {
			const statuses = async () => [
				(await send(stormy.url, LIST)).status,
				(await send(stormy.url, LIST)).status,
				(await send(stormy.url, LIST)).status,
			];
			expect(await statuses()).toEqual([429, 429, 200]);
			stormy.reset();
			expect(await statuses()).toEqual([429, 429, 200]);
		} finally {
			await stormy.close();
		}
	});

	test.each([
		['- { status: 500 }\n- { statis: 500 }\n', 2],
		['- { status: 500 }\n- { operation: nothing, drop: true }\n', 2],
		['- [', 1],
	])('a scenario that makes no sense is one line with its place, exit 2: %j', async (text, line) => {
		const file = join(temporaryFolder(), 'scenario.yaml');
		writeFileSync(file, text);
		const run = await runCli(['mock', '--port', '0', '--scenario', file]);
		expect(run.code).toBe(2);
		expect(run.stderr).toContain(`scenario.yaml:${line}: `);
		expect(run.stderr.trim().split('\n')).toHaveLength(1);
	});
});

describe('chance', () => {
	const registry = () => createFaultRegistry(createClock(), createRandomSource(), [{ status: 500, probability: 0.3 }]);
	const target = { operationId: 'listContacts', method: 'GET', path: '/contacts/' };

	test('strikes about as often as it says, and the same way each time', () => {
		const strikes = (from: ReturnType<typeof registry>) => Array.from({ length: 2000 }, () => from.strike(target).length);
		const first = registry();
		const run = strikes(first);
		expect(run.reduce((sum, count) => sum + count, 0) / 2000).toBeCloseTo(0.3, 1);
		first.reset();
		expect(strikes(first)).toEqual(run);
		expect(strikes(registry())).toEqual(run);
	});

	test('latencies stay within their bounds, or around their mean', () => {
		const faults = registry();
		const draws = (latency: Parameters<typeof faults.draw>[0]) => Array.from({ length: 2000 }, () => faults.draw(latency));
		const between = draws({ min: 10, max: 20 });
		expect(Math.min(...between)).toBeGreaterThanOrEqual(10);
		expect(Math.max(...between)).toBeLessThanOrEqual(20);
		const around = draws({ mean: 100, deviation: 10 });
		expect(around.reduce((sum, value) => sum + value, 0) / 2000).toBeCloseTo(100, -1);
		expect(Math.min(...draws({ mean: 1, deviation: 50 }))).toBe(0);
	});
});
