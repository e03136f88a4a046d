import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** Encodings of answers, the one that we would rather use first: at these levels Brotli is faster, and as small. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Answers below this many bytes travel in one packet either way. */
export const SMALLEST = 1400;

/** Above this many bytes other requests should not have to wait for the compression. */
const LARGEST_AT_ONCE = 64_000;

/**
 * The fastest levels: the mock is close by, and speed counts for more than a few bytes. Each call allocates its
 * window and its output anew, which costs more than the work on a small answer, so both are small.
 */
const GZIP = { level: 1, memLevel: 6, windowBits: 13, chunkSize: 4096 };
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 16 }, chunkSize: 4096 };

const atOnce = { gzip: (bytes: Buffer) => gzipSync(bytes, GZIP), br: (bytes: Buffer) => brotliCompressSync(bytes, BROTLI) };
const gzipLater = promisify<Buffer, typeof GZIP, Buffer>(gzip);
const brotliLater = promisify<Buffer, typeof BROTLI, Buffer>(brotliCompress);
const later = { gzip: (bytes: Buffer) => gzipLater(bytes, GZIP), br: (bytes: Buffer) => brotliLater(bytes, BROTLI) };

/** Bodies that behaviours answer with again and again are the same object each time. */
const remembered = new WeakMap<object, Map<Encoding, Buffer>>();

/** The compressed form of a body that was compressed before. */
export function knownCompression(body: object, encoding: Encoding): Buffer | undefined {
	return remembered.get(body)?.get(encoding);
}

/**
 * Compresses an answer: at once when it is small, else beside everything else.
 * @param body what the text was made of, under which it is remembered; null forgets it.
 */
export function compressed(text: string | Uint8Array, body: object | null, encoding: Encoding): Buffer | Promise<Buffer> {
	const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
	if (bytes.length > LARGEST_AT_ONCE) return later[encoding](bytes);
	const result = atOnce[encoding](bytes);
	if (body) remembered.set(body, (remembered.get(body) ?? new Map<Encoding, Buffer>()).set(encoding, result));
	return result;
}

const COMPRESSIBLE = /^(text\/(?!event-stream)|application\/([\w.-]+\+)?(json|xml|javascript|yaml)|image\/svg)/;

/** True when a body of this type gets smaller by compression. */
export function isCompressible(contentType: string): boolean {
	return COMPRESSIBLE.test(contentType);
}

const chosen = new Map<string, Encoding | null>();

/**
 * The encoding that an answer should have.
 * @param header `Accept-Encoding` of the request. Clients send the same few over and over.
 * @returns null when it should have none.
 */
export function encodingFor(header: string): Encoding | null {
	let encoding = chosen.get(header);
	if (encoding === undefined) {
		encoding = choose(header);
		if (chosen.size < 100) chosen.set(header, encoding);
	}
	return encoding;
}

function choose(header: string): Encoding | null {
	const weights = new Map(
		header.split(',').map((part) => {
			const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
			const weight = parameters.find((parameter) => parameter.startsWith('q='));
			return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
		}),
	);
	const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
	const [best] = ENCODINGS.filter((name) => weightOf(name) > 0).sort((a, b) => weightOf(b) - weightOf(a));
	return best !== undefined && weightOf(best) >= (weights.get('identity') ?? 0) ? best : null;
}
