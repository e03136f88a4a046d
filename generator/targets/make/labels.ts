import type { Operation } from '../../contract/catalog.ts';
import { article } from '../../words/article.ts';
import { sentenceOf, wordsOf } from '../../words/case.ts';
import { plural, singular, takesArticle } from '../../words/nouns.ts';
import { isDeterminer, isPreposition } from '../../words/particles.ts';
import { isReadingVerb, isVerb, thirdPerson } from '../../words/verbs.ts';

/**
 * Labels in Make's style, "verb + item" in sentence case: `Create a contact`, `Search contacts`,
 * `Remove tags from a contact`.
 */

/** Writes the label of the module for an operation, from the words of the catalog. */
export function operationLabel(operation: Operation, title: string): string {
	const tokens = phrase(title);
	return finish(withArticles(startWithVerb(tokens, operation)), operation.deprecated);
}

/**
 * Writes the label of a polling trigger: the title with `Watch` in place of its verb.
 * @param watchesList true for a list, whose items stand in the plural; false for one record.
 */
export function watchLabel(title: string, deprecated: boolean, watchesList: boolean): string {
	const words = withoutVerb(phrase(title));
	const end = words.findIndex((word) => isPreposition(word));
	const item = end === -1 ? words : words.slice(0, end);
	return finish(withArticles(['watch', ...(watchesList ? inPlural(item) : item), ...words.slice(item.length)]), deprecated);
}

/** Writes the label of the remote procedure of a dropdown. */
export function listLabel(title: string): string {
	return finish(['list', ...withoutVerb(phrase(title))], false);
}

/** Removes the leading verb of a title: `Search Contacts` → contacts. */
export function withoutVerb(words: string[]): string[] {
	const [first, ...rest] = words;
	return first !== undefined && isReadingVerb(first) && rest.length > 0 ? rest : words;
}

/** Splits a title into lower-case words, without any text in parentheses. */
export function phrase(title: string): string[] {
	const plain = title.replace(/\([^)]*\)/g, ' ').replace(/([A-Za-z])\s*\/\s*([A-Za-z])/g, '$1 or $2');
	return wordsOf(plain.replaceAll('&', ' and '));
}

/** Puts a description into the third person, as Make does: `Search contacts by tag` → `Searches contacts by tag`. */
export function inThirdPerson(text: string): string {
	const [verb = '', ...rest] = text.split(' ');
	return isVerb(verb.toLowerCase()) ? [thirdPerson(verb), ...rest].join(' ') : text;
}

/** Makes a sentence of a label, in the third person: `Creates a contact.` */
export function sentenceFromLabel(label: string): string {
	const [verb = '', ...rest] = label.split(' ');
	const conjugated =
		rest[0] === 'or' && rest[1] ? [thirdPerson(verb), 'or', thirdPerson(rest[1]), ...rest.slice(2)] : [thirdPerson(verb), ...rest];
	return `${conjugated.join(' ')}.`;
}

function finish(words: string[], deprecated: boolean): string {
	return sentenceOf(words) + (deprecated ? ' (deprecated)' : '');
}

function startWithVerb(words: string[], operation: Operation): string[] {
	const [first = '', second = '', ...rest] = words;
	const last = words.at(-1) ?? '';
	if (first === 'bulk' && isVerb(second)) return [second, ...rest, 'in', 'bulk'];
	if (first === 'bulk' && isVerb(last)) return [last, ...inPlural(words.slice(1, -1)), 'in', 'bulk'];
	if (first === 'upsert') return ['create', 'or', 'update', second, ...rest].filter((word) => word !== '');
	if (!isVerb(first)) return [verbOf(operation), ...words];
	return second === '' || isPreposition(second) ? [first, ...itemOf(operation, rest), ...words.slice(1)] : words;
}

/** Finds the noun for a title that leaves it out: `Search`, `Remove from Campaign`. */
function itemOf({ noun, response }: Operation, said: string[]): string[] {
	const words = phrase(noun || 'record');
	if (said.some((word) => words.includes(word) || words.includes(singular(word)))) return [];
	return response.shape === 'list' ? inPlural(words) : words;
}

function inPlural(words: string[]): string[] {
	return [...words.slice(0, -1), ...words.slice(-1).map(plural)];
}

/** Finds a verb for a title that has none: `Agent typing indicator`. */
function verbOf({ role, method }: Operation): string {
	if (role === 'list' || role === 'search' || role === 'create' || role === 'update' || role === 'delete') return role;
	return { get: 'get', post: 'send', put: 'update', patch: 'update', delete: 'delete', head: 'check', options: 'check', trace: 'check' }[
		method
	];
}

/** Puts `a` or `an` before each noun in the singular: after the verb, and after a preposition other than `by`. */
function withArticles(words: string[]): string[] {
	const result: string[] = [];
	let index = 0;
	// The verbs: `create`, or `add or remove`.
	do {
		if (words[index] === 'or' || words[index] === 'and') result.push(words[index++] ?? '');
		result.push(words[index++] ?? '');
	} while ((words[index] === 'or' || words[index] === 'and') && isVerb(words[index + 1] ?? ''));
	let wantsArticle = true;
	while (index < words.length) {
		const start = index;
		while (index < words.length && !isPreposition(words[index] ?? '')) index++;
		const item = words.slice(start, index);
		if (wantsArticle && isSingular(item)) result.push(article(item[0] ?? ''));
		result.push(...item);
		const preposition = words[index];
		if (preposition === undefined) break;
		result.push(preposition);
		wantsArticle = preposition !== 'by' && preposition !== 'via';
		index++;
	}
	return result;
}

/** Tells whether words name one thing, and no word before them says which. */
function isSingular(item: string[]): boolean {
	const [first] = item;
	const last = item.findLast((word) => /[a-z]/.test(word));
	return first !== undefined && last !== undefined && !isDeterminer(first) && takesArticle(last);
}
