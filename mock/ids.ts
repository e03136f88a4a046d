const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 20;

/** Makes ids of the kind the API uses: 20 letters and digits. */
export interface IdSource {
	next(): string;
	/** Starts over, so that a test sees the same ids after each reset. */
	reset(): void;
}

/** A source of ids that look random and are the same in every run. */
export function createIdSource(seed = 0x9e3779b9): IdSource {
	let state = seed;
	return {
		next() {
			let id = '';
			for (let index = 0; index < LENGTH; index++) {
				// mulberry32: small, even, and enough for ids that only have to differ.
				state = (state + 0x6d2b79f5) | 0;
				let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
				mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
				id += ALPHABET[((mixed ^ (mixed >>> 14)) >>> 0) % ALPHABET.length];
			}
			return id;
		},
		reset() {
			state = seed;
		},
	};
}
