import type { Operation } from '../../contract/catalog.ts';
import { splitWords } from './names.ts';

/**
 * Labels in Make's style, "verb + item" in sentence case: `Create a contact`, `Search contacts`,
 * `Remove tags from a contact`.
 */

const VERBS = new Set(
	(
		'accept activate add apply approve archive assign attach authorize block book calculate cancel change check clear clone close complete connect copy create deactivate decline delete ' +
		'deploy detach disable disconnect download duplicate edit enable enroll execute export fetch filter find finish generate get import invite ' +
		'link list lock make map mark merge move open patch pause post publish push put query read record refresh register remove rename ' +
		'reorder reply request resend reset resolve restore retrieve resume revoke run save schedule search select send set share start ' +
		'stop submit subscribe sync test transfer trigger uninstall unlink unlock unpublish unsubscribe update upload upsert use validate ' +
		'verify view void watch'
	).split(' '),
);
/** Verbs that say no more than "read": a trigger's label drops them. */
const READING_VERBS = new Set('check download fetch filter find get list query read retrieve search view'.split(' '));
const PREPOSITIONS = new Set(
	'about across after at before between by for from in into of on per to under using via with within without'.split(' '),
);
const DETERMINERS = new Set(
	'a all an another any both each either every its many more multiple my no one several some the this your'.split(' '),
);
const UNCOUNTABLE = new Set('access bulk content data feedback history html info information json metadata settings text time'.split(' '));
const ACRONYMS = new Map(
	'API CRM CSV FAQ GHL HTML HTTP IAM ID IP JSON MMS OAuth PDF PIT QR SEO SMS SMTP UI URL UTC UUID VAT XML'
		.split(' ')
		.map((word) => [word.toLowerCase(), word] as const),
);

/** Label of the module for an operation, from the words that the catalog has for it. */
export function operationLabel(operation: Operation, title: string): string {
	const tokens = phrase(title);
	return finish(withArticles(startWithVerb(tokens, operation)), operation.deprecated);
}

/**
 * Label of a polling trigger: the title with `Watch` in place of its verb.
 * @param watchesList whether it watches a list, whose items stand in the plural, or one record.
 */
export function watchLabel(title: string, deprecated: boolean, watchesList: boolean): string {
	const words = withoutVerb(phrase(title));
	const end = words.findIndex((word) => PREPOSITIONS.has(word));
	const item = end === -1 ? words : words.slice(0, end);
	return finish(withArticles(['watch', ...(watchesList ? inPlural(item) : item), ...words.slice(item.length)]), deprecated);
}

/** Label of a dropdown's remote procedure. */
export function listLabel(title: string): string {
	return finish(['list', ...withoutVerb(phrase(title))], false);
}

/** A title without its leading verb: `Search Contacts` → contacts. */
export function withoutVerb(words: string[]): string[] {
	const [first, ...rest] = words;
	return first !== undefined && READING_VERBS.has(first) && rest.length > 0 ? rest : words;
}

/** The words of a title in lower case, without what stands in parentheses. */
export function phrase(title: string): string[] {
	const plain = title.replace(/\([^)]*\)/g, ' ').replace(/([A-Za-z])\s*\/\s*([A-Za-z])/g, '$1 or $2');
	return splitWords(plain.replaceAll('&', ' and ')).map((word) => word.toLowerCase());
}

