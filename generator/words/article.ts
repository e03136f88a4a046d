import { spelled, startsWithVowelName } from './spelling.ts';

/** Words whose first letter is silent. */
const SILENT_H = /^(heir|honest|honou?r|hour)/i;

/** Words that start with a vowel but sound like "you" or "won": `user`, `unit`, `European`, `one-off`. */
const CONSONANT_SOUND = /^(eu|ewe|once\b|one\b|u$|u[^aeiouhlmnp][aeiou]|unanim|uni(?!dentif|m|n|ss))/i;

/** Numbers whose name starts with a vowel: eight, eleven, eighteen. */
const VOWEL_NUMBER = /^(8|1[18](?!\d))/;

/**
 * Chooses `a` or `an` by the sound of the noun.
 * @param noun in the spelling of a label, or in lower case: `user`, `SMS`, `email template`.
 */
export function article(noun: string): 'a' | 'an' {
	const first = spelled(noun.split(/[^\p{L}\p{N}]/u, 1)[0] ?? '');
	const isVowelName = startsWithVowelName(first);
	if (isVowelName !== null) return isVowelName ? 'an' : 'a';
	if (SILENT_H.test(first) || VOWEL_NUMBER.test(first)) return 'an';
	return /^[aeiou]/i.test(first) && !CONSONANT_SOUND.test(first) ? 'an' : 'a';
}
