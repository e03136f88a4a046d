import { assembleMock } from './assemble.ts';
import { ApiError } from './http/apiError.ts';
import { inflated, isEncoded, MAX_BODY, tooLarge } from './http/inflate.ts';
import type { Effect, MockRequest, MockResponse } from './http/message.ts';
import type { Mock, MockOptions } from './options.ts';

/** A mock without a socket. */
export interface MockFetch extends Mock {
	/** Stands in for `fetch`: the host of the address does not matter. Fails where a dropped connection would. */
	fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
}

/**
 * A mock that answers calls of `fetch` in this process: for a client that takes a `fetch`, for request
 * interceptors, for tests where no port may be opened. It needs no closing.
 * @param options `port` and `host` say nothing here, and without a close there is no folder to keep state in.
 * @throws UnreadableError when nothing was generated yet.
 */
export function createMockFetch(options: Omit<MockOptions, 'data' | 'dataSync'> = {}): MockFetch {
	const { mock, handle } = assembleMock(options);
	return Object.assign(mock, {
		async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
			const request = new Request(input, init);
			const response = await mockRequest(request).then(handle).catch(refusal);
			return answer(response, request.method === 'HEAD');
		},
	});
}

async function mockRequest(request: Request): Promise<MockRequest> {
	const { pathname, search } = new URL(request.url);
	return {
		method: request.method === 'HEAD' ? 'GET' : request.method,
		path: pathname,
		search: search.slice(1),
		headers: Object.fromEntries(request.headers),
		body: await bodyOf(request),
	};
}

async function bodyOf(request: Request): Promise<Uint8Array> {
	const bytes = new Uint8Array(await request.arrayBuffer());
	if (bytes.length > MAX_BODY) throw tooLarge();
	const encoding = request.headers.get('content-encoding') ?? undefined;
	return isEncoded(encoding) ? inflated(bytes, encoding) : bytes;
}

function refusal(error: unknown): MockResponse {
	if (!(error instanceof ApiError)) throw error;
	return { status: error.status, headers: {}, body: error.body };
}

async function answer(response: MockResponse, head: boolean): Promise<Response> {
	const { status, headers, body, effect, stream } = response;
	if (stream) return new Response(stream, { status, headers });
	if (effect && effect.delay > 0) await new Promise((resolve) => setTimeout(resolve, effect.delay));
	if (effect?.drop) throw new TypeError('fetch failed', { cause: new Error('The connection was dropped on purpose.') });
	const bytes = body === null ? null : body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
	const all = new Headers(headers);
	all.set('access-control-allow-origin', '*');
	if (bytes !== null && !all.has('content-type')) all.set('content-type', 'application/json; charset=utf-8');
	return new Response(head || bytes === null ? null : spoiled(bytes, effect), { status, headers: all });
}

/** The body as a fault leaves it: cut to no JSON, or broken off in the middle. */
function spoiled(bytes: Uint8Array, effect: Effect | undefined): BodyInit {
	const half = bytes.slice(0, Math.ceil(bytes.length / 2));
	if (effect?.truncate) {
		return new ReadableStream({
			start(controller) {
				controller.enqueue(half);
				controller.error(new TypeError('terminated'));
			},
		});
	}
	return effect?.malformed ? half : new Uint8Array(bytes);
}
