import * as changeCase from 'change-case';
import { spelled, withPlainSpellings } from './spelling.ts';

/** Words that stay in lower case inside a title. */
const SMALL_WORDS = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** Digits count as letters of a word: `v2Id`, not `v2_Id`. */
const OPTIONS: changeCase.PascalCaseOptions = { split: wordsOf, mergeAmbiguousCharacters: true };

/**
 * Splits a name or sentence into lower-case words: `getContactsByID` → get, contacts, by, id. A letter outside ASCII
 * becomes its base letter; one that has none is left out.
 */
export function wordsOf(text: string): string[] {
	const ascii = text
		.normalize('NFKD')
		.replaceAll(/[\u0300-\u036f'’]/g, '')
		.replaceAll(/[^\0-\x7f]+/g, ' ');
	return changeCase.split(withPlainSpellings(ascii)).map((word) => word.toLowerCase());
}

/**
 * Converts text to camelCase: `Get Contact Task by ID` → `getContactTaskById`. The result never starts with a digit, and
 * is empty when the text has no letter.
 */
export function camelCase(text: string): string {
	const name = changeCase.camelCase(text, OPTIONS);
	return /^[0-9]/.test(name) ? `n${name}` : name;
}

/** Converts text to PascalCase: `getContact` → `GetContact`. */
export function pascalCase(text: string): string {
	return capitalise(camelCase(text));
}

/** Converts text to snake_case: `getContactTaskById` → `get_contact_task_by_id`. */
export function snakeCase(text: string): string {
	return changeCase.snakeCase(text, OPTIONS);
}

/** Converts text to kebab-case: `Calendars & Appointments` → `calendars-appointments`. */
export function kebabCase(text: string): string {
	return changeCase.kebabCase(text, OPTIONS);
}

/** Converts a name to sentence case, with abbreviations in capitals: `firstName` → `First name`, `contactId` → `Contact ID`. */
export function sentenceCase(text: string): string {
	return sentenceOf(wordsOf(text));
}

/** Joins lower-case words to a label: contact, ids → `Contact IDs`. */
export function sentenceOf(words: readonly string[]): string {
	return capitalise(words.map(spelled).join(' '));
}

/**
 * Converts text to title case: `contact task` → `Contact Task`, `add/remove` → `Add/Remove`. Small words inside stay
 * small: `Add to Campaign`.
 */
export function titleCase(text: string): string {
	return text
		.split('/')
		.map((part) => capitaliseWords(wordsOf(part).map(spelled).join(' ')))
		.join('/');
}

/** Converts text to title case; words keep capitals of their own: `Date of birth` → `Date of Birth`, `iOS app` → `IOS App`. */
export function capitaliseWords(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.map((word, index) => (index > 0 && index < words.length - 1 && SMALL_WORDS.has(word) ? word : capitalise(word))).join(' ');
}

/** Writes the first letter in upper case and keeps the rest. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Writes a label as it stands in a sentence: `Contact Task` → `contact task`. Abbreviations keep their capitals: `Blog
 * URL` → `blog URL`.
 */
export function lowerCase(text: string): string {
	return text.toLowerCase().replaceAll(/[a-z]+/g, spelled);
}

/** Writes a label as it stands at the end of another: `Tag` → `tag`; `SMS number` stays. */
export function lowerFirst(text: string): string {
	return /^[A-Z][^A-Z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
