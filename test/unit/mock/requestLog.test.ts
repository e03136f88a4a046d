import { expect, test } from 'vitest';
import type { Exchange } from '../../../mock/gateway/exchange.ts';
import { createRequestLog, type LoggedRequest } from '../../../mock/observe/requestLog.ts';
import { mockRequest } from './gatewayFixture.ts';

function exchange(changes: Partial<Exchange> & { text?: string } = {}): Exchange {
	const { text = '', ...rest } = changes;
	const response = { status: 200, headers: {}, body: null };
	return {
		request: mockRequest({ text }),
		response,
		operation: null,
		stage: 'behaviour',
		moment: 0,
		duration: 1,
		traceId: 'trace',
		...rest,
	};
}

test('keeps the latest, oldest first', () => {
	const log = createRequestLog({}, 3);
	for (let index = 0; index < 10; index++) log.add(exchange());
	expect(log.after(0).map(({ number }) => number)).toEqual([8, 9, 10]);
	expect(log.after(9).map(({ number }) => number)).toEqual([10]);
	expect(log.after(10)).toEqual([]);
	expect(log.latest).toBe(10);
	expect([7, 8, 10, 11].map((number) => log.get(number)?.number)).toEqual([undefined, 8, 10, undefined]);
	log.clear();
	log.add(exchange());
	expect(log.after(0).map(({ number }) => number)).toEqual([1]);
});

test('cuts long bodies, says how long they were, and tells of times by the clock it is given', () => {
	const log = createRequestLog();
	const response = { status: 200, headers: {}, body: { echo: 'x'.repeat(100_000) } };
	log.add(exchange({ text: 'x'.repeat(20_000), response, moment: Date.parse('2026-04-01T12:00:00Z') }));
	const [found] = log.after(0);
	expect(found).toMatchObject({ time: '2026-04-01T12:00:00.000Z', body: 'x'.repeat(16_384), size: 20_000 });
	expect(found?.response.body).toHaveLength(65_536);
	expect(found?.response.size).toBe(100_011);
});

test('a large answer to a small request is cut too', () => {
	const log = createRequestLog();
	log.add(exchange({ response: { status: 200, headers: {}, body: ['x'.repeat(100_000)] } }));
	expect(log.get(1)?.response).toMatchObject({ size: 100_004, body: `["${'x'.repeat(65_534)}` });
});

test('makes no text of a request until somebody looks', () => {
	let written = 0;
	const body = {
		toJSON() {
			written++;
			return {};
		},
	};
	const log = createRequestLog({ onRequest: ({ number }) => expect(number).toBe(1) });
	log.add(exchange({ response: { status: 200, headers: {}, body: body as never } }));
	expect(written).toBe(0);
	expect(log.get(1)?.response.body).toBe('{}');
	expect(written).toBe(1);
});

test('tells of each request at once, and never a secret', () => {
	const told: LoggedRequest[] = [];
	const log = createRequestLog({ onRequest: (request) => told.push(request) });
	const tokens = { access_token: 'eyJhbGciOi.eyJzdWIi.accessabcd', refresh_token: 'refresh-secret-1234', traceId: 'trace' };
	log.add(
		exchange({
			request: mockRequest({
				text: 'client_id=app&client_secret=secret-secret-c0de&grant_type=authorization_code&code=0f3c6b1dsecret9',
				search: 'access_token=secret-in-query&limit=1',
				headers: { authorization: 'Bearer pit-secret-0001', cookie: 'session=secret', version: '2021-07-28' },
			}),
			response: { status: 200, headers: { 'set-cookie': 'session=secret' }, body: tokens },
		}),
	);
	expect(JSON.stringify(told)).not.toMatch(/pit-|secret-|=secret|eyJ/);
	expect(told).toMatchObject([
		{
			query: 'access_token=<access_token …uery>&limit=1',
			headers: { authorization: 'Bearer <Private Integration Token …0001>', version: '2021-07-28' },
			body: 'client_id=app&client_secret=<client_secret …c0de>&grant_type=authorization_code&code=<code …ret9>',
			response: { body: '{"access_token":"<access_token …abcd>","refresh_token":"<refresh_token …1234>","traceId":"trace"}' },
		},
	]);
});

test('a secret at which the body was cut is taken out too', () => {
	const log = createRequestLog();
	const text = `{"a":"${'x'.repeat(16_340)}","client_secret":"very-secret-and-long-enough-to-be-cut"}`;
	log.add(exchange({ text }));
	expect(log.get(1)?.body).not.toContain('very-secret');
});
