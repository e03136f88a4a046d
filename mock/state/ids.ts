import { createRandomSource, type RandomSource } from './random.ts';
import type { State } from './state.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 20;

/** Makes ids of the kind the API uses: 20 letters and digits. */
export interface IdSource extends Pick<RandomSource, 'position' | 'seek'> {
	next(): string;
	/** Starts over, so that a test sees the same ids after each reset. */
	reset(): void;
}

/** A source of ids that look random and are the same in every run. */
export function createIdSource(seed?: number): IdSource {
	const random = createRandomSource(seed);
	const codes = new Array<number>(LENGTH).fill(0);
	return {
		next() {
			for (let index = 0; index < LENGTH; index++) codes[index] = ALPHABET.charCodeAt(Math.floor(random.next() * ALPHABET.length));
			// In one piece: text that is put together letter by letter takes up room for each step.
			return String.fromCharCode(...codes);
		},
		reset: random.reset,
		position: random.position,
		seek: random.seek,
	};
}

/**
 * Makes the next id, as a part of the state: a reset leads back to the first, a snapshot to those that came after it.
 * @param name tells sources apart.
 * @param seed makes them come out differently.
 */
export function createLastingIds(state: State, name: string, seed?: number): () => string {
	const positions = state.collection<{ position: number }>('ids');
	const source = createIdSource(seed);
	return () => {
		const reached = positions.get(name);
		if (reached) source.seek(reached.position);
		else source.reset();
		const id = source.next();
		positions.set(name, { position: source.position() });
		return id;
	};
}
