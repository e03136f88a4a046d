import type { Path } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** File, line and pointer of something in a spec. */
export type Place = Pick<Problem, 'file' | 'position' | 'pointer'>;

/** A value on the way through an example or a file of the story: where it stands, and how to name the place. */
export interface Spot {
	path: Path;
	locate(path: Path): Place;
}

/** The spot of a part of a value. */
export function within(spot: Spot, key: string | number): Spot {
	return { path: [...spot.path, key], locate: spot.locate };
}
