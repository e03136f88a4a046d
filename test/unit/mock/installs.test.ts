import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { createMockFetch, type MockFetch, startMock } from '../../../mock/index.ts';

const VERSION = { version: '2021-07-28' };
/** Nobody listens there; what would be sent is in the log of deliveries all the same. */
const NOWHERE = 'http://127.0.0.1:9/';

let mock: MockFetch;
beforeEach(() => {
	mock = createMockFetch({ rateLimit: false, webhooks: [{ url: NOWHERE, events: ['AppInstall', 'AppUninstall'] }] });
});

const ask = (token: string, path = `/locations/${mock.credentials.locationId}`) =>
	mock.fetch(`http://mock${path}`, { headers: { ...VERSION, authorization: `Bearer ${token}` } });

async function token(form: Record<string, string>): Promise<JsonObject & { status: number }> {
	const { clientId, clientSecret } = mock.credentials.oauth;
	const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...form });
	const answer = await mock.fetch('http://mock/oauth/token', { method: 'POST', body });
	return { ...((await answer.json()) as JsonObject), status: answer.status };
}
const install = () => token({ grant_type: 'authorization_code', code: mock.credentials.oauth.code });
const refresh = (refreshToken: unknown) => token({ grant_type: 'refresh_token', refresh_token: String(refreshToken) });
const told = () => mock.webhooks.deliveries().map(({ payload: { timestamp, webhookId, ...payload } }) => payload);

describe('an app', () => {
	test('is installed by the exchange of its first code, which is told once', async () => {
		const { companyId, locationId, oauth } = mock.credentials;
		const appId = oauth.clientId.split('-')[0];
		expect(mock.installs.list()).toEqual([]);
		const { refresh_token } = await install();
		await refresh(refresh_token);
		expect(mock.installs.list()).toMatchObject([{ appId, companyId, locationId }]);
		expect(told()).toEqual([{ type: 'INSTALL', appId, companyId, locationId, companyName: 'Quayside Agency', userId: expect.any(String) }]);
	});

	test('that is removed from a sub-account can do nothing there any more', async () => {
		const { locationId, otherLocationId, accessToken, agencyAccessToken, privateIntegrationToken } = mock.credentials;
		const { access_token, refresh_token } = await install();
		expect((await ask(String(access_token))).status).toBe(200);
		expect(mock.installs.remove({ locationId: otherLocationId })).toBe(false);
		expect(mock.installs.remove({ locationId })).toBe(true);
		for (const gone of [String(access_token), accessToken]) expect((await ask(gone)).status).toBe(401);
		expect(await refresh(refresh_token)).toMatchObject({ status: 401, message: 'Invalid refresh token' });
		for (const other of [agencyAccessToken, privateIntegrationToken]) expect((await ask(other)).status).toBe(200);
		expect(mock.installs.list()).toEqual([]);
		expect(told().at(-1)).toMatchObject({ type: 'UNINSTALL', locationId });
		expect(mock.installs.remove({ locationId })).toBe(false);
		mock.reset();
		expect((await ask(accessToken)).status).toBe(200);
	});

	test('that is removed from the agency is gone from all of it', async () => {
		const { accessToken, agencyAccessToken, companyId, oauth } = mock.credentials;
		expect(mock.installs.remove({ app: oauth.clientId.split('-')[0] ?? '' })).toBe(true);
		for (const gone of [accessToken, agencyAccessToken]) expect((await ask(gone)).status).toBe(401);
		expect(told()).toEqual([{ type: 'UNINSTALL', appId: expect.any(String), companyId }]);
	});

	test('that nobody knows is named', () => {
		expect(() => mock.installs.remove({ app: 'unknown' })).toThrow('There is no app unknown.');
	});

	test('is seen and removed over HTTP', async () => {
		await install();
		const { locationId } = mock.credentials;
		const call = async (method: string, query = '') => {
			const answer = await mock.fetch(`http://mock/_mock/installs${query}`, { method });
			return [answer.status, await answer.json()];
		};
		expect(await call('GET')).toEqual([200, [expect.objectContaining({ locationId })]]);
		expect(await call('DELETE', `?locationId=${locationId}`)).toEqual([200, { ok: true }]);
		expect(await call('GET')).toEqual([200, []]);
		expect(await call('DELETE', `?locationId=${locationId}`)).toMatchObject([
			404,
			{ message: expect.stringContaining('nothing of this app') },
		]);
		expect(await call('DELETE', '?app=unknown')).toMatchObject([404, { message: 'There is no app unknown.' }]);
	});

	test('that was removed stays away over a restart', async () => {
		const data = mkdtempSync(join(tmpdir(), 'ghl-connect-installs-'));
		try {
			const first = await startMock({ data });
			first.installs.remove();
			await first.close();
			const second = await startMock({ data });
			const headers = { ...VERSION, authorization: `Bearer ${second.credentials.accessToken}` };
			expect((await fetch(`${second.url}/contacts/x`, { headers })).status).toBe(401);
			await second.close();
		} finally {
			rmSync(data, { recursive: true });
		}
	});
});
