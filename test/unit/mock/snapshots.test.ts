import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { createMockFetch, type MockServer, startMock } from '../../../mock/index.ts';
import { HEADERS, send } from './gatewayFixture.ts';

let mock: MockServer;
const control = (method: string, name: string, body?: JsonValue) =>
	send(mock.url, `/_mock/${name}`, { method, headers: {}, ...(body === undefined ? {} : { body }) });

beforeAll(async () => {
	mock = await startMock();
});
afterEach(() => {
	mock.reset();
	mock.snapshots.remove();
});
afterAll(() => mock.close());

const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
const create = (email: string) =>
	send(mock.url, '/contacts/', { method: 'POST', body: { locationId: mock.credentials.locationId, email } });
const idOf = async (email: string) => ((await create(email)).json as { contact: { id: string } }).contact.id;

describe('a snapshot', () => {
	test('brings records and ids back, older and newer ones in any order', async () => {
		mock.snapshot('story');
		const first = await idOf('one@example.com');
		mock.snapshot('one');
		const one = mock.state();
		const second = await idOf('two@example.com');
		await send(mock.url, MAYA, { method: 'DELETE' });
		mock.snapshot('two');
		const two = mock.state();
		mock.restore('story');
		expect(await idOf('one@example.com')).toBe(first);
		mock.restore('two');
		expect(mock.state()).toEqual(two);
		mock.restore('one');
		expect(mock.state()).toEqual(one);
		expect((await send(mock.url, MAYA)).status).toBe(200);
		expect(await idOf('two@example.com')).toBe(second);
		mock.restore('two');
		expect(mock.state()).toEqual(two);
	});

	test('does not keep a reset from leading to the start', async () => {
		const start = mock.state();
		await create('one@example.com');
		mock.snapshot('one');
		await create('two@example.com');
		mock.restore('one');
		mock.reset();
		expect(mock.state()).toEqual(start);
		mock.restore('one');
		expect(JSON.stringify(mock.state())).toContain('one@example.com');
		expect(JSON.stringify(mock.state())).not.toContain('two@example.com');
	});

	test('brings the clock, rate limits and tokens back', async () => {
		const { clientId, clientSecret, code } = mock.credentials.oauth;
		const exchange = async () => {
			const fields = { client_id: clientId, client_secret: clientSecret, grant_type: 'authorization_code', code };
			const headers = { 'content-type': 'application/x-www-form-urlencoded' };
			return send(mock.url, '/oauth/token', { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
		};
		const remaining = async () => Number((await send(mock.url, MAYA)).headers['x-ratelimit-remaining']);
		mock.clock.set(Date.parse('2026-04-01T12:00:00Z'));
		const left = await remaining();
		const before = mock.snapshot();
		const token = ((await exchange()).json as JsonObject).access_token;
		const withToken = { headers: { ...HEADERS, authorization: `Bearer ${token}` } };
		mock.snapshot('exchanged');
		mock.clock.advance(1000);
		mock.fail({ expireToken: true, times: 1 });
		expect((await send(mock.url, MAYA, withToken)).status).toBe(401);
		mock.restore('exchanged');
		expect(mock.clock.now()).toBe(Date.parse('2026-04-01T12:00:00Z'));
		expect((await send(mock.url, MAYA, withToken)).status).toBe(200);
		expect((await exchange()).status).toBe(401);
		mock.restore(before);
		expect((await send(mock.url, MAYA, withToken)).status).toBe(401);
		expect(await remaining()).toBe(left - 1);
		expect((await exchange()).status).toBe(200);
	});

	test('is named by itself, listed, replaced and forgotten', async () => {
		const names = [mock.snapshot(), mock.snapshot(), mock.snapshot('mine')];
		expect(new Set(names).size).toBe(3);
		expect(names[1]).toMatch(/^snapshot-\d+$/);
		await create('one@example.com');
		mock.snapshot('mine');
		const [first, , mine] = mock.snapshots.list();
		// The contact and the conversation with it.
		expect(mine).toMatchObject({ name: 'mine', records: (first?.records ?? 0) + 2 });
		await create('two@example.com');
		mock.restore();
		expect(JSON.stringify(mock.state())).not.toContain('two@example.com');
		mock.snapshots.remove('mine');
		expect(() => mock.restore('mine')).toThrow(/no snapshot "mine"\. There is: snapshot-/);
		expect(() => mock.snapshot('restore')).toThrow(/cannot be called/);
		expect(() => mock.snapshot('../x')).toThrow(/cannot be called/);
	});

	test('works over HTTP, and downloads as seed data', async () => {
		await create('one@example.com');
		expect((await control('POST', 'snapshots', { name: 'one' })).json).toEqual({ name: 'one' });
		const state = mock.state();
		mock.reset();
		expect((await control('GET', 'snapshots')).json).toMatchObject([{ name: 'one' }]);
		const seed = (await control('GET', 'snapshots/one')).json as JsonObject;
		expect(createMockFetch({ seed }).state()).toEqual(state);
		expect((await control('POST', 'snapshots/restore', { name: 'one' })).status).toBe(200);
		expect(mock.state()).toEqual(state);
		expect((await control('POST', 'snapshots/restore', { name: 'two' })).status).toBe(404);
		expect((await control('POST', 'snapshots', { name: 7 })).status).toBe(400);
		expect((await control('DELETE', 'snapshots/one')).status).toBe(200);
		expect((await control('GET', 'snapshots/one')).status).toBe(404);
		expect((await control('POST', 'snapshots')).status).toBe(200);
		await control('DELETE', 'snapshots');
		expect((await control('GET', 'snapshots')).json).toEqual([]);
	});
});

test('a reset takes next to no time', async () => {
	const times: number[] = [];
	for (let round = 0; round < 50; round++) {
		await create(`timed.${round}@example.com`);
		const began = performance.now();
		mock.reset();
		times.push(performance.now() - began);
	}
	times.sort((a, b) => a - b);
	process.stdout.write(`reset: median ${times[25]?.toFixed(3)} ms, slowest ${times.at(-1)?.toFixed(3)} ms\n`);
	expect(JSON.stringify(mock.state())).not.toContain('timed.');
});
