import { capitalise } from './case.ts';

/** Verbs that start titles of operations. */
const VERBS = new Set(
	[
		'accept activate add apply approve archive assign attach authorize block book calculate cancel change check clear clone close complete',
		'connect copy create deactivate decline delete deploy detach disable disconnect download duplicate edit enable enroll execute export',
		'fetch filter find finish generate get import invite link list lock make map mark merge move open patch pause post publish push put',
		'query read record refresh register remove rename reorder reply request resend reset resolve restore retrieve resume revoke run save',
		'schedule search select send set share start stop submit subscribe sync test transfer trigger uninstall unlink unlock unpublish',
		'unsubscribe update upload upsert use validate verify view void watch',
	].flatMap((line) => line.split(' ')),
);

/** Verbs that mean no more than "read". */
const READING_VERBS = new Set('check download fetch filter find get list query read retrieve search view'.split(' '));

const IRREGULAR = new Map([
	['be', 'is'],
	['have', 'has'],
	['quiz', 'quizzes'],
]);

/** Tells whether a lower-case word is a verb that can start a title. */
export function isVerb(word: string): boolean {
	return VERBS.has(word);
}

/** Tells whether a lower-case word is a verb that means no more than "read", as in `Get Contact`. */
export function isReadingVerb(word: string): boolean {
	return READING_VERBS.has(word);
}

/** Puts a verb into the third person: `search` → `searches`, `Copy` → `Copies`. A verb in that form stays. */
export function thirdPerson(verb: string): string {
	const irregular = IRREGULAR.get(verb.toLowerCase());
	if (irregular !== undefined) return /^[A-Z]/.test(verb) ? capitalise(irregular) : irregular;
	if (/^(has|is)$|[^aisu]s$/i.test(verb)) return verb;
	if (/[^aeiou]y$/i.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(s|sh|ch|x|z|o)$/i.test(verb) ? `${verb}es` : `${verb}s`;
}
