import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOf } from '../../../templates/typescript/runtime/answer.ts';
import { openConnection } from '../../../templates/typescript/runtime/connection.ts';
import { NetworkError, RateLimitError, ServerError, TimeoutError } from '../../../templates/typescript/runtime/errors.ts';
import { DEFAULT_RETRY, retryDelay } from '../../../templates/typescript/runtime/retry.ts';
import { connect, createContact, fakeApi, getContact, json } from './fakeApi.ts';

const input = { contactId: 'mL4yQ8nRz2TcVw7HsK1d' };
const refused = new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });

describe('whether a call is tried again', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const cases: [string, Response | Error, typeof getContact, number][] = [
		['429 of a GET', json({}, 429), getContact, 4],
		['429 of a POST', json({}, 429), createContact, 4],
		['429 of the daily limit', json({}, 429, { 'x-ratelimit-daily-remaining': '0' }), getContact, 1],
		['429 with requests left for the day', json({}, 429, { 'x-ratelimit-daily-remaining': '12' }), getContact, 4],
		['502 of a GET', json({}, 502), getContact, 4],
		['503 of a GET', json({}, 503), getContact, 4],
		['504 of a GET', json({}, 504), getContact, 4],
		['503 of a PUT', json({}, 503), { ...getContact, method: 'PUT' }, 4],
		['503 of a DELETE', json({}, 503), { ...getContact, method: 'DELETE' }, 4],
		['503 of a POST', json({}, 503), createContact, 1],
		['503 of a PATCH', json({}, 503), { ...getContact, method: 'PATCH' }, 1],
		['503 of a POST that only reads', json({}, 503), { ...createContact, readOnly: true }, 4],
		['500 of a GET', json({}, 500), getContact, 1],
		['404 of a GET', json({}, 404), getContact, 1],
		['no answer to a GET', refused, getContact, 4],
		['no answer to a POST', refused, createContact, 1],
	];
	it.each(cases)('%s', async (_, answer, operation, attempts) => {
		const api = fakeApi(answer);
		const call = answerOf(connect(api.fetch, { locationId: 'hD7s' }), operation, operation.path.includes('{') ? input : {});
		const failed = expect(call).rejects.toThrow(operation.id);
		await vi.runAllTimersAsync();
		await failed;
		expect(api.requests).toHaveLength(attempts);
	});

	it('sends the same request again and returns the answer that succeeds', async () => {
		const api = fakeApi(json({}, 429), refused, json({ contact: { id: 'x' } }));
		const call = answerOf(connect(api.fetch), { ...getContact, method: 'PUT' }, { ...input, body: { firstName: 'Maya' } });
		await vi.runAllTimersAsync();
		expect((await call).data).toEqual({ contact: { id: 'x' } });
		expect(api.requests.map(({ body }) => body)).toEqual([{ firstName: 'Maya' }, { firstName: 'Maya' }, { firstName: 'Maya' }]);
	});

	it('does not retry when told so, for the client or for one call', async () => {
		const api = fakeApi(json({}, 503));
		await expect(answerOf(connect(api.fetch, { retry: false }), getContact, input)).rejects.toThrow(ServerError);
		await expect(answerOf(connect(api.fetch), getContact, input, { retry: false })).rejects.toThrow(ServerError);
		expect(api.requests).toHaveLength(2);
	});

	it('asks for the token at each attempt', async () => {
		const tokens = ['first', 'second'];
		const api = fakeApi(json({}, 429), json({}));
		const connection = openConnection({
			accessToken: async () => tokens.shift() ?? '',
			baseUrl: 'https://api.example.test/',
			fetch: api.fetch,
		});
		const call = answerOf(connection, getContact, input);
		await vi.runAllTimersAsync();
		await call;
		expect(api.requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer first', 'Bearer second']);
	});
});

