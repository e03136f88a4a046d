/**
 * A source of numbers in [0, 1) that look random and are the same in every run (mulberry32: small, even, and
 * enough for ids and dice).
 */
export interface RandomSource {
	next(): number;
	/** Starts over, so that a test sees the same numbers after each reset. */
	reset(): void;
	/** Where the source stands; `seek` comes back to it. */
	position(): number;
	/** Goes on from a position. */
	seek(position: number): void;
}

export function createRandomSource(seed = 0x9e3779b9): RandomSource {
	let state = seed;
	return {
		next() {
			state = (state + 0x6d2b79f5) | 0;
			let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
			mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
			return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
		},
		reset() {
			state = seed;
		},
		position: () => state,
		seek(position) {
			state = position;
		},
	};
}
