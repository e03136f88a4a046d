import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { type MockServer, startMock } from '../../../../mock/index.ts';
import { send } from '../gatewayFixture.ts';

const fixture = (name: string) => new URL(`../../../fixtures/state/${name}`, import.meta.url);

/** What the mock that wrote the file knew when it was killed. */
const KNOWN = JSON.parse(readFileSync(fixture('version1.expected.json'), 'utf8')) as {
	state: Record<string, JsonObject[]>;
	now: number;
	installs: JsonObject[];
	accessToken: string;
	refreshToken: string;
	replacedRefreshToken: string;
	unusedCode: string;
	nextContactId: string;
	nextCode: string;
};

let folder: string;
const file = () => join(folder, 'state.jsonl');
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ghl-connect-version1-'));
	copyFileSync(fixture('version1.jsonl'), file());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run<T>(act: (mock: MockServer) => T | Promise<T>): Promise<T> {
	const mock = await startMock({ rateLimit: false, data: folder, onWarning: expect.unreachable });
	try {
		return await act(mock);
	} finally {
		await mock.close();
	}
}

function recordsOf(mock: MockServer): JsonObject {
	return Object.fromEntries(Object.entries(mock.state()).filter(([, records]) => Array.isArray(records) && records.length > 0));
}

const RECORDS = Object.fromEntries(Object.entries(KNOWN.state).filter(([, records]) => records.length > 0));

function exchange(mock: MockServer, fields: Record<string, string>) {
	const { clientId, clientSecret } = mock.credentials.oauth;
	const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields }).toString();
	return send(mock.url, '/oauth/token', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
}

test('a file of the first version is read as it was meant, and is of this version from then on', async () => {
	for (const round of ['the old file', 'the new one']) {
		expect(readFileSync(file(), 'utf8'), round).toContain(`"version":${round === 'the old file' ? 1 : 2}}`);
		await run((mock) => {
			expect(recordsOf(mock), round).toEqual(RECORDS);
			expect(mock.clock.now(), round).toBe(KNOWN.now);
			expect(mock.clock.isStopped, round).toBe(true);
			expect(mock.installs.list(), round).toEqual(KNOWN.installs);
		});
	}
});

test('its tokens and codes are as good as they were, and ids go on where they stood', async () => {
	await run(async (mock) => {
		const read = (token: string, locationId: string) =>
			send(mock.url, `/contacts/?locationId=${locationId}`, { headers: { authorization: `Bearer ${token}`, version: '2021-07-28' } });
		const { locationId, readOnlyToken, accessToken, expiredToken, oauth } = mock.credentials;
		expect((await read(KNOWN.accessToken, String(KNOWN.installs[0]?.locationId))).status).toBe(200);
		for (const ended of [readOnlyToken, accessToken, expiredToken]) expect((await read(ended, locationId)).status).toBe(401);

		const refresh = (refresh_token: string) => exchange(mock, { grant_type: 'refresh_token', refresh_token });
		const redeem = (code: string) => exchange(mock, { grant_type: 'authorization_code', code });
		expect((await refresh(KNOWN.replacedRefreshToken)).status).toBe(401);
		expect((await redeem(oauth.code)).status).toBe(401);

		const query = new URLSearchParams({
			response_type: 'code',
			client_id: oauth.clientId,
			redirect_uri: oauth.redirectUri,
			scope: 'contacts.readonly',
		});
		const decision = new URLSearchParams({ decision: 'allow', locationId }).toString();
		const headers = { 'content-type': 'application/x-www-form-urlencoded' };
		const allowed = await send(mock.url, `/_mock/oauth/decision?${query}`, { method: 'POST', headers, body: decision });
		expect(new URL(String(allowed.headers.location)).searchParams.get('code')).toBe(KNOWN.nextCode);

		const created = await send(mock.url, '/contacts/', { method: 'POST', body: { locationId, email: 'next@example.com' } });
		expect(created.json).toMatchObject({ contact: { id: KNOWN.nextContactId } });

		expect((await refresh(KNOWN.refreshToken)).status).toBe(200);
		expect((await redeem(KNOWN.unusedCode)).status).toBe(200);
	});
	await run(async (mock) => {
		expect((await exchange(mock, { grant_type: 'refresh_token', refresh_token: KNOWN.refreshToken })).status).toBe(401);
		expect(JSON.stringify(mock.state())).toContain('next@example.com');
	});
});

test('a reset leads from it to the start of the mock that reads it', async () => {
	await run((mock) => {
		mock.reset();
		expect(JSON.stringify(mock.state())).not.toContain('kept@example.com');
		expect(mock.installs.list()).toEqual([]);
		expect(mock.clock.isStopped).toBe(false);
	});
});
