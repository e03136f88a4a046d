import { isDeepStrictEqual } from 'node:util';
import type { Origin } from '../origin.ts';
import { formatPointer } from '../pointer.ts';
import type { Joining } from './joined.ts';

/** Tells whether two values mean the same: references to one place, or equal data. */
export function sameTarget(one: unknown, at: Origin, other: unknown, otherAt: Origin, joining: Joining): boolean {
	const first = joining.resolve(one, at);
	const second = joining.resolve(other, otherAt);
	if (!first || !second) return false;
	return placeOf(first.origin) === placeOf(second.origin) || isDeepStrictEqual(first.value, second.value);
}

function placeOf({ file, path }: Origin): string {
	return `${file.path}${formatPointer(path)}`;
}
