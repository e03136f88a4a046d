import { describe, expect, it } from 'vitest';
import { emitApp } from './emitApp.ts';
import { evaluate } from './iml/evaluate.ts';
import { asCode, type Code, type Component, openApp } from './makeApp.ts';

const app = openApp(emitApp().files);
const connection = (id: string): Component => app.manifest.components.connection?.[id] ?? { codeFiles: {} };
const oauth = app.directives(connection('ghlOauth'), 'communication');
const token = app.directives(connection('ghlToken'), 'communication');

const step = (name: string): Code => asCode(oauth[name]);
const dataOf = (request: Code): unknown => asCode(request.response).data;
const now = new Date('2026-03-02T09:00:00.000Z');
const answer = {
	access_token: 'new',
	refresh_token: 'rotated',
	expires_in: 86399,
	locationId: 'hD7sTq2LmX9vKc4RwB1z',
	companyId: 'nWaGq83JtZ5xYb6PeK2m',
};

describe('the OAuth connection', () => {
	it('asks for the scopes of the modules and those that a person adds', () => {
		const url = evaluate(step('authorize').qs, {
			parameters: { scopes: ['calendars.readonly', 'contacts.write'] },
			common: { clientId: 'client' },
			oauth: { scope: app.code(connection('ghlOauth'), 'defaultScope'), localRedirectUri: 'https://make.example.com/callback' },
		});
		expect(url).toEqual({
			response_type: 'code',
			client_id: 'client',
			redirect_uri: 'https://make.example.com/callback',
			scope: 'contacts.readonly contacts.write locations.readonly calendars.readonly',
		});
	});

	it("prefers a person's own Marketplace app", () => {
		const scope = {
			parameters: { clientId: 'own', clientSecret: 'own secret' },
			common: { clientId: 'ours', clientSecret: 'our secret' },
			oauth: {},
			temp: { code: 'c' },
		};
		expect(evaluate(step('token').body, scope)).toMatchObject({
			client_id: 'own',
			client_secret: 'own secret',
			code: 'c',
			user_type: 'Location',
		});
	});

	it.each([
		['long before the token expires', '2026-03-02T12:00:00.000Z', false],
		['shortly before', '2026-03-02T09:10:00.000Z', true],
		['after', '2026-03-01T09:00:00.000Z', true],
	])('refreshes %s: %s → %s', (_case, expires, refreshes) => {
		expect(evaluate(step('refresh').condition, { data: { expires: new Date(expires) }, now })).toBe(refreshes);
	});

	it('keeps the refresh token that replaces the used one', () => {
		expect(evaluate(dataOf(step('refresh')), { body: answer, now })).toEqual({
			accessToken: 'new',
			refreshToken: 'rotated',
			expires: new Date('2026-03-03T08:59:59.000Z'),
		});
	});

	it('leaves the same keys as the token connection', () => {
		const left = asCode(evaluate(dataOf(step('token')), { body: answer, now }));
		const entered = app.parameters(connection('ghlToken'), 'params').map(({ name }) => name);
		const shared = [...entered, ...Object.keys(asCode(dataOf(token)))].sort();
		expect(shared).toEqual(['accessToken', 'companyId', 'locationId']);
		expect(Object.keys(left)).toEqual(expect.arrayContaining(shared));
	});
});

describe.each([
	['OAuth', step('info'), 'connection'],
	['token', token, 'parameters'],
])('the check of the %s connection', (_name, check, source) => {
	it('reads the sub-account of the token', () => {
		const scope = { [source]: { accessToken: 'pit-test', locationId: 'hD7sTq2LmX9vKc4RwB1z' } };
		expect(evaluate(check.url, scope)).toBe('https://services.leadconnectorhq.com/locations/hD7sTq2LmX9vKc4RwB1z');
		expect(evaluate(check.headers, scope)).toEqual({ authorization: 'Bearer pit-test', version: '2021-07-28' });
	});

	it('shows whose it is, and what went wrong', () => {
		const { uid, metadata, error } = asCode(check.response);
		const body = { location: { id: '1', name: 'Harbour Dental Studio' } };
		expect(evaluate({ uid, metadata }, { body })).toEqual({ uid: '1', metadata: { type: 'text', value: 'Harbour Dental Studio (1)' } });
		expect(evaluate(error, { statusCode: 401, body: { message: 'Invalid JWT' } })).toEqual({ message: '[401] Invalid JWT' });
	});
});
