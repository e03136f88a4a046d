import type { Entry, Operation } from '../../contract/catalog.ts';
import { article } from '../../words/article.ts';
import { capitaliseWords, lowerCase } from '../../words/case.ts';
import { plural } from '../../words/nouns.ts';
import { spelled } from '../../words/spelling.ts';

/** The words that people read in the Zap editor: labels, descriptions, help. */

/** The most characters that Zapier takes in the label of a trigger, search or create. */
export const LONGEST_LABEL = 64;
const MAX_TEXT = 1000;

/** Label of an entry. */
export function entryLabel(entry: Entry): string {
	const label = capitaliseWords(entry.title).slice(0, LONGEST_LABEL).trim();
	return label.length < 2 ? capitaliseWords(entry.noun) : label;
}

/**
 * Label of an input. People choose a record and not its id: `Contact ID` → `Contact`.
 * @param noun what the operation is about, for a field that is called "ID" and no more.
 */
export function inputLabel(label: string, noun: string): string {
	const ids = /^(?:(.*\S)\s+)?(IDs?)$/i.exec(label.trim());
	if (!ids) return capitaliseWords(label);
	const [, subject = noun, word = ''] = ids;
	return capitaliseWords(/s$/i.test(word) ? plural(subject) : subject);
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

/** What a field says before something is deleted. */
export function deleteWarning({ noun }: Pick<Operation, 'noun'>): string {
	return `**This deletes the ${lowerCase(noun)} for good.** Nothing brings it back; try the Zap on a test record first.`;
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
	const words = value.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').split(/[\s_-]+/);
	return capitaliseWords(words.map(spelled).join(' ')) || value;
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
