import { camelCase, kebabCase, wordsOf } from '../../words/case.ts';
import { isReservedWord } from '../../words/reserved.ts';
import { firstFree, UniqueNames } from '../../words/unique.ts';

/**
 * Ids of components, and the rules that Make has for them. An id of a module or remote procedure has 3 to 48 letters and
 * digits, starts with a letter, and is no reserved word of JavaScript. Folders are named after ids in kebab-case, so two
 * ids that differ in case alone would share a folder.
 */

const MAX_ID = 48;

/** Words that ECMAScript 3 reserved; Make still does. */
const FORMERLY_RESERVED = new Set(
	'abstract boolean byte char double final float goto int long native short synchronized throws transient volatile'.split(' '),
);

/** Tells whether a name cannot be the id of a component. */
export function isReserved(id: string): boolean {
	const word = id.toLowerCase();
	return isReservedWord(word) || FORMERLY_RESERVED.has(word);
}

/** Hands out each id and each label once. */
export class NameRegistry {
	readonly #ids = new UniqueNames({ identity: kebabCase, longest: MAX_ID });
	readonly #labels = new UniqueNames();

	/**
	 * Takes the valid id closest to the wish, and returns it.
	 * @param wish a camelCase name, or any text.
	 * @param fallback is appended to a name that is reserved or too short: `Module`.
	 */
	id(wish: string, fallback: string): string {
		const id = /^[a-zA-Z][0-9a-zA-Z]*$/.test(wish) ? wish : letteredName(wish, fallback);
		return this.#ids.take(id.length < 3 || isReserved(id) ? id + fallback : id);
	}

	/**
	 * Takes the label, or a longer one when it is taken, and returns it.
	 * @param distinction distinguishes this label from the other one: `by business`.
	 */
	label(wish: string, distinction: string): string {
		if (!this.#labels.has(wish)) return this.#labels.take(wish);
		const start = firstFree(`${wish} (${distinction}`, (candidate) => this.#labels.has(`${candidate})`), { separator: ' ' });
		return this.#labels.take(`${start})`);
	}
}

/**
 * Converts any text to a camelCase name that starts with a letter.
 * @param start precedes a text that starts with no letter: `module` makes `module2fa` of `2fa`.
 */
export function letteredName(text: string, start: string): string {
	const [first = ''] = wordsOf(text);
	return camelCase(/^[a-z]/.test(first) ? text : `${start} ${text}`);
}
