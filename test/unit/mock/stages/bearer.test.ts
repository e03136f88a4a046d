import { expect, test } from 'vitest';
import { authenticate } from '../../../../mock/gateway/stages/bearer.ts';
import { createClock } from '../../../../mock/state/clock.ts';
import { credentials, developmentGrants } from '../../../../mock/world/credentials.ts';
import { mockRequest, refusalOf } from '../gatewayFixture.ts';

const grants = new Map(developmentGrants(['contacts.readonly', 'contacts.write']).map((grant) => [grant.token, grant]));
const clock = createClock();
const JWT = { status: 401, body: { statusCode: 401, message: 'Invalid JWT' } };
const PIT = { status: 401, body: { statusCode: 401, message: 'Invalid Private Integration token' } };
const { privateIntegrationToken: good, accessToken, expiredToken } = credentials;

test.each<[authorization: string | undefined, refusal: object | null]>([
	[`Bearer ${good}`, null],
	[`bearer ${good}`, null],
	[`Bearer   ${good}  `, null],
	[`Bearer ${accessToken}`, null],
	[undefined, JWT],
	['', JWT],
	['Bearer', JWT],
	['Bearer ', JWT],
	[good, JWT],
	[`Basic ${good}`, JWT],
	[`Bearer${good}`, JWT],
	[`Bearer ${good} ${good}`, JWT],
	[`Bearer "${good}"`, JWT],
	['Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2ln', JWT],
	['Bearer pit-', PIT],
	[`Bearer ${good}0`, PIT],
	[`Bearer ${good.toUpperCase()}`, JWT],
	['Bearer pit-00000000-0000-4000-8000-999999999999', PIT],
	['Bearer __proto__', JWT],
	[`Bearer ${expiredToken}`, JWT],
])('Authorization: %s', (authorization, refusal) => {
	const request = mockRequest({ headers: authorization === undefined ? {} : { authorization } });
	expect(refusalOf(() => authenticate(request, grants, clock))).toEqual(refusal);
});

test('a token ends at its moment by the clock', () => {
	const grant = grants.get(accessToken);
	if (!grant) throw new Error('There is no such token.');
	const ending = new Map([[accessToken, { ...grant, expiresAt: 2000 }]]);
	const request = mockRequest({ headers: { authorization: `Bearer ${accessToken}` } });
	const stopped = createClock();
	stopped.set(1999);
	expect(authenticate(request, ending, stopped).token).toBe(accessToken);
	stopped.advance(1);
	expect(refusalOf(() => authenticate(request, ending, stopped))).toEqual(JWT);
});

test('no refusal repeats the token', () => {
	const request = mockRequest({ headers: { authorization: 'Bearer pit-somebodys-secret' } });
	expect(JSON.stringify(refusalOf(() => authenticate(request, grants, clock)))).not.toContain('secret');
});
