import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../../generated/clients/typescript/src/index.ts';
import { createMockFetch } from '../../../mock/index.ts';
import { HEADERS } from './gatewayFixture.ts';

const mock = createMockFetch({ rateLimit: false });
const LIST = `https://services.leadconnectorhq.com/contacts/?locationId=${mock.credentials.locationId}`;
afterEach(() => mock.reset());

describe('a mock without a socket', () => {
	test('answers fetch, whatever the host', async () => {
		const response = await mock.fetch(LIST, { headers: HEADERS });
		expect(response.status).toBe(200);
		expect(response.headers.get('x-ratelimit-max')).toBe('100');
		expect(await response.json()).toMatchObject({ count: 5 });
		expect(mock.requests()).toMatchObject([{ operationId: 'listContacts', status: 200 }]);
	});

	test('serves the generated client', async () => {
		const { privateIntegrationToken: token, locationId } = mock.credentials;
		const client = createClient({ token, locationId, fetch: mock.fetch });
		const created = await client.contacts.createContact({ body: { locationId, email: 'fetch@example.com' } });
		expect(created.contact?.email).toBe('fetch@example.com');
	});

	test('HEAD has no body', async () => {
		const response = await mock.fetch(LIST, { method: 'HEAD', headers: HEADERS });
		expect([response.status, await response.text()]).toEqual([200, '']);
	});

	test('fails on purpose as a server does', async () => {
		mock.fail({ drop: true, times: 1 });
		await expect(mock.fetch(LIST, { headers: HEADERS })).rejects.toThrow('fetch failed');
		mock.fail({ truncate: true, times: 1 });
		await expect((await mock.fetch(LIST, { headers: HEADERS })).text()).rejects.toThrow('terminated');
		mock.fail({ malformed: true, times: 1 });
		await expect((await mock.fetch(LIST, { headers: HEADERS })).json()).rejects.toThrow(SyntaxError);
		expect((await mock.fetch(LIST, { headers: HEADERS })).status).toBe(200);
	});

	test('is reset in no time: a fresh fixture for each test', () => {
		const began = performance.now();
		for (let round = 0; round < 100; round++) mock.reset();
		expect((performance.now() - began) / 100).toBeLessThan(500);
	});
});
