import pluralize from 'pluralize';
import { isAbbreviation, isPluralAbbreviation, MIXED_SPELLINGS } from './spelling.ts';

/** Nouns that `pluralize` gets wrong, or knows in another form than APIs use. */
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

/** Nouns without a plural, or without one that an API means: `data` is not the plural of `datum`. */
const UNCOUNTABLE = 'analytics data feedback media metadata money multimedia progress tofu'.split(' ');

/** Singulars in -ie, -che and -use, whose plurals look like those of words in -y, -ch and -us. */
const ENDING_IN_E = [
	'birdie bookie brownie calorie cookie cutie doggie foodie freebie goalie hoodie indie lassie newbie pixie prairie reverie roadie rookie',
	'selfie smoothie sortie sweetie talkie techie townie veggie',
	'ache backache bellyache earache headache heartache stomachache toothache avalanche brioche cache cartouche cliche creche geocache',
	'moustache mustache niche panache pastiche psyche quiche',
	'abuse accuse amuse bemuse confuse defuse diffuse disuse enthuse excuse fuse infuse misuse muse overuse peruse recuse refuse reuse ruse',
].flatMap((line) => line.split(' '));

/** Nouns that stand without an article in the singular, although most have a plural. */
const WITHOUT_ARTICLE = new Set(
	'access bulk content css data feedback history html info information json metadata oauth saas settings text time xml'.split(' '),
);

// The rules of `pluralize` are one for the whole process; what is added here only corrects it.
for (const [one, many] of IRREGULAR) pluralize.addIrregularRule(one, many);
for (const word of UNCOUNTABLE) pluralize.addUncountableRule(word);
pluralize.addSingularRule(new RegExp(`\\b(${ENDING_IN_E.join('|')})s$`, 'i'), '$1');
pluralize.addSingularRule(/sis$/i, 'sis');
pluralize.addSingularRule(/tzes$/i, 'tz');
pluralize.addPluralRule(/tz$/i, 'tzes');

/** The last word of a text or of a name: `items` of `lineItems`, `IDs` of `Contact IDs`. */
const LAST_WORD = new RegExp(`(?:${MIXED_SPELLINGS.join('|')}|\\p{Lu}+s?|\\p{Lu}?\\p{Ll}+)$`, 'u');

/** One of what a text names, by its last word: `Custom fields` → `Custom field`, `IDs` → `ID`, `status` → `status`. */
export function singular(text: string): string {
	return text.replace(LAST_WORD, (word) => {
		if (isAbbreviation(word)) return word;
		return isPluralAbbreviation(word) ? word.slice(0, -1) : pluralize.singular(word);
	});
}

/** Several of what a text names, by its last word: `company` → `companies`. What is in the plural already stays. */
export function plural(text: string): string {
	return text.replace(LAST_WORD, (word) => {
		if (isPluralAbbreviation(word)) return word;
		if (isAbbreviation(word)) return /s$/i.test(word) ? word : `${word}s`;
		return pluralize.plural(word);
	});
}

/** Whether a lower-case word is a noun in the singular that wants an article: `contact`, `sms`, but not `notes` or `data`. */
export function takesArticle(word: string): boolean {
	if (WITHOUT_ARTICLE.has(word)) return false;
	return isAbbreviation(word) || (singular(word) === word && plural(word) !== word);
}
