import type { Entry, Operation } from '../../contract/catalog.ts';
import { article } from '../../words/article.ts';
import { capitaliseWords, lowerCase } from '../../words/case.ts';
import { plural } from '../../words/nouns.ts';
import { spelled } from '../../words/spelling.ts';

/** The texts that people read in the Zap editor: labels, descriptions, help. */

/** The longest label of a trigger, search or create that Zapier accepts, in characters. */
export const LONGEST_LABEL = 64;
const MAX_TEXT = 1000;

/** Writes the label of an entry. */
export function entryLabel(entry: Entry): string {
	const label = capitaliseWords(entry.title).slice(0, LONGEST_LABEL).trim();
	return label.length < 2 ? capitaliseWords(entry.noun) : label;
}

/**
 * Writes the label of an input. People choose a record and not its id: `Contact ID` → `Contact`.
 * @param noun the record of the operation, for a field that is just called "ID".
 */
export function inputLabel(label: string, noun: string): string {
	const ids = /^(?:(.*\S)\s+)?(IDs?)$/i.exec(label.trim());
	if (!ids) return capitaliseWords(label);
	const [, subject = noun, word = ''] = ids;
	return capitaliseWords(/s$/i.test(word) ? plural(subject) : subject);
}

/**
 * Writes the help of a field.
 * @returns null when the description says no more than the label.
 */
export function helpText(description: string, label: string): string | null {
	const help = plain(description).slice(0, MAX_TEXT);
	const says = letters(help);
	return says === '' || says === letters(label) || says === `${letters(label)}id` ? null : help;
}

/** Describes an entry in one sentence, in the style of its kind. */
export function entryDescription(entry: Entry, kind: 'trigger' | 'search' | 'create'): string {
	const text = sentence(plain(entry.description)).slice(0, MAX_TEXT);
	const noun = lowerCase(entry.noun);
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

/** Writes the warning of a field whose record will be deleted. */
export function deleteWarning({ noun }: Pick<Operation, 'noun'>): string {
	return `**This deletes the ${lowerCase(noun)} for good.** Nothing brings it back; try the Zap on a test record first.`;
}

/** Abbreviations that many APIs use to compare and sort, in words. */
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

/** Writes the label of a value of a dropdown: `not_started` → `Not Started`. */
export function choiceLabel(value: string): string {
	const known = KNOWN_CHOICES[value.toLowerCase()];
	if (known !== undefined) return known;
	const words = value.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').split(/[\s_-]+/);
	return capitaliseWords(words.map(spelled).join(' ')) || value;
}

/** Matches HTML tags alone: angle brackets also enclose other text, such as `customFields.<id>`. */
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
