import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { authenticate } from '../../../mock/gateway/stages/bearer.ts';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { createAuthority } from '../../../mock/oauth/authority.ts';
import type { Grant } from '../../../mock/oauth/grant.ts';
import type { Consent } from '../../../mock/oauth/issued.ts';
import { ACCESS_SECONDS } from '../../../mock/oauth/token.ts';
import { createClock } from '../../../mock/state/clock.ts';
import { createLastingIds } from '../../../mock/state/ids.ts';
import { State } from '../../../mock/state/state.ts';
import { DEVELOPMENT_APP } from '../../../mock/world/credentials.ts';
import { mockRequest, refusalOf, send } from './gatewayFixture.ts';

const CONSENT: Consent = {
	clientId: DEVELOPMENT_APP.clientId,
	companyId: 'agency',
	locationId: 'harbour',
	scopes: ['contacts.readonly'],
	userId: 'priya',
	redirectUri: 'https://app.example.com/callback',
};
const { clientId: client_id, clientSecret: client_secret } = DEVELOPMENT_APP;

function authorityWith() {
	const state = new State();
	const clock = createClock({ state });
	clock.set(Date.parse('2026-03-05T12:00:00Z'));
	const grants = state.collection<Grant>('grants');
	const authority = createAuthority({
		apps: [DEVELOPMENT_APP],
		state,
		grants,
		clock,
		nextId: createLastingIds(state, 'secrets'),
		locationsOf: () => ['harbour', 'lakeside'],
	});
	const exchange = (code: string, more = {}) =>
		authority.exchange({ grant_type: 'authorization_code', client_id, client_secret, code, ...more });
	const refresh = (token: unknown, more = {}) =>
		authority.exchange({ grant_type: 'refresh_token', client_id, client_secret, refresh_token: String(token), ...more });
	const authorize = (token: unknown) => authenticate(mockRequest({ headers: { authorization: `Bearer ${token}` } }), grants, clock);
	return { authority, clock, exchange, refresh, authorize };
}

const status = (act: () => unknown) => {
	const refusal = refusalOf(act);
	return refusal && [refusal.status, refusal.body.message ?? refusal.body.error_description];
};

