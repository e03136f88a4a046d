import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bundle, ZObject } from 'zapier-platform-core';
import { authenticationOf, oauth, privateIntegration } from '../../../templates/zapier/runtime/authentication.ts';
import { baseUrl } from '../../../templates/zapier/runtime/settings.ts';
import { account, type FakeApi, operation, type Reply, run, settings, startFakeApi } from './fakeApi.ts';

type Perform = (z: ZObject, bundle: Bundle) => Promise<unknown>;

let api: FakeApi;
beforeEach(() => {
	vi.stubEnv('CLIENT_ID', 'client-1');
	vi.stubEnv('CLIENT_SECRET', 'secret-1');
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await api?.close().catch(() => undefined);
});

async function serve(reply: Reply): Promise<string> {
	api = await startFakeApi(() => reply);
	return api.url;
}

const { oauth2Config, test: testConnection, connectionLabel } = oauth(settings);
const step = (name: 'authorizeUrl' | 'getAccessToken' | 'refreshAccessToken'): Perform => oauth2Config?.[name] as Perform;
const tokens = { access_token: 'a2', refresh_token: 'r2', locationId: 'L', companyId: 'C', userId: 'U', expires_in: 86399 };

describe('OAuth 2.0', () => {
	test('the consent page gets the state, the redirect and all scopes', async () => {
		const url = await serve({});
		const inputData = { redirect_uri: 'https://zapier.com/back', state: 's-1' };
		const address = new URL((await run(url, step('authorizeUrl'), { inputData })) as string);
		expect(address.pathname).toBe('/v2/oauth/chooselocation');
		expect(Object.fromEntries(address.searchParams)).toEqual({
			response_type: 'code',
			client_id: 'client-1',
			redirect_uri: 'https://zapier.com/back',
			state: 's-1',
			scope: 'books.readonly books.write',
		});
	});

	test('a code becomes tokens and the ids of the account', async () => {
		const url = await serve({ body: tokens });
		const result = await run(url, step('getAccessToken'), { inputData: { code: 'c-1', redirect_uri: 'https://zapier.com/back' } });
		expect(result).toEqual({ access_token: 'a2', refresh_token: 'r2', locationId: 'L', companyId: 'C', userId: 'U' });
		const [request] = api.received;
		expect(request?.path).toBe('/oauth/token');
		expect(request?.headers.authorization).toBeUndefined();
		expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
			client_id: 'client-1',
			client_secret: 'secret-1',
			grant_type: 'authorization_code',
			user_type: 'Location',
			code: 'c-1',
			redirect_uri: 'https://zapier.com/back',
		});
	});

	test('renewing stores the new refresh token', async () => {
		const url = await serve({ body: tokens });
		const result = await run(url, step('refreshAccessToken'), { authData: { ...account, refresh_token: 'r1' } });
		expect(result).toMatchObject({ access_token: 'a2', refresh_token: 'r2' });
		expect(new URLSearchParams(api.received[0]?.body).get('refresh_token')).toBe('r1');
	});

	test('what the answer leaves out is kept', async () => {
		const url = await serve({ body: { access_token: 'a2', refresh_token: 'r2' } });
		const authData = { ...account, refresh_token: 'r1', companyId: 'C' };
		expect(await run(url, step('refreshAccessToken'), { authData })).toMatchObject({ locationId: account.locationId, companyId: 'C' });
	});

	test.each<[name: string, step: 'getAccessToken' | 'refreshAccessToken', reply: Reply, error: string, message: RegExp]>([
		[
			'a wrong code',
			'getAccessToken',
			{ status: 401, body: { error_description: 'Authorization code not found' } },
			'AppError',
			/code not found/,
		],
		[
			'a dead refresh token',
			'refreshAccessToken',
			{ status: 401, body: { message: 'Invalid refresh token' } },
			'ExpiredAuthError',
			/Reconnect/,
		],
		['an API that is down', 'refreshAccessToken', { status: 503 }, 'AppError', /status 503/],
		['an agency', 'getAccessToken', { body: { ...tokens, locationId: '' } }, 'AppError', /Choose a sub-account/],
		['an answer without a token', 'getAccessToken', { body: {} }, 'AppError', /no token/],
	])('explains %s', async (_name, which, reply, name, message) => {
		const url = await serve(reply);
		const authData = which === 'refreshAccessToken' ? { ...account, refresh_token: 'r1' } : {};
		await expect(run(url, step(which), { authData, inputData: {} })).rejects.toMatchObject({
			name,
			message: expect.stringMatching(message),
		});
	});

	test('says when the credentials of the app are not set', async () => {
		vi.stubEnv('CLIENT_SECRET', '');
		await expect(run(await serve({}), step('getAccessToken'), { inputData: {} })).rejects.toThrow(
			'CLIENT_ID and CLIENT_SECRET are not set',
		);
	});
});

describe('the connection', () => {
	const connectionTest = operation({ path: '/locations/x', answer: { shape: 'record', path: 'location' } });
	const tested = oauth({ ...settings, connectionTest }).test as Perform;

	test('is tested with one call, and named after the sub-account', async () => {
		const url = await serve({ body: { location: { id: 'x', name: 'Harbour Dental Studio' } } });
		const result = await run(url, tested);
		expect(result).toEqual({ locationId: account.locationId, name: 'Harbour Dental Studio' });
		const label = await run(url, connectionLabel as Perform, { inputData: result as Record<string, unknown> });
		expect(label).toBe('Harbour Dental Studio');
	});

	test('is refused with a bad token', async () => {
		await expect(run(await serve({ status: 401, body: { message: 'Invalid JWT' } }), tested)).rejects.toThrow('Invalid JWT');
	});

	test('without a call that names it, it is named by id and never by token', async () => {
		const url = await serve({});
		expect(await run(url, testConnection as Perform)).toEqual({ locationId: account.locationId });
		const label = await run(url, connectionLabel as Perform, { inputData: {} });
		expect(label).toBe(`Sub-account ${account.locationId}`);
	});
});

describe('the way to connect', () => {
	test('is OAuth 2.0, or a Private Integration Token when the environment says so', () => {
		vi.stubEnv('GHL_AUTH', '');
		expect(authenticationOf(settings).type).toBe('oauth2');
		vi.stubEnv('GHL_AUTH', 'private-integration');
		expect(authenticationOf(settings).type).toBe('custom');
	});

	test('a token is a password, and the agency is asked for only where something needs it', () => {
		const keys = (usesCompany: boolean) =>
			privateIntegration({ ...settings, usesCompany }).fields?.map(({ key, type }) => `${key}: ${type}`);
		expect(keys(false)).toEqual(['privateIntegrationToken: password', 'locationId: string']);
		expect(keys(true)).toContain('companyId: string');
	});
});

describe('the address of the API', () => {
	test.each([
		['', 'https://library.example.com'],
		['https://api.example.test/', 'https://api.example.test'],
		['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
	])('GHL_API_BASE_URL=%s', (address, wanted) => {
		vi.stubEnv('GHL_API_BASE_URL', address);
		expect(baseUrl(settings)).toBe(wanted);
	});

	test('sends no token over http to another machine', () => {
		vi.stubEnv('GHL_API_BASE_URL', 'http://api.example.test');
		expect(() => baseUrl(settings)).toThrow('over https only');
	});
});
