import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMockFetch, type LoggedRequest, type MockServer, startMock } from '../../../mock/index.ts';
import { createEvents } from '../../../mock/observe/events.ts';
import { createRequestLog } from '../../../mock/observe/requestLog.ts';
import { HEADERS, mockRequest, send } from './gatewayFixture.ts';

interface Message {
	event: string;
	id?: string | undefined;
	data: unknown;
}

/** A watcher that reads as a browser does. */
class Watcher {
	readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
	#text = '';
	comments = 0;

	constructor(stream: ReadableStream<Uint8Array>) {
		this.#reader = stream.getReader();
	}

	/** The next message; null at the end. */
	async next(): Promise<Message | null> {
		for (;;) {
			const end = this.#text.indexOf('\n\n');
			if (end < 0) {
				const { done, value } = await this.#reader.read();
				if (done) return null;
				this.#text += new TextDecoder().decode(value);
				continue;
			}
			const block = this.#text.slice(0, end);
			this.#text = this.#text.slice(end + 2);
			const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
			const event = field('event');
			if (event) return { event, id: field('id'), data: JSON.parse(field('data') ?? 'null') };
			if (block.startsWith(':')) this.comments++;
		}
	}

	/** Reads until a message of this kind comes. */
	async until(event: string): Promise<Message> {
		for (;;) {
			const message = await this.next();
			if (!message) throw new Error(`The stream ended before ${event}.`);
			if (message.event === event) return message;
		}
	}

	leave(): Promise<void> {
		return this.#reader.cancel();
	}
}

let mock: MockServer;
beforeEach(async () => {
	mock = await startMock({ rateLimit: false });
});
afterEach(() => mock.close());

async function watch(after?: string | undefined, headers: Record<string, string> = {}): Promise<Watcher> {
	const response = await fetch(`${mock.url}/_mock/events${after === undefined ? '' : `?after=${after}`}`, { headers });
	expect(response.headers.get('content-type')).toContain('text/event-stream');
	return new Watcher(response.body as ReadableStream<Uint8Array>);
}
const ask = () => send(mock.url, '/contacts/', { headers: { ...HEADERS } });
const numbers = ({ data }: Message) => (data as LoggedRequest[]).map(({ number }) => number);

test('sends what the log has, then what comes, without headers or bodies', async () => {
	await ask();
	const watcher = await watch();
	expect((await watcher.next())?.event).toBe('reset');
	expect(numbers(await watcher.until('requests'))).toEqual([1]);
	await Promise.all([ask(), ask(), ask()]);
	const news = await watcher.until('requests');
	const seen = numbers(news);
	while (seen.length < 3) seen.push(...numbers(await watcher.until('requests')));
	expect(seen).toEqual([2, 3, 4]);
	expect(Object.keys((news.data as object[])[0] ?? {}).sort()).toEqual(
		['answeredBy', 'duration', 'effect', 'method', 'number', 'operationId', 'path', 'query', 'status', 'time'].sort(),
	);
	await watcher.leave();
});

test('goes on where a watcher left off, in the header or the query, and starts over after a reset', async () => {
	await ask();
	const first = await watch();
	const { id } = await first.until('requests');
	await first.leave();
	await ask();
	for (const again of [await watch(id), await watch(undefined, { 'last-event-id': String(id) })]) {
		const message = await again.next();
		expect(message?.event).toBe('requests');
		expect(numbers(message as Message)).toEqual([2]);
		await again.leave();
	}
	mock.reset();
	const late = await watch(id);
	expect((await late.next())?.event).toBe('reset');
	await late.leave();
	const stranger = await watch('nonsense-99');
	expect((await stranger.next())?.event).toBe('reset');
	await stranger.leave();
});

test('tells of a reset and of everything that changes', async () => {
	const watcher = await watch();
	expect((await watcher.next())?.event).toBe('reset');
	const topics = async () => (await watcher.until('change')).data;
	mock.fail({ status: 500 });
	expect(await topics()).toEqual(['faults']);
	mock.clock.advance(1000);
	expect(await topics()).toEqual(['clock']);
	mock.webhooks.subscribe({ url: 'http://127.0.0.1:9/' });
	expect(await topics()).toEqual(['webhooks']);
	mock.seed({ contact: [{ id: 'new', locationId: 'here' }] });
	expect(await topics()).toEqual(['state']);
	mock.reset();
	expect((await watcher.next())?.event).toBe('reset');
	expect(await topics()).toEqual(expect.arrayContaining(['state', 'faults', 'clock', 'webhooks']));
	await watcher.leave();
});

test('many watch at once, and all streams end with the mock', async () => {
	const watchers = await Promise.all(Array.from({ length: 20 }, () => watch()));
	await ask();
	for (const watcher of watchers) expect(numbers(await watcher.until('requests'))).toEqual([1]);
	await mock.close();
	for (const watcher of watchers) expect(await watcher.next().catch(() => null)).toBeNull();
});

test('gives signs of life, and lets go of a watcher that does not read', async () => {
	const log = createRequestLog();
	const events = createEvents(log, 5);
	const watcher = new Watcher(events.stream(null));
	setTimeout(() => events.close(), 40);
	while (await watcher.next());
	expect(watcher.comments).toBeGreaterThan(0);

	const stuck = events.stream(null);
	for (let index = 0; index < 400; index++) events.restarted();
	const reader = new Watcher(stuck);
	let count = 0;
	while (await reader.next()) count++;
	expect(count).toBeLessThan(300);
	events.close();
});

test('makes nothing of the log while nobody watches', () => {
	const log = createRequestLog({ onGrowth: () => events.grown() });
	const events = createEvents(log);
	log.after = () => {
		throw new Error('looked');
	};
	const request = mockRequest();
	log.add({
		request,
		response: { status: 200, headers: {}, body: null },
		operation: null,
		stage: 'route',
		moment: 0,
		duration: 0,
		traceId: '',
	});
	events.tell('state');
});

test('works without a port', async () => {
	const { fetch: call } = createMockFetch();
	const response = await call('http://anything/_mock/events');
	const watcher = new Watcher(response.body as ReadableStream<Uint8Array>);
	await call('http://anything/contacts/');
	expect(numbers(await watcher.until('requests'))).toEqual([1]);
	await watcher.leave();
	expect((await call('http://anything/_mock/events', { method: 'HEAD' })).status).toBe(200);
});

test('a HEAD ends at once', async () => {
	const { status } = await fetch(`${mock.url}/_mock/events`, { method: 'HEAD' });
	expect(status).toBe(200);
});