describe('the authority', () => {
	test('exchanges a code for a token that works, once', () => {
		const { authority, exchange, authorize } = authorityWith();
		const code = authority.approve(CONSENT);
		const answer = exchange(code);
		expect(answer).toEqual({
			access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.\w+$/),
			token_type: 'Bearer',
			expires_in: 86_399,
			refresh_token: expect.any(String),
			scope: 'contacts.readonly',
			userType: 'Location',
			companyId: 'agency',
			locationId: 'harbour',
			userId: 'priya',
			isBulkInstallation: false,
		});
		expect(authorize(answer.access_token)).toMatchObject({
			kind: 'oauth',
			userType: 'sub-account',
			locationId: 'harbour',
			userId: 'priya',
		});
		expect(status(() => exchange(code))).toEqual([401, 'Authorization code not found']);
	});

	test('looks at the code before the app’s credentials; a wrong secret costs no code', () => {
		const { authority, exchange } = authorityWith();
		expect(status(() => exchange('nothing', { client_secret: 'wrong' }))).toEqual([401, 'Authorization code not found']);
		const code = authority.approve(CONSENT);
		expect(status(() => exchange(code, { client_secret: 'wrong' }))).toEqual([401, 'Invalid client credentials!']);
		expect(status(() => exchange(code, { redirect_uri: 'https://evil.example.com' }))).toEqual([400, 'redirect_uri does not match']);
		expect(exchange(code, { redirect_uri: CONSENT.redirectUri })).toHaveProperty('access_token');
	});

	test('lets codes end after ten minutes, tokens after a day, refresh tokens after a year', () => {
		const { authority, clock, exchange, refresh, authorize } = authorityWith();
		const late = authority.approve(CONSENT);
		const code = authority.approve(CONSENT);
		const { access_token, refresh_token } = exchange(code);
		clock.advance(10 * 60_000);
		expect(status(() => exchange(late))).toEqual([401, 'Authorization code not found']);
		clock.advance((ACCESS_SECONDS - 600) * 1000 - 1);
		expect(authorize(access_token).locationId).toBe('harbour');
		clock.advance(1);
		expect(status(() => authorize(access_token))).toEqual([401, 'Invalid JWT']);
		clock.advance(365 * 86_400_000);
		expect(status(() => refresh(refresh_token))).toEqual([401, 'Invalid refresh token']);
	});

	test('replaces a refresh token each time; a used one is refused', () => {
		const { authority, exchange, refresh, authorize } = authorityWith();
		const first = exchange(authority.approve(CONSENT));
		expect(status(() => refresh(first.refresh_token, { client_id: 'other' }))).toEqual([401, 'Invalid client credentials!']);
		const second = refresh(first.refresh_token);
		expect(second.refresh_token).not.toBe(first.refresh_token);
		expect(second.access_token).not.toBe(first.access_token);
		expect(authorize(second.access_token).scopes).toEqual(['contacts.readonly']);
		expect(status(() => refresh(first.refresh_token))).toEqual([401, 'Invalid refresh token']);
		expect(refresh(second.refresh_token)).toHaveProperty('access_token');
	});

	test('gives an agency a token of each of its sub-accounts, of no other', () => {
		const { authority, exchange, authorize } = authorityWith();
		const company = exchange(authority.approve({ ...CONSENT, locationId: null }));
		expect(company).toMatchObject({ userType: 'Company', approvedLocations: ['harbour', 'lakeside'], isBulkInstallation: true });
		const grant = authorize(company.access_token);
		const location = authority.locationToken(grant, 'agency', 'lakeside');
		expect(location).toMatchObject({ userType: 'Location', locationId: 'lakeside' });
		expect(location).not.toHaveProperty('refresh_token');
		expect(authorize(location.access_token).locationId).toBe('lakeside');
		expect(status(() => authority.locationToken(grant, 'agency', 'elsewhere'))).toEqual([400, 'Location is not active']);
		expect(status(() => authority.locationToken(grant, 'other', 'harbour'))).toEqual([400, 'Location is not active']);
		expect(authority.installs().map(({ locationId }) => locationId)).toEqual(['harbour', 'lakeside']);
	});

	test('a grant type that is none is refused', () => {
		const { authority } = authorityWith();
		expect(refusalOf(() => authority.exchange({ grant_type: 'password' }))?.status).toBe(400);
	});
});

describe('the consent page', () => {
	let mock: MockServer;
	beforeAll(async () => {
		mock = await startMock({
			rateLimit: false,
			apps: [
				{
					clientId: '66c0ffee0000000000000002-strict01',
					clientSecret: 'secret',
					name: 'Strict <b>app</b>',
					redirectUris: ['https://strict.example.com/back'],
					scopes: ['contacts.readonly'],
				},
			],
		});
	});
	afterEach(() => mock.reset());
	afterAll(() => mock.close());

	const query = (changes: Record<string, string> = {}) =>
		new URLSearchParams({
			response_type: 'code',
			client_id,
			redirect_uri: 'https://app.example.com/callback?step=2',
			scope: 'contacts.readonly contacts.write',
			state: 'x&y',
			...changes,
		}).toString();
	const open = (search: string, path = '/oauth/chooselocation') => send(mock.url, `${path}?${search}`, { headers: {} });
	const decide = (search: string, form: Record<string, string>) =>
		send(mock.url, `/_mock/oauth/decision?${search}`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams(form).toString(),
		});

	test.each(['/oauth/chooselocation', '/v2/oauth/chooselocation'])('%s shows who asks, for what, and the sub-accounts', async (path) => {
		const { status: code, text, headers } = await open(query(), path);
		expect(code).toBe(200);
		expect(headers['content-type']).toContain('text/html');
		for (const words of ['Development app', 'View contacts', 'contacts.write', 'Harbour Dental Studio', 'Lakeside Animal Clinic'])
			expect(text).toContain(words);
	});

	test('shows what others wrote as text', async () => {
		const { text } = await open(
			query({
				client_id: '66c0ffee0000000000000002-strict01',
				redirect_uri: 'https://strict.example.com/back',
				scope: 'contacts.readonly',
			}),
		);
		expect(text).toContain('Strict &lt;b&gt;app&lt;/b&gt;');
		expect(text).not.toContain('<b>');
	});

	test.each<[name: string, changes: Record<string, string>, says: string]>([
		['no code asked', { response_type: 'token' }, 'response_type'],
		['an unknown app', { client_id: 'nobody' }, 'no app'],
		['an address that is not registered', { client_id: '66c0ffee0000000000000002-strict01', scope: 'contacts.readonly' }, 'not registered'],
		['an address that is none', { redirect_uri: 'javascript:alert(1)' }, 'not registered'],
		['a scope that does not exist', { scope: 'everything' }, 'everything'],
		[
			'a scope that the app has not',
			{ client_id: '66c0ffee0000000000000002-strict01', redirect_uri: 'https://strict.example.com/back', scope: 'contacts.write' },
			'contacts.write',
		],
	])('refuses %s, without sending anybody anywhere', async (_name, changes, says) => {
		const { status: code, text, headers } = await open(query(changes));
		expect(code).toBe(400);
		expect(text).toContain(says);
		expect(headers).not.toHaveProperty('location');
	});

	test('sends a code and the state back, and the refusal', async () => {
		const allowed = await decide(query(), { decision: 'allow', locationId: mock.credentials.locationId });
		expect(allowed.status).toBe(302);
		const back = new URL(String(allowed.headers.location));
		expect(back.origin + back.pathname).toBe('https://app.example.com/callback');
		expect(Object.fromEntries(back.searchParams)).toEqual({ step: '2', state: 'x&y', code: expect.stringMatching(/^\w{40}$/) });
		const refused = await decide(query(), { decision: 'refuse' });
		expect(new URL(String(refused.headers.location)).searchParams.get('error')).toBe('access_denied');
		expect((await decide(query(), { decision: 'allow', locationId: 'nowhere' })).status).toBe(400);
	});
});

