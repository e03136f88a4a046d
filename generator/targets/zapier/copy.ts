import { capitalise, plural } from '../../catalog/names.ts';
import type { Entry, Operation } from '../../contract/catalog.ts';

/** The words that people read in the Zap editor: labels, descriptions, help. */

const MAX_LABEL = 64;
const MAX_TEXT = 1000;
const SMALL_WORDS = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Text in title case; words that have capitals of their own keep them: `Date of birth` → `Date of Birth`. */
export function titleLabel(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.map((word, index) => (index > 0 && index < words.length - 1 && SMALL_WORDS.has(word) ? word : capitalise(word))).join(' ');
}

/** Label of an entry, unique among those of its kind. */
export function entryLabel(entry: Entry, taken: Set<string>): string {
	const wanted = titleLabel(entry.title).slice(0, MAX_LABEL).trim();
	let label = wanted.length < 2 ? titleLabel(entry.noun) : wanted;
	for (let count = 2; taken.has(label.toLowerCase()); count++) label = `${wanted.slice(0, MAX_LABEL - 4)} ${count}`;
	taken.add(label.toLowerCase());
	return label;
}

/**
 * Label of an input. People choose a record and not its id: `Contact ID` → `Contact`.
 * @param noun what the operation is about, for a field that is called "ID" and no more.
 */
export function inputLabel(label: string, noun: string): string {
	const ids = /^(?:(.*\S)\s+)?(IDs?)$/i.exec(label.trim());
	if (!ids) return titleLabel(label);
	const [, subject = noun, word = ''] = ids;
	return titleLabel(/s$/i.test(word) ? plural(subject) : subject);
}

/** Help for a field, or null when there is nothing to say beyond its label. */
export function helpText(description: string, label: string): string | null {
	const help = plain(description).slice(0, MAX_TEXT);
	const says = letters(help);
	return says === '' || says === letters(label) || says === `${letters(label)}id` ? null : help;
}

/** What an entry does, in one sentence in the style of its kind. */
export function entryDescription(entry: Entry, kind: 'trigger' | 'search' | 'create'): string {
	const text = sentence(plain(entry.description)).slice(0, MAX_TEXT);
	const noun = entry.noun.toLowerCase();
	switch (kind) {
		case 'trigger':
			return /^Triggers when .+\.$/.test(text)
				? text
				: `Triggers when ${article(noun)} ${noun} ${entry.event === 'updated' ? 'changes' : 'is added'}.`;
		case 'search':
			return /^Finds\b/.test(text)
				? text
				: text.replace(/^[A-Z][a-z]+s\b/, 'Finds').replace(/^(?!Finds\b).*$/s, `Finds ${article(noun)} ${noun}.`);
		case 'create':
			return /^[A-Z][a-z]+s\b/.test(text) ? text : `Performs: ${text || `${entry.title}.`}`;
	}
}

/** `a` or `an`. */
export function article(noun: string): string {
	return /^([aeio]|u(?!s|ni))/i.test(noun) ? 'an' : 'a';
}

/** What a field says before something is deleted. */
export function deleteWarning({ noun }: Pick<Operation, 'noun'>): string {
	return `**This deletes the ${noun.toLowerCase()} for good.** Nothing brings it back; try the Zap on a test record first.`;
}

/** Abbreviations that many APIs use for comparing and sorting. */
const KNOWN_CHOICES: Record<string, string> = {
	asc: 'Ascending',
	desc: 'Descending',
	eq: 'Equals',
	not_eq: 'Does Not Equal',
	gt: 'Greater Than',
	gte: 'Greater Than or Equal to',
	lt: 'Less Than',
	lte: 'Less Than or Equal to',
};

/** Label of one value of a dropdown: `not_started` → `Not Started`. */
export function choiceLabel(value: string): string {
	const known = KNOWN_CHOICES[value.toLowerCase()];
	if (known !== undefined) return known;
	const words = value.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ');
	return titleLabel(words) || value;
}

/** Tags of HTML alone: other things stand in angle brackets, too, such as `customFields.<id>`. */
const HTML_TAG = /<\/?(a|b|br|code|div|em|h[1-6]|i|li|ol|p|pre|span|strong|table|td|th|tr|u|ul)\b[^>]*>/gi;

function plain(text: string): string {
	return text.replaceAll(HTML_TAG, '').replaceAll(/\s+/g, ' ').trim();
}

function sentence(text: string): string {
	return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

function letters(text: string): string {
	return text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
