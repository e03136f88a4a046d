import { describe, expect, test } from 'vitest';
import { createRateLimiter, DEFAULT_LIMITS, type RateLimits } from '../../../../mock/gateway/stages/rateLimit.ts';
import type { Grant } from '../../../../mock/oauth/grant.ts';
import { createClock } from '../../../../mock/state/clock.ts';
import { State } from '../../../../mock/state/state.ts';
import { credentials, developmentGrants } from '../../../../mock/world/credentials.ts';
import { refusalOf } from '../gatewayFixture.ts';

const DAY = 86_400_000;
const grants = new Map(developmentGrants([]).map((grant) => [grant.token, grant]));
const grant = grants.get(credentials.accessToken) as Grant;
const TOO_MANY = { status: 429, body: { statusCode: 429, message: 'Too Many Requests' } };

function limiter(limits: Partial<RateLimits> = {}, enforced = true) {
	const state = new State();
	const clock = createClock({ state });
	clock.set(1_000_000);
	const { count } = createRateLimiter({ ...DEFAULT_LIMITS, ...limits }, state, clock, enforced);
	state.begin();
	const call = (by = grant) => {
		const headers: Record<string, string> = {};
		return { refusal: refusalOf(() => count(by, headers)), headers };
	};
	const calls = (times: number, by = grant) =>
		Array.from({ length: times }, () => call(by).refusal).filter((refusal) => refusal !== null).length;
	return { clock, call, calls, reset: () => state.reset() };
}

describe('the short window', () => {
	test('takes 100 requests in 10 seconds and refuses the next, without Retry-After', () => {
		const { call, calls } = limiter();
		expect(calls(100)).toBe(0);
		const { refusal, headers } = call();
		expect(refusal).toEqual(TOO_MANY);
		expect(headers).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-max': '100' });
		expect(Object.keys(headers).filter((name) => name.includes('retry'))).toEqual([]);
	});

	test('opens again after 10 seconds of the clock, not before', () => {
		const { clock, call, calls } = limiter();
		calls(101);
		clock.advance(9_999);
		expect(call().refusal).toEqual(TOO_MANY);
		clock.advance(1);
		expect(call()).toMatchObject({ refusal: null, headers: { 'x-ratelimit-remaining': '99' } });
	});

	test('starts anew when the clock is set back', () => {
		const { clock, call, calls } = limiter();
		calls(101);
		clock.set(0);
		expect(call().refusal).toBeNull();
	});
});

describe('the day', () => {
	test('has its own number, which refused requests count against too', () => {
		const { clock, call, calls } = limiter({ perDay: 5, perInterval: 3 });
		expect(calls(4)).toBe(1);
		clock.advance(10_000);
		expect(call().refusal).toBeNull();
		expect(call()).toMatchObject({ refusal: TOO_MANY, headers: { 'x-ratelimit-daily-remaining': '0', 'x-ratelimit-remaining': '1' } });
		clock.advance(DAY - 10_000);
		expect(call()).toMatchObject({ refusal: null, headers: { 'x-ratelimit-daily-remaining': '4' } });
	});

	test('counts down to its end in milliseconds', () => {
		const { clock, call } = limiter();
		expect(call().headers['x-ratelimit-daily-reset']).toBe(String(DAY));
		clock.advance(60_000);
		expect(call().headers['x-ratelimit-daily-reset']).toBe(String(DAY - 60_000));
	});
});

test('the headers are those of the live API', () => {
	expect(limiter().call().headers).toEqual({
		'x-ratelimit-limit-daily': '200000',
		'x-ratelimit-daily-remaining': '199999',
		'x-ratelimit-daily-reset': String(DAY),
		'x-ratelimit-interval-milliseconds': '10000',
		'x-ratelimit-max': '100',
		'x-ratelimit-remaining': '99',
	});
});

test.each<[what: string, other: Partial<Grant>, shared: boolean]>([
	['another token of the app', { token: 'another' }, true],
	['another user', { userId: 'another' }, true],
	['another app', { appId: 'another' }, false],
	['another sub-account', { locationId: 'another' }, false],
	['the agency', { locationId: null }, false],
])('%s counts on its own unless app and account are the same', (_, other, shared) => {
	const { call, calls } = limiter({ perInterval: 2 });
	calls(2);
	expect(call({ ...grant, ...other }).refusal).toEqual(shared ? TOO_MANY : null);
});

test('switched off it refuses nothing and still tells the numbers', () => {
	const { call, calls } = limiter({ perInterval: 2 }, false);
	expect(calls(500)).toBe(0);
	expect(call().headers).toMatchObject({ 'x-ratelimit-max': '2', 'x-ratelimit-remaining': '0' });
});

test('a reset opens all windows', () => {
	const { call, calls, reset } = limiter({ perInterval: 2 });
	calls(3);
	reset();
	expect(call().refusal).toBeNull();
});