/** Words as sentence case text: `Contact ID`. */
export function sentence(words: string[]): string {
	const text = words.map((word) => ACRONYMS.get(word) ?? (word === 'ids' ? 'IDs' : word)).join(' ');
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One of what a label names: `Custom fields` → `Custom field`. A label that names no plural stays. */
export function singular(label: string): string {
	if (/ies$/.test(label)) return label.replace(/ies$/, 'y');
	if (/(ss|x|ch|sh)es$/.test(label)) return label.replace(/es$/, '');
	return /[^siu]s$/.test(label) ? label.slice(0, -1) : label;
}

/** A label within a sentence: `Tag` → `tag`, but `SMS number` as it is. */
export function lowerFirst(label: string): string {
	return /^[A-Z][^A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A description in Make's style, in the third person: `Search contacts by tag` → `Searches contacts by tag`. */
export function inThirdPerson(text: string): string {
	const [verb = '', ...rest] = text.split(' ');
	return VERBS.has(verb.toLowerCase()) ? [thirdPerson(verb), ...rest].join(' ') : text;
}

/** The label in the third person, as a sentence: `Creates a contact.` */
export function sentenceFromLabel(label: string): string {
	const [verb = '', ...rest] = label.split(' ');
	const conjugated =
		rest[0] === 'or' && rest[1] ? [thirdPerson(verb), 'or', thirdPerson(rest[1]), ...rest.slice(2)] : [thirdPerson(verb), ...rest];
	return `${conjugated.join(' ')}.`;
}

function thirdPerson(verb: string): string {
	if (/(s|sh|ch|x|o)$/.test(verb)) return `${verb}es`;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function finish(words: string[], deprecated: boolean): string {
	return sentence(words) + (deprecated ? ' (deprecated)' : '');
}

function startWithVerb(words: string[], operation: Operation): string[] {
	const [first = '', second = '', ...rest] = words;
	const last = words.at(-1) ?? '';
	if (first === 'bulk' && VERBS.has(second)) return [second, ...rest, 'in', 'bulk'];
	if (first === 'bulk' && VERBS.has(last)) return [last, ...inPlural(words.slice(1, -1)), 'in', 'bulk'];
	if (first === 'upsert') return ['create', 'or', 'update', second, ...rest].filter((word) => word !== '');
	if (!VERBS.has(first)) return [verbOf(operation), ...words];
	return second === '' || PREPOSITIONS.has(second) ? [first, ...itemOf(operation, rest), ...words.slice(1)] : words;
}

/** What an operation is about, for a title that leaves it out: `Search`, `Remove from Campaign`. */
function itemOf({ noun, response }: Operation, said: string[]): string[] {
	const words = phrase(noun || 'record');
	if (said.some((word) => words.includes(word) || words.includes(singular(word)))) return [];
	return response.shape === 'list' ? inPlural(words) : words;
}

function inPlural(words: string[]): string[] {
	const last = words.at(-1) ?? '';
	if (singular(last) !== last) return words;
	const plural = /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : last + (/(s|x|ch|sh)$/.test(last) ? 'es' : 's');
	return [...words.slice(0, -1), plural];
}

/** A verb for a title that has none, such as `Agent typing indicator`. */
function verbOf({ role, method }: Operation): string {
	if (role === 'list' || role === 'search' || role === 'create' || role === 'update' || role === 'delete') return role;
	return { get: 'get', post: 'send', put: 'update', patch: 'update', delete: 'delete', head: 'check', options: 'check', trace: 'check' }[
		method
	];
}

/** Puts `a` or `an` before each item in the singular: after the verb, and after a preposition other than `by`. */
function withArticles(words: string[]): string[] {
	const result: string[] = [];
	let index = 0;
	// The verbs: `create`, or `add or remove`.
	do {
		if (words[index] === 'or' || words[index] === 'and') result.push(words[index++] ?? '');
		result.push(words[index++] ?? '');
	} while ((words[index] === 'or' || words[index] === 'and') && VERBS.has(words[index + 1] ?? ''));
	let wantsArticle = true;
	while (index < words.length) {
		const start = index;
		while (index < words.length && !PREPOSITIONS.has(words[index] ?? '')) index++;
		const item = words.slice(start, index);
		if (wantsArticle && isSingular(item)) result.push(articleFor(item[0] ?? ''));
		result.push(...item);
		const preposition = words[index];
		if (preposition === undefined) break;
		result.push(preposition);
		wantsArticle = preposition !== 'by' && preposition !== 'via';
		index++;
	}
	return result;
}

function isSingular(item: string[]): boolean {
	const first = item[0];
	const last = item[item.length - 1];
	if (first === undefined || last === undefined || DETERMINERS.has(first) || UNCOUNTABLE.has(last)) return false;
	return ACRONYMS.has(last) || !/[^siu]s$/.test(last);
}

function articleFor(word: string): string {
	const acronym = ACRONYMS.get(word);
	// Said letter by letter: an SMS, a URL.
	if (acronym && acronym === acronym.toUpperCase()) return /^[AEFHILMNORSX]/.test(acronym) ? 'an' : 'a';
	return /^(hour|[aeio]|u(?!s|ni|ti))/.test(word) ? 'an' : 'a';
}
