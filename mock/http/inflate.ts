import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { ApiError, badRequest } from './apiError.ts';

/** Bodies over this many bytes are refused, compressed or not. */
export const MAX_BODY = 10_000_000;

const LIMIT = { maxOutputLength: MAX_BODY };

type Decoder = (bytes: Uint8Array) => Promise<Buffer>;

const unzip = promisify<Uint8Array, typeof LIMIT, Buffer>(gunzip);
const unbrotli = promisify<Uint8Array, typeof LIMIT, Buffer>(brotliDecompress);
const unwrap = promisify<Uint8Array, typeof LIMIT, Buffer>(inflate);
const unraw = promisify<Uint8Array, typeof LIMIT, Buffer>(inflateRaw);

const gzip: Decoder = (bytes) => unzip(bytes, LIMIT);

const DECODERS: Readonly<Record<string, Decoder>> = {
	gzip,
	'x-gzip': gzip,
	br: (bytes) => unbrotli(bytes, LIMIT),
	// Some clients leave the wrapper away that the standard asks for; its first half byte is always 8.
	deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? unwrap(bytes, LIMIT) : unraw(bytes, LIMIT)),
};

/** The refusal of a body that is too large. */
export function tooLarge(): ApiError {
	return new ApiError(413, { statusCode: 413, message: 'request entity too large' });
}

/** True when a body does not stand for itself. */
export function isEncoded(encoding: string | undefined): encoding is string {
	return encoding !== undefined && encoding !== '' && encoding.trim().toLowerCase() !== 'identity';
}

/**
 * A body as it was before its sender compressed it.
 * @param encoding the header `Content-Encoding`: gzip, br, deflate, or several of them in the order of their use.
 * @throws ApiError 413 when it becomes too large, 415 for another encoding, 400 when the bytes are not of that kind.
 */
export async function inflated(body: Uint8Array, encoding: string): Promise<Uint8Array> {
	const names = encoding
		.split(',')
		.map((name) => name.trim().toLowerCase())
		.filter((name) => name !== 'identity' && name !== '');
	const unknown = names.find((name) => !Object.hasOwn(DECODERS, name));
	if (unknown !== undefined || names.length > 3) {
		const message = `unsupported content encoding "${(unknown ?? encoding).slice(0, 50)}"; use gzip, br or deflate`;
		throw new ApiError(415, { statusCode: 415, message });
	}
	let bytes = body;
	for (const name of names.reverse()) {
		try {
			bytes = (await DECODERS[name]?.(bytes)) ?? bytes;
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
			throw badRequest(`the body is not ${name}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return bytes;
}
