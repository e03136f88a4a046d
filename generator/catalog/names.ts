/** Words that are written in capitals in labels. */
const ACRONYMS = new Set(['id', 'url', 'uri', 'api', 'sms', 'ip', 'vat', 'ssn', 'utm', 'seo', 'html', 'pdf', 'dnd', 'csv', 'gmb', 'fb']);

/** Words in the middle of a title that stay in lower case. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/**
 * A name or sentence as lower-case words: `getContactsByID` → get, contacts, by, id.
 * Letters outside ASCII are folded where they have a base letter.
 */
export function wordsOf(text: string): string[] {
	return text
		.normalize('NFKD')
		.replaceAll('OAuth', 'Oauth')
		.replaceAll(/[\u0300-\u036f'’]/g, '')
		.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
		.replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
		.split(/[^A-Za-z0-9]+/)
		.filter((word) => word !== '')
		.map((word) => word.toLowerCase());
}

/** `Get Contact Task by ID` → `getContactTaskById`. Empty when the text has no letter; never starts with a digit. */
export function camelCase(text: string): string {
	const name = wordsOf(text)
		.map((word, index) => (index === 0 ? word : capitalise(word)))
		.join('');
	return /^[0-9]/.test(name) ? `n${name}` : name;
}

/** `getContact` → `GetContact`. */
export function pascalCase(text: string): string {
	return capitalise(camelCase(text));
}

/** `getContactTaskById` → `get_contact_task_by_id`. */
export function snakeCase(text: string): string {
	return wordsOf(text).join('_');
}

/** `Calendars & Appointments` → `calendars-appointments`. */
export function kebabCase(text: string): string {
	return wordsOf(text).join('-');
}

/** `firstName` → `First name`; acronyms in capitals: `contactId` → `Contact ID`. */
export function sentenceCase(text: string): string {
	const words = wordsOf(text).map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word));
	return capitalise(words.join(' '));
}

/** `contact task` → `Contact Task`; small words stay small inside: `Add to Campaign`; `add/remove` → `Add/Remove`. */
export function titleCase(text: string): string {
	return text
		.split('/')
		.map((part) => titleWords(part))
		.join('/');
}

function titleWords(text: string): string {
	return wordsOf(text)
		.map((word, index) => {
			if (ACRONYMS.has(word)) return word.toUpperCase();
			return index > 0 && SMALL_WORDS.has(word) ? word : capitalise(word);
		})
		.join(' ');
}

/** First letter in upper case, the rest as it is. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A regular English singular: `businesses` → `business`, `companies` → `company`, `notes` → `note`. */
export function singular(word: string): string {
	if (/(ss|us|is)$/.test(word)) return word;
	if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
	return word.replace(/s$/, '');
}

/** A regular English plural: `business` → `businesses`, `company` → `companies`. */
export function plural(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	if (/(ch|sh|s|x|z)$/.test(word)) return `${word}es`;
	return `${word}s`;
}

/** `wanted`, or `wanted2`, `wanted3`… when it is taken; compares without case and takes the result. */
export function uniqueName(wanted: string, taken: Set<string>): string {
	let name = wanted;
	for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
	taken.add(name.toLowerCase());
	return name;
}
