import type { Exchange } from '../gateway/exchange.ts';
import type { Effect, MockResponse } from '../http/message.ts';
import { redactBody, redactHeaders, redactQuery } from '../http/redact.ts';
import { refusalIn, type Verdict, verdictsOf } from './verdicts.ts';
import type { Violation } from './violation.ts';

/** One request as the log keeps it. Tokens are never in it. */
export interface LoggedRequest {
	/** Counts up from 1; from 1 again after a reset. */
	number: number;
	/** ISO 8601 in UTC, by the mock's clock. */
	time: string;
	method: string;
	path: string;
	query: string;
	/** Null when the path leads to no operation. */
	operationId: string | null;
	status: number;
	/** What answered: a stage, `behaviour` or `prism`. */
	answeredBy: string;
	/** What a refusal says; null for every other answer. */
	refusal: string | null;
	/** Milliseconds. */
	duration: number;
	/** The request's headers; of a token only its kind and its last characters. */
	headers: Record<string, string>;
	/** The request's body as text, cut at 16 kB; null without one. */
	body: string | null;
	/** Bytes of the request's body before it was cut. */
	size: number;
	/** What was answered; the body as text, cut at 64 kB. */
	response: { headers: Record<string, string>; body: string | null; size: number };
	/** What each stage said, in the gateway's order; nothing where the real API answers. */
	stages: Verdict[];
	/** What a fault did to the answer on its way; null when none did. */
	effect: Effect | null;
	traceId: string;
	/** Where request and answer depart from the document; only where the real API answers. */
	violations?: Violation[];
}

/** An exchange, and what the proxy before the real API found in it. */
export interface CheckedExchange extends Exchange {
	/** Where request and answer depart from the document; only where the real API answers. */
	violations?: Violation[];
}

/** A log of the latest requests. */
export interface RequestLog {
	add(exchange: CheckedExchange): void;
	/** Those with a greater number, oldest first; 0 gives all that are kept. */
	after(number: number): LoggedRequest[];
	/** Undefined when it is gone or has not been yet. */
	get(number: number): LoggedRequest | undefined;
	/** Tells of each request from now on. @returns ends that. */
	listen(listener: (request: LoggedRequest) => void): () => void;
	clear(): void;
	/** Number of the latest. */
	readonly latest: number;
}

/** Who hears of what the log gets. */
export interface LogListener {
	/** A request was answered. */
	onRequest?: ((request: LoggedRequest) => void) | undefined;
	/** The log has grown; told without a look at the request. */
	onGrowth?: () => void;
}

const MAX_REQUEST = 16_384;
const MAX_RESPONSE = 65_536;

/** Keeps the latest `size` requests. */
export function createRequestLog({ onRequest, onGrowth }: LogListener = {}, size = 1000): RequestLog {
	/** A ring: a new request takes the place of the oldest, so that no more live on than are kept. */
	let entries: CheckedExchange[] = [];
	let latest = 0;
	const listeners = new Set(onRequest ? [onRequest] : []);
	const at = (number: number) => entries[(number - 1) % size] as CheckedExchange;
	return {
		add(exchange) {
			const entry = exchange.request.body.length > MAX_REQUEST ? withoutBulk(exchange) : exchange;
			entries[latest++ % size] = entry;
			for (const listener of listeners) listener(readable(entry, latest));
			onGrowth?.();
		},
		after(number) {
			const first = Math.max(number, latest - size, 0) + 1;
			return Array.from({ length: Math.max(0, latest - first + 1) }, (_, index) => readable(at(first + index), first + index));
		},
		get: (number) => (number > Math.max(0, latest - size) && number <= latest ? readable(at(number), number) : undefined),
		listen(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		clear() {
			entries = [];
			latest = 0;
		},
		get latest() {
			return latest;
		},
	};
}

/** Bytes of a body that was cut, for those who ask how large it was. */
const fullSizes = new WeakMap<Uint8Array, number>();

/** A large request is kept in part, and its answer, which may repeat it, as text: else the log would hold on to all of it. */
function withoutBulk(exchange: CheckedExchange): CheckedExchange {
	const { request, response } = exchange;
	const body = request.body.slice(0, MAX_REQUEST);
	fullSizes.set(body, request.body.length);
	const text = textOf(response.body);
	const kept = text === null ? null : new Uint8Array(Buffer.from(cut(text, MAX_RESPONSE)));
	if (kept && text) fullSizes.set(kept, Buffer.byteLength(text));
	return { ...exchange, request: { ...request, body }, response: { ...response, body: kept } };
}

/** Most of what is kept is never looked at, so text is made of it only where somebody does. */
function readable(exchange: CheckedExchange, number: number): LoggedRequest {
	const { request, response, operation, stage, duration, traceId, moment, violations } = exchange;
	const { body } = request;
	return {
		number,
		get time() {
			return new Date(moment).toISOString();
		},
		method: request.method,
		path: request.path,
		get query() {
			return redactQuery(request.search);
		},
		operationId: operation?.operationId ?? null,
		status: response.status,
		answeredBy: stage,
		refusal: refusalIn(response),
		duration,
		get headers() {
			return redactHeaders(request.headers);
		},
		get body() {
			// Cut before the secrets are taken out: what is left of one at the end goes too.
			return body.length > 0 ? redactBody(Buffer.from(body).subarray(0, MAX_REQUEST).toString('utf8')) : null;
		},
		size: fullSizes.get(body) ?? body.length,
		get response() {
			const text = textOf(response.body);
			return {
				headers: redactHeaders(response.headers),
				body: text === null ? null : cut(redactBody(text), MAX_RESPONSE),
				size: sizeOf(response.body, text),
			};
		},
		get stages() {
			return violations ? [] : verdictsOf(exchange);
		},
		effect: response.effect ?? null,
		traceId,
		...(violations && violations.length > 0 ? { violations } : {}),
	};
}

function sizeOf(body: MockResponse['body'], text: string | null): number {
	if (body instanceof Uint8Array) return fullSizes.get(body) ?? body.length;
	return text === null ? 0 : Buffer.byteLength(text);
}

function textOf(body: MockResponse['body']): string | null {
	if (body === null) return null;
	return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : JSON.stringify(body);
}

/** The first bytes of a text. */
function cut(text: string, length: number): string {
	const bytes = Buffer.from(text);
	return bytes.length > length ? bytes.subarray(0, length).toString('utf8') : text;
}
