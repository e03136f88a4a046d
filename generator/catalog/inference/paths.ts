import { wordsOf } from '../../words/case.ts';
import { singular } from '../../words/nouns.ts';

/** A part of a path between two slashes: a word, or a parameter. */
export type Segment = { word: string; parameter: null } | { word: null; parameter: string };

/** Words behind which the id of a record stands, and which say nothing else: `/links/id/{linkId}`. */
const BEFORE_IDS = new Set(['id', 'byid', 'ids']);

/**
 * The parts of a path template.
 * @returns null for a path with a part that mixes text and parameters, `/{from}-{to}`: it is no way to a record.
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

/** Where a path leads, whatever its parameters are called and whether its words are singular or plural: `/thing/{}/part`. */
export function placeOf(segments: readonly Segment[]): string {
	return segments.map(({ word }) => `/${word === null ? '{}' : placeWord(word)}`).join('');
}

/** A path without words that only announce an id. */
export function withoutAnnouncements(segments: readonly Segment[]): Segment[] {
	return segments.filter(({ word }, index) => {
		const announces = word !== null && BEFORE_IDS.has(wordsOf(word).join('')) && segments[index + 1]?.word === null;
		return !(announces && index > 0 && segments[index - 1]?.word !== null);
	});
}

/** A word of a path without case, and in the singular. */
export function placeWord(word: string): string {
	const words = wordsOf(word);
	const last = words.pop();
	return last === undefined ? word : [...words, singular(last)].join('-');
}
