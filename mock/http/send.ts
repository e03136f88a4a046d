import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { compressed, type Encoding, encodingFor, isCompressible, knownCompression, SMALLEST } from './compression.ts';
import type { Effect, MockResponse } from './message.ts';

/**
 * Writes an answer out, with what a fault does to it on the way.
 * @param head the request was a HEAD: the body stays here.
 * @param accepted the request's `Accept-Encoding`.
 */
export function send(outgoing: ServerResponse, response: MockResponse, head: boolean, accepted?: string): void {
	const { effect, stream } = response;
	if (stream) flow(outgoing, response, stream, head);
	else if (!effect) write(outgoing, response, head, accepted === undefined ? null : encodingFor(accepted));
	else if (effect.delay > 0) setTimeout(() => spoil(outgoing, response, head, effect), effect.delay).unref();
	else spoil(outgoing, response, head, effect);
}

function flow(outgoing: ServerResponse, { status, headers }: MockResponse, stream: ReadableStream<Uint8Array>, head: boolean): void {
	headers['access-control-allow-origin'] = '*';
	outgoing.writeHead(status, headers);
	if (head) {
		outgoing.end();
		stream.cancel().catch(() => {});
		return;
	}
	outgoing.flushHeaders();
	// A reader that goes away is no error: the stream is told, and that is all.
	pipeline(Readable.fromWeb(stream as NodeStream), outgoing, () => {});
}

function write(outgoing: ServerResponse, response: MockResponse, head: boolean, encoding: Encoding | null): void {
	const { status, headers, body } = response;
	const known = encoding !== null && body !== null && typeof body === 'object' ? knownCompression(body, encoding) : undefined;
	if (encoding !== null && known) {
		writeCompressed(outgoing, response, known, head, encoding);
		return;
	}
	const content = body === null || body instanceof Uint8Array ? body : textOf(body, response.lasting);
	headers['access-control-allow-origin'] = '*';
	if (content === null) {
		outgoing.writeHead(status, headers).end();
		return;
	}
	const length = Buffer.byteLength(content);
	headers['content-type'] ??= 'application/json; charset=utf-8';
	if (length >= SMALLEST && headers['content-encoding'] === undefined && isCompressible(headers['content-type'])) {
		headers.vary = 'accept-encoding';
		if (encoding !== null) {
			const result = compressed(content, typeof body === 'object' ? body : null, encoding);
			if (result instanceof Promise) void result.then((bytes) => writeCompressed(outgoing, response, bytes, head, encoding));
			else writeCompressed(outgoing, response, result, head, encoding);
			return;
		}
	}
	headers['content-length'] = String(length);
	outgoing.writeHead(status, headers);
	// Text that is ASCII alone is the same bytes in Latin-1, which Node writes with a fifth less work.
	outgoing.end(head ? undefined : content, length === content.length ? 'latin1' : 'utf8');
}

/** Texts of bodies that last, without the brace at their end. */
const texts = new WeakMap<JsonObject, string>();

function textOf(body: JsonValue, lasting: JsonObject | undefined): string {
	if (lasting === undefined) return JSON.stringify(body);
	let text = texts.get(lasting);
	if (text === undefined) {
		text = JSON.stringify(lasting).slice(0, -1);
		texts.set(lasting, text);
	}
	// The trace id is the last thing in a body, and has nothing in it that would have to be escaped.
	return text === '{' ? JSON.stringify(body) : `${text},"traceId":"${String((body as JsonObject).traceId)}"}`;
}

function writeCompressed(
	outgoing: ServerResponse,
	{ status, headers }: MockResponse,
	bytes: Buffer,
	head: boolean,
	encoding: Encoding,
): void {
	headers['access-control-allow-origin'] = '*';
	headers['content-type'] ??= 'application/json; charset=utf-8';
	headers['content-encoding'] = encoding;
	headers['content-length'] = String(bytes.length);
	headers.vary = 'accept-encoding';
	outgoing.writeHead(status, headers).end(head ? undefined : bytes);
}

function spoil(outgoing: ServerResponse, response: MockResponse, head: boolean, { drop, truncate, malformed }: Effect): void {
	if (drop) {
		outgoing.destroy();
		return;
	}
	if (!truncate && !malformed) {
		write(outgoing, response, head, null);
		return;
	}
	const { status, headers, body } = response;
	const content = Buffer.from(body instanceof Uint8Array ? body : JSON.stringify(body ?? ''));
	const half = content.subarray(0, Math.ceil(content.length / 2));
	headers['content-type'] ??= 'application/json; charset=utf-8';
	headers['content-length'] = String(malformed ? half.length : content.length);
	outgoing.writeHead(status, headers);
	if (malformed) outgoing.end(half);
	else outgoing.write(half, () => outgoing.destroy());
}
