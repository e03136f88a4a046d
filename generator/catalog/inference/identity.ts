import type { Field } from '../../contract/catalog.ts';
import { wordsOf } from '../../words/case.ts';
import { singular } from '../../words/nouns.ts';
import { isScalar } from './answers.ts';

/** Usual names of an id field, best first. */
const USUAL = ['id', '_id', 'uuid', 'uid', 'guid', 'sid'];

/**
 * Lists the names that the id field of a record can have, best first.
 * @param parameter of the path that holds the id, `tagSlug`; null when no path leads to one record.
 * @param noun last word of the path to the records, `tags`.
 */
export function idNames(parameter: string | null, noun: string): string[] {
	const words = wordsOf(noun);
	const last = singular(words.at(-1) ?? '');
	const nouns = [[...words.slice(0, -1), last], [last]];
	const own = nouns.flatMap((parts) => USUAL.map((usual) => `${parts.join('')}${usual}`));
	if (parameter === null) return [...USUAL, ...own];
	// A second id in a path can have a number: `{id}`, then `{id2}`.
	const asked = wordsOf(parameter.replace(/(?<=[A-Za-z])_?\d$/, ''));
	// `tagSlug` is the slug of a tag; `orderNumber` can be the `number` of an order.
	const rest = asked.filter((word) => !nouns[0]?.includes(singular(word)));
	const isPlain = asked.at(-1) === 'id' || rest.length === 0;
	return [parameter, asked.join(''), ...(isPlain ? [] : [rest.join(''), rest.at(-1) ?? '']), ...USUAL, ...own];
}

/** Finds the field that holds the id, by the first name that fits; `userId`, `user_id` and `userID` count as one name. */
export function idFieldOf(fields: readonly Field[], names: readonly string[]): string | null {
	const scalars = fields.filter(isScalar);
	for (const wanted of names) {
		const found = scalars.find(({ name }) => name === wanted) ?? scalars.find(({ name }) => plain(name) === plain(wanted));
		if (found) return found.name;
	}
	return null;
}

/** Removes case, hyphens and underscores from a name. */
export function plain(name: string): string {
	return name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}
