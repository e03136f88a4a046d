import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { HEADERS, send } from './gatewayFixture.ts';

const LIST = '/contacts/?locationId=hD7sTq2LmX9vKc4RwB1z';
let mock: MockServer;

beforeAll(async () => {
	mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

/** `stage outcome` of the request that was just answered. */
async function verdicts(path: string, options: Parameters<typeof send>[2] = {}): Promise<string[]> {
	await send(mock.url, path, options).catch(() => {});
	return (mock.requests().at(-1)?.stages ?? []).map(({ stage, outcome }) => `${stage} ${outcome}`);
}
const says = (stage: string) =>
	mock
		.requests()
		.at(-1)
		?.stages.find((verdict) => verdict.stage === stage)?.says;

const PASSED = ['route', 'version', 'bearer', 'rateLimit', 'scope', 'fault', 'validate', 'location'].map((stage) => `${stage} passed`);
const upTo = (count: number, ...last: string[]) => [...PASSED.slice(0, count), ...last];
const unreached = (...stages: string[]) => [...stages, 'answer'].map((stage) => `${stage} unreached`);

test('a request that is answered has passed every stage, in the order of the gateway', async () => {
	expect(await verdicts(LIST)).toEqual([...PASSED, 'behaviour answered']);
	expect(says('route')).toBe('GET /contacts/ is listContacts.');
	expect(says('version')).toBe('Version 2021-07-28');
	expect(says('bearer')).toBe('Bearer <Private Integration Token …0001>');
	expect(says('rateLimit')).toBe('99 of 100 left in this window');
	expect(says('scope')).toBe('contacts.readonly');
	expect(says('behaviour')).toMatch(/^200 OK, by /);
});

test.each<[string, string, Parameters<typeof send>[2], string[], stage: string, reason: RegExp]>([
	['no route', '/nowhere', {}, ['route refused', ...unreached(...PASSED.slice(1).map((text) => text.split(' ')[0] ?? ''))], 'route', /IAM/],
	[
		'no version',
		LIST,
		{ headers: { authorization: HEADERS.authorization } },
		upTo(1, 'version refused', ...unreached('bearer', 'rateLimit', 'scope', 'fault', 'validate', 'location')),
		'version',
		/not found/,
	],
	[
		'a wrong token',
		LIST,
		{ headers: { ...HEADERS, authorization: 'Bearer pit-wrong' } },
		upTo(2, 'bearer refused', ...unreached('rateLimit', 'scope', 'fault', 'validate', 'location')),
		'bearer',
		/Invalid Private/,
	],
	[
		'input that does not fit',
		'/contacts/',
		{ method: 'POST', body: { email: 1 } },
		upTo(6, 'validate refused', ...unreached('location')),
		'validate',
		/email must be a string/,
	],
	[
		'another sub-account',
		'/contacts/?locationId=gV5wRn8KxQ2tLb7MzC4p',
		{},
		upTo(7, 'location refused', ...unreached()),
		'location',
		/does not have access/,
	],
	['no such record', '/contacts/nobody', {}, [...PASSED, 'behaviour refused'], 'behaviour', /not found/],
	['what Prefer asks for', LIST, { headers: { ...HEADERS, prefer: 'code=400' } }, [...PASSED, 'prism answered'], 'prism', /^400 /],
	[
		'a fault',
		LIST,
		{ headers: { ...HEADERS, 'x-mock-fault': 'status=503' } },
		upTo(5, 'fault refused', ...unreached('validate', 'location')),
		'fault',
		/On purpose: Service Unavailable/,
	],
	[
		'a slow and broken answer',
		LIST,
		{ headers: { ...HEADERS, 'x-mock-fault': 'drop; latency=5' } },
		[...PASSED, 'behaviour answered'],
		'fault',
		/held back 5 ms, connection broken/,
	],
])('%s', async (_name, path, options, expected, stage, reason) => {
	expect(await verdicts(path, options)).toEqual(expected);
	expect(says(stage)).toMatch(reason);
});

test('a limit that is used up is told with the count', async () => {
	const small = await startMock({ rateLimit: { perInterval: 1 } });
	try {
		await send(small.url, LIST);
		await send(small.url, LIST);
		expect(
			small
				.requests()
				.at(-1)
				?.stages.find(({ stage }) => stage === 'rateLimit'),
		).toMatchObject({
			outcome: 'refused',
			says: 'Too Many Requests',
		});
	} finally {
		await small.close();
	}
});

test('an operation without a token skips the stages that ask for one', async () => {
	const { credentials } = mock;
	const form = { grant_type: 'authorization_code', client_id: credentials.oauth.clientId, client_secret: credentials.oauth.clientSecret };
	const body = new URLSearchParams({ ...form, code: credentials.oauth.code }).toString();
	const headers = { 'content-type': 'application/x-www-form-urlencoded' };
	const found = await verdicts('/oauth/token', { method: 'POST', headers, body });
	expect(found.slice(1, 5)).toEqual(['version skipped', 'bearer skipped', 'rateLimit skipped', 'scope skipped']);
	const text = JSON.stringify(mock.requests() as unknown as JsonObject[]);
	expect(text).toContain('access_token');
	expect(text).not.toMatch(/eyJ|c0de-|0f3c6b1d/);
	expect(text).not.toContain(credentials.oauth.clientSecret);
});
