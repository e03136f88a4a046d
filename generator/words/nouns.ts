import pluralize from 'pluralize';
import { isAbbreviation, isPluralAbbreviation, MIXED_SPELLINGS } from './spelling.ts';

/** Nouns that `pluralize` gets wrong, or whose form differs in APIs. */
const IRREGULAR: readonly [one: string, many: string][] = [
	['axis', 'axes'],
	['canvas', 'canvases'],
	['corpus', 'corpora'],
	['epoch', 'epochs'],
	['fez', 'fezzes'],
	['focus', 'focuses'],
	['gulf', 'gulfs'],
	['index', 'indexes'],
	['lens', 'lenses'],
	['monarch', 'monarchs'],
	['oasis', 'oases'],
	['premise', 'premises'],
	['schema', 'schemas'],
	['stomach', 'stomachs'],
	['taxi', 'taxis'],
	['tech', 'techs'],
	['topaz', 'topazes'],
	['virus', 'viruses'],
	['vortex', 'vortices'],
];

/** Nouns that have no plural, or none that an API means: `data` is not the plural of `datum`. */
const UNCOUNTABLE = 'analytics data feedback media metadata money multimedia progress tofu'.split(' ');

/** Singulars in -ie, -che and -use; their plurals end like those of words in -y, -ch and -us. */
const ENDING_IN_E = [
	'birdie bookie brownie calorie cookie cutie doggie foodie freebie goalie hoodie indie lassie newbie pixie prairie reverie roadie rookie',
	'selfie smoothie sortie sweetie talkie techie townie veggie',
	'ache backache bellyache earache headache heartache stomachache toothache avalanche brioche cache cartouche cliche creche geocache',
	'moustache mustache niche panache pastiche psyche quiche',
	'abuse accuse amuse bemuse confuse defuse diffuse disuse enthuse excuse fuse infuse misuse muse overuse peruse recuse refuse reuse ruse',
].flatMap((line) => line.split(' '));

/** Nouns that take no article in the singular, although most have a plural. */
const WITHOUT_ARTICLE = new Set(
	'access bulk content css data feedback history html info information json metadata oauth saas settings text time xml'.split(' '),
);

// `pluralize` has one set of rules for the whole process; what is added here only corrects it.
for (const [one, many] of IRREGULAR) pluralize.addIrregularRule(one, many);
for (const word of UNCOUNTABLE) pluralize.addUncountableRule(word);
pluralize.addSingularRule(new RegExp(`\\b(${ENDING_IN_E.join('|')})s$`, 'i'), '$1');
pluralize.addSingularRule(/sis$/i, 'sis');
pluralize.addSingularRule(/tzes$/i, 'tz');
pluralize.addPluralRule(/tz$/i, 'tzes');

/** Matches the last word of a text or a name: `items` of `lineItems`, `IDs` of `Contact IDs`. */
const LAST_WORD = new RegExp(`(?:${MIXED_SPELLINGS.join('|')}|\\p{Lu}+s?|\\p{Lu}?\\p{Ll}+)$`, 'u');

/** Puts the last word of a text into the singular: `Custom fields` → `Custom field`, `IDs` → `ID`; `status` stays. */
export function singular(text: string): string {
	return text.replace(LAST_WORD, (word) => {
		if (isAbbreviation(word)) return word;
		return isPluralAbbreviation(word) ? word.slice(0, -1) : pluralize.singular(word);
	});
}

/** Puts the last word of a text into the plural: `company` → `companies`. A plural stays. */
export function plural(text: string): string {
	return text.replace(LAST_WORD, (word) => {
		if (isPluralAbbreviation(word)) return word;
		if (isAbbreviation(word)) return /s$/i.test(word) ? word : `${word}s`;
		return pluralize.plural(word);
	});
}

/**
 * Tells whether a lower-case word is a noun in the singular that takes an article: `contact`, `sms`, but not `notes` or
 * `data`.
 */
export function takesArticle(word: string): boolean {
	if (WITHOUT_ARTICLE.has(word)) return false;
	return isAbbreviation(word) || (singular(word) === word && plural(word) !== word);
}
