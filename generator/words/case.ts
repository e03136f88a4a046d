import * as changeCase from 'change-case';
import { spelled, withPlainSpellings } from './spelling.ts';

/** Words that stay in lower case inside a title. */
const SMALL_WORDS = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** Digits are letters as any other here: `v2Id`, not `v2_Id`. */
const OPTIONS: changeCase.PascalCaseOptions = { split: wordsOf, mergeAmbiguousCharacters: true };

/**
 * A name or sentence as lower-case words: `getContactsByID` → get, contacts, by, id.
 * Letters outside ASCII become their base letter where they have one and are left out where they have none.
 */
export function wordsOf(text: string): string[] {
	const ascii = text
		.normalize('NFKD')
		.replaceAll(/[\u0300-\u036f'’]/g, '')
		.replaceAll(/[^\0-\x7f]+/g, ' ');
	return changeCase.split(withPlainSpellings(ascii)).map((word) => word.toLowerCase());
}

/** `Get Contact Task by ID` → `getContactTaskById`. Empty when the text has no letter; never starts with a digit. */
export function camelCase(text: string): string {
	const name = changeCase.camelCase(text, OPTIONS);
	return /^[0-9]/.test(name) ? `n${name}` : name;
}

/** `getContact` → `GetContact`. */
export function pascalCase(text: string): string {
	return capitalise(camelCase(text));
}

/** `getContactTaskById` → `get_contact_task_by_id`. */
export function snakeCase(text: string): string {
	return changeCase.snakeCase(text, OPTIONS);
}

/** `Calendars & Appointments` → `calendars-appointments`. */
export function kebabCase(text: string): string {
	return changeCase.kebabCase(text, OPTIONS);
}

/** `firstName` → `First name`; abbreviations in capitals: `contactId` → `Contact ID`. */
export function sentenceCase(text: string): string {
	return sentenceOf(wordsOf(text));
}

/** Lower-case words as a label: contact, ids → `Contact IDs`. */
export function sentenceOf(words: readonly string[]): string {
	return capitalise(words.map(spelled).join(' '));
}

/** `contact task` → `Contact Task`; small words stay small inside: `Add to Campaign`; `add/remove` → `Add/Remove`. */
export function titleCase(text: string): string {
	return text
		.split('/')
		.map((part) => capitaliseWords(wordsOf(part).map(spelled).join(' ')))
		.join('/');
}

/** Text in title case whose words keep capitals of their own: `Date of birth` → `Date of Birth`, `iOS app` → `IOS App`. */
export function capitaliseWords(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.map((word, index) => (index > 0 && index < words.length - 1 && SMALL_WORDS.has(word) ? word : capitalise(word))).join(' ');
}

/** First letter in upper case, the rest as it is. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label inside a sentence: `Contact Task` → `contact task`; abbreviations keep their capitals: `Blog URL` → `blog URL`. */
export function lowerCase(text: string): string {
	return text.toLowerCase().replaceAll(/[a-z]+/g, spelled);
}

/** A label at the end of another: `Tag` → `tag`, but `SMS number` as it is. */
export function lowerFirst(text: string): string {
	return /^[A-Z][^A-Z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
