import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { type LoggedRequest, type MockServer, PortInUseError, type StateEvent, startMock } from '../../../mock/index.ts';
import { HEADERS, send } from './gatewayFixture.ts';

let mock: MockServer;
const control = (method: string, name: string, body?: JsonValue) =>
	send(mock.url, `/_mock/${name}`, { method, headers: {}, ...(body === undefined ? {} : { body }) });

beforeAll(async () => {
	mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

describe('the control API', () => {
	test('says that the mock is ready, and what to call it with', async () => {
		expect((await control('GET', 'health')).json).toEqual({ status: 'ready' });
		const given = (await control('GET', 'credentials')).json as JsonObject;
		expect(given).toEqual({ ...mock.credentials });
		expect(given.baseUrl).toBe(mock.url);
	});

	test('seeds, shows and resets the state', async () => {
		const seed = { contact: [{ id: 'seeded1', locationId: mock.credentials.locationId, email: 'seed@example.com' }] };
		expect((await control('POST', 'seed', seed)).status).toBe(200);
		const path = `/contacts/search/duplicate?locationId=${mock.credentials.locationId}&email=seed%40example.com`;
		expect((await send(mock.url, path)).json).toMatchObject({ contact: { id: 'seeded1' } });
		expect(JSON.stringify((await control('GET', 'state')).json)).toContain('seeded1');
		await control('POST', 'reset');
		expect((await send(mock.url, path)).json).toMatchObject({ contact: null });
	});

	test('a seed that makes no sense changes nothing and says where', async () => {
		const before = mock.state();
		const good = { id: 'ok', locationId: mock.credentials.locationId };
		const { status, json } = await control('POST', 'seed', { contact: [good, { id: 'bad' }] });
		expect(status).toBe(400);
		expect((json as JsonObject).message).toContain('contact[1]');
		expect(mock.state()).toEqual(before);
	});

	test('stops, moves and releases the clock', async () => {
		const now = async (change: JsonObject) => ((await control('PUT', 'clock', change)).json as JsonObject).now;
		expect(await now({ set: '2026-04-01T12:00:00Z' })).toBe('2026-04-01T12:00:00.000Z');
		expect(await now({ advance: 90_000 })).toBe('2026-04-01T12:01:30.000Z');
		const created = await send(mock.url, '/contacts/', {
			method: 'POST',
			body: { locationId: mock.credentials.locationId, email: 'clock@example.com' },
		});
		expect(((created.json as JsonObject).contact as JsonObject).dateAdded).toBe('2026-04-01T12:01:30.000Z');
		expect(Math.abs(Date.parse(String(await now({ release: true }))) - Date.now())).toBeLessThan(10_000);
	});

	test.each<[method: string, name: string, body: JsonValue | undefined, status: number, says: RegExp]>([
		['GET', 'nowhere', undefined, 404, /There is: health, credentials/],
		['GET', '__proto__', undefined, 404, /There is/],
		['DELETE', 'state', undefined, 405, /takes GET/],
		['POST', 'seed', 'not json', 400, /not JSON/],
		['POST', 'seed', [1], 400, /JSON object/],
		['PUT', 'clock', { set: 'yesterday' }, 400, /ISO 8601/],
		['PUT', 'clock', { advance: 9e18 }, 400, /no such date/],
	])('%s /_mock/%s with %j is refused', async (method, name, body, status, says) => {
		const answer = await control(method, name, body);
		expect(answer.status).toBe(status);
		expect((answer.json as JsonObject).message).toMatch(says);
	});

	test('is not in the log of requests', async () => {
		await control('GET', 'health');
		await send(mock.url, '/contacts/');
		expect((await control('GET', 'requests')).json).toHaveLength(1);
	});
});

describe('startMock', () => {
	test('takes records in place of the story, tells of requests and changes', async () => {
		const requests: LoggedRequest[] = [];
		const changes: StateEvent[] = [];
		const own = await startMock({
			seed: { contact: [{ id: 'only', locationId: 'hD7sTq2LmX9vKc4RwB1z', firstName: 'Only' }] },
			onRequest: (request) => requests.push(request),
			onChange: (event) => changes.push(event),
		});
		try {
			expect((await send(own.url, '/contacts/?locationId=hD7sTq2LmX9vKc4RwB1z')).json).toMatchObject({ contacts: [{ id: 'only' }] });
			await send(own.url, '/contacts/only', { method: 'DELETE' });
			expect(requests.map(({ operationId }) => operationId)).toEqual(['listContacts', 'deleteContact']);
			expect(changes).toMatchObject([{ resource: 'contact', change: 'deleted', record: { id: 'only' } }]);
		} finally {
			await own.close();
		}
	});

	test('two mocks share nothing', async () => {
		const other = await startMock();
		try {
			await send(other.url, '/contacts/', {
				method: 'POST',
				body: { locationId: other.credentials.locationId, email: 'other@example.com' },
			});
			expect(JSON.stringify(mock.state())).not.toContain('other@example.com');
		} finally {
			await other.close();
		}
	});

	test('limits can be changed and lifted', async () => {
		const small = await startMock({ rateLimit: { perInterval: 2 } });
		const free = await startMock({ rateLimit: false });
		try {
			const statuses = async (url: string) => [
				(await send(url, '/contacts/')).status,
				(await send(url, '/contacts/')).status,
				(await send(url, '/contacts/')).status,
			];
			expect(await statuses(small.url)).toEqual([422, 422, 429]);
			const many = await Promise.all(Array.from({ length: 150 }, async () => (await send(free.url, '/contacts/')).status));
			expect(new Set(many)).toEqual(new Set([422]));
		} finally {
			await Promise.all([small.close(), free.close()]);
		}
	});

	test('a strict mock takes only the documented version', async () => {
		const strict = await startMock({ strictVersion: true });
		try {
			const path = `/contacts/?locationId=${strict.credentials.locationId}`;
			expect((await send(strict.url, path, { headers: { ...HEADERS, version: '2021-04-15' } })).status).toBe(401);
			expect((await send(mock.url, path, { headers: { ...HEADERS, version: '2021-04-15' } })).status).toBe(200);
		} finally {
			await strict.close();
		}
	});

	test('a port that is taken is named', async () => {
		const port = Number(new URL(mock.url).port);
		await expect(startMock({ port })).rejects.toThrow(PortInUseError);
		await expect(startMock({ port })).rejects.toThrow(String(port));
	});

	test('closes although a client keeps its connection', async () => {
		const own = await startMock();
		await send(own.url, '/contacts/');
		await own.close();
		await expect(send(own.url, '/contacts/')).rejects.toThrow();
	});
});