describe('how long it waits', () => {
	const answer = (status: number, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) });
	const now = Date.parse('2026-03-02T09:15:00Z');
	afterEach(() => void vi.useRealTimers());

	const cases: [string, Parameters<typeof retryDelay>, number][] = [
		['nothing at the lower end of the jitter', [DEFAULT_RETRY, 0, true, answer(503), 0], 0],
		['up to the base delay at first', [DEFAULT_RETRY, 0, true, answer(503), 1], 500],
		['twice that at the second retry', [DEFAULT_RETRY, 1, true, answer(503), 1], 1000],
		['any part of it', [DEFAULT_RETRY, 2, true, answer(503), 0.25], 500],
		['never more than the longest delay', [{ ...DEFAULT_RETRY, retries: 20 }, 15, true, null, 1], 10_000],
		['what Retry-After says in seconds', [DEFAULT_RETRY, 0, true, answer(503, { 'retry-after': '7' }), 0], 7000],
		[
			'what Retry-After says as a date',
			[DEFAULT_RETRY, 0, true, answer(429, { 'retry-after': 'Mon, 02 Mar 2026 09:15:30 GMT' }), 0],
			30_000,
		],
		['a little more than Retry-After, spread', [DEFAULT_RETRY, 0, true, answer(429, { 'retry-after': '7' }), 1], 7500],
		['the backoff when Retry-After is unreadable', [DEFAULT_RETRY, 0, true, answer(429, { 'retry-after': 'soon' }), 1], 500],
		[
			'within the interval of the limit',
			[DEFAULT_RETRY, 0, true, answer(429, { 'x-ratelimit-interval-milliseconds': '10000' }), 0.5],
			5000,
		],
	];
	it.each(cases)('%s', (_, args, delay) => {
		vi.useFakeTimers({ now });
		expect(retryDelay(...args)).toBe(delay);
	});
});

describe('time limits', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('gives up at once when the wait would outlast the call', async () => {
		const api = fakeApi(json({ message: 'Too Many Requests' }, 429, { 'retry-after': '90' }));
		await expect(answerOf(connect(api.fetch, { timeout: 60_000 }), getContact, input)).rejects.toThrow(RateLimitError);
		expect(api.requests).toHaveLength(1);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('ends a request that hangs', async () => {
		const hang = (_: unknown, init: RequestInit) =>
			new Promise<Response>((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
		const call = answerOf(connect(hang), getContact, input, { timeout: 5000 });
		const failed = expect(call).rejects.toThrow(TimeoutError);
		await vi.advanceTimersByTimeAsync(5000);
		await failed;
	});

	it('ends a token function that hangs', async () => {
		const api = fakeApi();
		const accessToken = () => new Promise<string>(() => {});
		const connection = openConnection({ accessToken, baseUrl: 'https://api.example.test', fetch: api.fetch });
		const call = answerOf(connection, getContact, input, { timeout: 5000 });
		const failed = expect(call).rejects.toThrow(TimeoutError);
		await vi.advanceTimersByTimeAsync(5000);
		await failed;
		expect(api.requests).toHaveLength(0);
	});

	it('ends an answer that stalls half-way', async () => {
		const stall = async (_: unknown, init: RequestInit) =>
			new Response(
				new ReadableStream({
					start(controller) {
						controller.enqueue(new TextEncoder().encode('{"contact":'));
						init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
					},
				}),
			);
		const call = answerOf(connect(stall), getContact, input, { timeout: 5000 });
		const failed = expect(call).rejects.toThrow(TimeoutError);
		await vi.advanceTimersByTimeAsync(5000);
		await failed;
	});

	it('stops waiting when the caller aborts, with the reason given', async () => {
		const api = fakeApi(json({}, 429, { 'retry-after': '30' }));
		const controller = new AbortController();
		const call = answerOf(connect(api.fetch), getContact, input, { signal: controller.signal });
		const failed = expect(call).rejects.toThrow('the user left');
		await vi.advanceTimersByTimeAsync(1000);
		controller.abort(new Error('the user left'));
		await failed;
		expect(api.requests).toHaveLength(1);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('sends nothing when the signal is aborted before', async () => {
		const api = fakeApi();
		const signal = AbortSignal.abort(new Error('too late'));
		await expect(answerOf(connect(api.fetch), getContact, input, { signal })).rejects.toThrow('too late');
		expect(api.requests).toHaveLength(0);
	});

	it('leaves no timer behind after a success', async () => {
		await answerOf(connect(fakeApi().fetch), getContact, input);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('says why there was no answer', async () => {
		const error = await answerOf(connect(fakeApi(refused).fetch, { retry: false }), getContact, input).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(NetworkError);
		expect(error).toMatchObject({ message: 'getContact got no answer: fetch failed (ECONNREFUSED)', cause: refused });
		expect((error as NetworkError).status).toBeUndefined();
	});
});
