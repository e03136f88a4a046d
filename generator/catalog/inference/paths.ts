import { wordsOf } from '../../words/case.ts';
import { singular } from '../../words/nouns.ts';

/** A part of a path between two slashes: a word, or a parameter. */
export type Segment = { word: string; parameter: null } | { word: null; parameter: string };

/** Words that only announce the id of a record: `/links/id/{linkId}`. */
const BEFORE_IDS = new Set(['id', 'byid', 'ids']);

/**
 * Splits a path template into its parts.
 * @returns null when a part mixes text and parameters, `/{from}-{to}`: such a path leads to no record.
 */
export function segmentsOf(path: string): Segment[] | null {
	const segments: Segment[] = [];
	for (const part of path.split('/').filter((text) => text !== '')) {
		const parameter = /^\{([^{}]+)\}$/.exec(part)?.[1];
		if (parameter !== undefined) segments.push({ word: null, parameter });
		else if (/[{}]/.test(part)) return null;
		else segments.push({ word: part, parameter: null });
	}
	return segments;
}

/** Tells where a path leads. The names of its parameters, and singular or plural words, make no difference: `/thing/{}/part`. */
export function placeOf(segments: readonly Segment[]): string {
	return segments.map(({ word }) => `/${word === null ? '{}' : placeWord(word)}`).join('');
}

/** Removes the words of a path that only announce an id. */
export function withoutAnnouncements(segments: readonly Segment[]): Segment[] {
	return segments.filter(({ word }, index) => {
		const announces = word !== null && BEFORE_IDS.has(wordsOf(word).join('')) && segments[index + 1]?.word === null;
		return !(announces && index > 0 && segments[index - 1]?.word !== null);
	});
}

/** Writes a word of a path in lower case and in the singular. */
export function placeWord(word: string): string {
	const words = wordsOf(word);
	const last = words.pop();
	return last === undefined ? word : [...words, singular(last)].join('-');
}
