import type { MockRequest } from './types.ts';
import type { Violation } from './upstream/violation.ts';

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
	/** Milliseconds. */
	duration: number;
	/** The request's body as text, cut at 16 kB; null without one. */
	body: string | null;
	traceId: string;
	/** What a refusal says; null for every other answer. */
	refusal: string | null;
	/** Where request and answer depart from the document; only where the real API answers. */
	violations?: Violation[];
}

/** A log of the latest requests. */
export interface RequestLog {
	add(entry: Omit<LoggedRequest, 'number' | 'body' | 'time'> & { moment: number; request: MockRequest }): void;
	/** Oldest first. */
	list(): LoggedRequest[];
	/** Tells of each request from now on. @returns ends that. */
	listen(listener: (request: LoggedRequest) => void): () => void;
	clear(): void;
}

/** As kept: text and times are made of it when somebody looks. */
interface LoggedRequestSource extends Omit<LoggedRequest, 'body' | 'time'> {
	moment: number;
	bytes: Uint8Array;
}

const MAX_BODY = 16_384;

/**
 * Keeps the latest `size` requests.
 * @param onRequest told of each.
 */
export function createRequestLog(onRequest?: (request: LoggedRequest) => void, size = 1000): RequestLog {
	let entries: LoggedRequestSource[] = [];
	let next = 1;
	const listeners = new Set(onRequest ? [onRequest] : []);
	return {
		add({ request, ...entry }) {
			// A large body is copied in part, so that the log does not hold on to all of it.
			const bytes = request.body.length > MAX_BODY ? request.body.slice(0, MAX_BODY) : request.body;
			const source = { ...entry, number: next++, bytes };
			entries.push(source);
			if (entries.length >= size * 2) entries = entries.slice(-size);
			if (listeners.size === 0) return;
			const logged = readable(source);
			for (const listener of listeners) listener(logged);
		},
		list: () => entries.slice(-size).map(readable),
		listen(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		clear() {
			entries = [];
			next = 1;
		},
	};
}

function readable({ moment, bytes, ...entry }: LoggedRequestSource): LoggedRequest {
	return {
		...entry,
		time: new Date(moment).toISOString(),
		body: bytes.length > 0 ? Buffer.from(bytes).toString('utf8') : null,
	};
}
