/**
 * Words that a label writes in capitals of their own. Those in mixed case stay one word wherever names are cut into
 * words.
 */
const SPELLINGS = new Map(
	(
		'AI API BCC CC CRM CSS CSV DND DNS FAQ FB GHL GMB GPS HTML HTTP HTTPS IAM ID IP JSON JWT MMS OAuth PDF PIT QR RSS SaaS SEO SID SMS ' +
		'SMTP SSL SSN SSO TLS UI URI URL UTC UTM UUID VAT XML'
	)
		.split(' ')
		.map((word) => [word.toLowerCase(), word] as const),
);

/** Spellings in mixed case, which cut into words would fall apart: `OAuth`, `SaaS`. */
export const MIXED_SPELLINGS: readonly string[] = [...SPELLINGS.values()].filter((word) => /[a-z]/.test(word));

/** The same, and the plural of any abbreviation: `IDs`. */
const MIXED_CASE = new RegExp(`${MIXED_SPELLINGS.join('|')}|[A-Z]{2,}s(?![a-z])`, 'g');

/** Abbreviations that people read out as a word, and not letter by letter. */
const READ_AS_WORDS = new Set('JSON LAN PIN PIT RAM ROM SID SIM SKU VAT'.split(' '));

/** Letters whose name starts with a vowel: "an F", but "a U". */
const VOWEL_NAMES = /^[AEFHILMNORSX]/;

/** Whether a word is an abbreviation in the singular: `id`, `SMS`. */
export function isAbbreviation(word: string): boolean {
	return SPELLINGS.has(word.toLowerCase());
}

/** Whether a word is an abbreviation in the plural: `ids`, `URLs`. */
export function isPluralAbbreviation(word: string): boolean {
	return !isAbbreviation(word) && /s$/.test(word) && isAbbreviation(word.slice(0, -1));
}

/** A lower-case word as a label writes it: `sms` → `SMS`, `ids` → `IDs`, `oauth` → `OAuth`, `contact` → `contact`. */
export function spelled(word: string): string {
	const known = SPELLINGS.get(word);
	if (known !== undefined) return known;
	return isPluralAbbreviation(word) ? `${SPELLINGS.get(word.slice(0, -1))}s` : word;
}

/** Text in which abbreviations in mixed case look like other words: `OAuthToken` → `OauthToken`, `userIDs` → `userIds`. */
export function withPlainSpellings(text: string): string {
	return text.replaceAll(MIXED_CASE, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * For a word that is read out letter by letter, whether its first letter starts with a vowel sound; null for any
 * other word.
 * @param word as a label writes it: `SMS`.
 */
export function startsWithVowelName(word: string): boolean | null {
	const isLettered = /^[A-Z]+$/.test(word) && (word.length <= 3 || isAbbreviation(word));
	return isLettered && !READ_AS_WORDS.has(word) ? VOWEL_NAMES.test(word) : null;
}
