import { beforeEach, describe, expect, test } from 'vitest';
import { createMockFetch, type MockFetch } from '../../../../mock/index.ts';

const LAKESIDE = 'gV5wRn8KxQ2tLb7MzC4p';
let mock: MockFetch;
beforeEach(() => {
	mock = createMockFetch({ rateLimit: false });
});

async function get(path: string, token: string): Promise<{ status: number; message: unknown }> {
	const headers = { authorization: `Bearer ${token}`, version: '2021-07-28' };
	const response = await mock.fetch(`http://mock${path}`, { headers });
	return { status: response.status, message: ((await response.json()) as { message?: unknown }).message };
}

describe('the sub-account that a request names', () => {
	test.each([
		`/locations/${LAKESIDE}`,
		`/locations/${LAKESIDE}/tags`,
		`/contacts/?locationId=${LAKESIDE}`,
		`/calendars/?locationId=${LAKESIDE}`,
	])('has to be that of the token: %s', async (path) => {
		const { privateIntegrationToken } = mock.credentials;
		expect(await get(path, privateIntegrationToken)).toEqual({
			status: 403,
			message: 'The token does not have access to this location.',
		});
		expect((await get(path.replace(LAKESIDE, mock.credentials.locationId), privateIntegrationToken)).status).toBe(200);
	});

	test('may be any of its own for an agency', async () => {
		expect((await get(`/locations/${LAKESIDE}`, mock.credentials.agencyToken)).status).toBe(200);
		expect((await get('/locations/none', mock.credentials.agencyToken)).status).toBe(400);
	});
});