describe('an app', () => {
	test('goes all the way: consent, code, token, call, refresh, token of a sub-account', async () => {
		const mock = await startMock({ rateLimit: false });
		try {
			const form = (path: string, fields: Record<string, string>, headers = {}) =>
				send(mock.url, path, {
					method: 'POST',
					headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
					body: new URLSearchParams(fields).toString(),
				});
			const redirect_uri = 'https://app.example.com/callback';
			const query = new URLSearchParams({ response_type: 'code', client_id, redirect_uri, scope: 'contacts.readonly oauth.write' });
			const decision = await form(`/_mock/oauth/decision?${query}`, { decision: 'allow', locationId: '' });
			const code = new URL(String(decision.headers.location)).searchParams.get('code') ?? '';
			const exchanged = await form('/oauth/token', { client_id, client_secret, grant_type: 'authorization_code', code, redirect_uri });
			expect(exchanged.status, exchanged.text).toBe(200);
			const company = exchanged.json as Record<string, string>;
			expect(company).toMatchObject({ userType: 'Company', companyId: mock.credentials.companyId });

			const { locationId, companyId } = mock.credentials;
			const bearer = (token: string | undefined) => ({ authorization: `Bearer ${token}`, version: '2021-07-28' });
			const location = await form('/oauth/locationToken', { companyId, locationId }, bearer(company.access_token));
			expect(location.status, location.text).toBe(201);
			const token = (location.json as Record<string, string>).access_token;
			expect((await send(mock.url, `/contacts/?locationId=${locationId}`, { headers: bearer(token) })).status).toBe(200);
			const write = await send(mock.url, '/contacts/', {
				method: 'POST',
				headers: bearer(token),
				body: { locationId, email: 'x@example.com' },
			});
			expect(write.status).toBe(401);

			const refresh = () =>
				form('/oauth/token', { client_id, client_secret, grant_type: 'refresh_token', refresh_token: String(company.refresh_token) });
			expect((await refresh()).status).toBe(200);
			expect((await refresh()).json).toMatchObject({ message: 'Invalid refresh token' });
		} finally {
			await mock.close();
		}
	});

	test('may use the standing code of the development credentials, once after each reset', async () => {
		const mock = await startMock({ rateLimit: false });
		try {
			const { clientId, clientSecret, code } = mock.credentials.oauth;
			const body = new URLSearchParams({
				client_id: clientId,
				client_secret: clientSecret,
				grant_type: 'authorization_code',
				code,
			}).toString();
			const exchange = () =>
				send(mock.url, '/oauth/token', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
			expect((await exchange()).status).toBe(200);
			expect((await exchange()).status).toBe(401);
			mock.reset();
			expect((await exchange()).status).toBe(200);
		} finally {
			await mock.close();
		}
	});
});
