import { camelCase, kebabCase, wordsOf } from '../../words/case.ts';
import { isReservedWord } from '../../words/reserved.ts';
import { firstFree, UniqueNames } from '../../words/unique.ts';

/**
 * Ids of components and what they are made of. Make's rules: a module or RPC id is 3–48 letters and digits
 * that starts with a letter and is no reserved word of JavaScript; ids become folder names in kebab-case, so
 * two ids that differ in case alone would share a folder.
 */

const MAX_ID = 48;

/** What ECMAScript 3 reserved and Make still does. */
const FORMERLY_RESERVED = new Set(
	'abstract boolean byte char double final float goto int long native short synchronized throws transient volatile'.split(' '),
);

/** Whether a name may not be the id of a component. */
export function isReserved(id: string): boolean {
	const word = id.toLowerCase();
	return isReservedWord(word) || FORMERLY_RESERVED.has(word);
}

/** Hands out each id and each label once. */
export class NameRegistry {
	readonly #ids = new UniqueNames({ identity: kebabCase, longest: MAX_ID });
	readonly #labels = new UniqueNames();

	/**
	 * A valid id as close to the wish as possible.
	 * @param wish a camelCase name, or any text.
	 * @param fallback what to put behind a name that is reserved or too short: `Module`.
	 */
	id(wish: string, fallback: string): string {
		const id = /^[a-zA-Z][0-9a-zA-Z]*$/.test(wish) ? wish : letteredName(wish, fallback);
		return this.#ids.take(id.length < 3 || isReserved(id) ? id + fallback : id);
	}

	/**
	 * The label itself, or with more behind it when it is taken.
	 * @param distinction tells this label from the other one: `by business`.
	 */
	label(wish: string, distinction: string): string {
		if (!this.#labels.has(wish)) return this.#labels.take(wish);
		const start = firstFree(`${wish} (${distinction}`, (candidate) => this.#labels.has(`${candidate})`), { separator: ' ' });
		return this.#labels.take(`${start})`);
	}
}

/**
 * Any text as a camelCase name that starts with a letter.
 * @param start what to put before a text that has no letter in front: `module` makes `module2fa` of `2fa`.
 */
export function letteredName(text: string, start: string): string {
	const [first = ''] = wordsOf(text);
	return camelCase(/^[a-z]/.test(first) ? text : `${start} ${text}`);
}
