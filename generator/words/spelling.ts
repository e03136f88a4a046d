/** Words that a label writes with capitals of their own. A word in mixed case stays one word when a name is split. */
const SPELLINGS = new Map(
	(
		'AI API BCC CC CRM CSS CSV DND DNS FAQ FB GHL GMB GPS HTML HTTP HTTPS IAM ID IP JSON JWT MMS OAuth PDF PIT QR RSS SaaS SEO SID SMS ' +
		'SMTP SSL SSN SSO TLS UI URI URL UTC UTM UUID VAT XML'
	)
		.split(' ')
		.map((word) => [word.toLowerCase(), word] as const),
);

/** The spellings in mixed case, which would fall apart when a name is split: `OAuth`, `SaaS`. */
export const MIXED_SPELLINGS: readonly string[] = [...SPELLINGS.values()].filter((word) => /[a-z]/.test(word));

/** Matches the same spellings, and plurals of abbreviations: `IDs`. */
const MIXED_CASE = new RegExp(`${MIXED_SPELLINGS.join('|')}|[A-Z]{2,}s(?![a-z])`, 'g');

/** Abbreviations that people pronounce as a word, and not letter by letter. */
const READ_AS_WORDS = new Set('JSON LAN PIN PIT RAM ROM SID SIM SKU VAT'.split(' '));

/** Matches a letter whose name starts with a vowel: "an F", but "a U". */
const VOWEL_NAMES = /^[AEFHILMNORSX]/;

/** Tells whether a word is an abbreviation in the singular: `id`, `SMS`. */
export function isAbbreviation(word: string): boolean {
	return SPELLINGS.has(word.toLowerCase());
}

/** Tells whether a word is an abbreviation in the plural: `ids`, `URLs`. */
export function isPluralAbbreviation(word: string): boolean {
	return !isAbbreviation(word) && /s$/.test(word) && isAbbreviation(word.slice(0, -1));
}

/** Spells a lower-case word for a label: `sms` → `SMS`, `ids` → `IDs`, `oauth` → `OAuth`, `contact` → `contact`. */
export function spelled(word: string): string {
	const known = SPELLINGS.get(word);
	if (known !== undefined) return known;
	return isPluralAbbreviation(word) ? `${SPELLINGS.get(word.slice(0, -1))}s` : word;
}

/** Writes abbreviations in mixed case like other words: `OAuthToken` → `OauthToken`, `userIDs` → `userIds`. */
export function withPlainSpellings(text: string): string {
	return text.replaceAll(MIXED_CASE, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * Tells whether the first letter of an abbreviation that people spell out starts with a vowel sound.
 * @param word in the spelling of a label: `SMS`.
 * @returns null for any other word.
 */
export function startsWithVowelName(word: string): boolean | null {
	const isLettered = /^[A-Z]+$/.test(word) && (word.length <= 3 || isAbbreviation(word));
	return isLettered && !READ_AS_WORDS.has(word) ? VOWEL_NAMES.test(word) : null;
}
