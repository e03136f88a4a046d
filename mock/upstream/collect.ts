import type { Readable } from 'node:stream';
import { inflated, isEncoded, MAX_BODY } from '../http/inflate.ts';

/** The start of a body, as far as it was read, and whether that is all of it. */
export interface Collected {
	bytes: Buffer;
	isWhole: boolean;
}

/** Gathers a body while it passes by, up to the limit for bodies. */
export interface Gathering {
	add(piece: Buffer): void;
	/** All of it; null when it was too much. */
	whole(): Buffer | null;
}

export function gather(): Gathering {
	let pieces: Buffer[] | null = [];
	let length = 0;
	return {
		add(piece) {
			length += piece.length;
			if (length > MAX_BODY) pieces = null;
			else pieces?.push(piece);
		},
		whole: () => (pieces ? Buffer.concat(pieces) : null),
	};
}

/**
 * Reads a stream up to the limit for bodies and leaves the rest in it.
 * @throws the stream's error.
 */
export function collect(stream: Readable): Promise<Collected> {
	return new Promise((resolve, reject) => {
		const pieces: Buffer[] = [];
		let length = 0;
		const finish = (isWhole: boolean) => {
			stream.off('data', onData).off('end', onEnd).off('error', reject);
			resolve({ bytes: Buffer.concat(pieces), isWhole });
		};
		const onData = (piece: Buffer) => {
			pieces.push(piece);
			length += piece.length;
			if (length > MAX_BODY) {
				stream.pause();
				finish(false);
			}
		};
		const onEnd = () => finish(true);
		stream.on('data', onData).on('end', onEnd).on('error', reject);
	});
}

/** A body as it was before its sender compressed it; null when that cannot be found out. */
export async function plain(body: Buffer | null, encoding: string | undefined): Promise<Uint8Array | null> {
	if (body === null || body.length === 0 || !isEncoded(encoding)) return body;
	return inflated(body, encoding).catch(() => null);
}
