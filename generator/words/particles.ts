const PREPOSITIONS = new Set(
	'about across after at before between by for from in into of on per to under using via with within without'.split(' '),
);

const DETERMINERS = new Set(
	'a all an another any both each either every its many more multiple my no one several some the this your'.split(' '),
);

/** Tells whether a lower-case word is a preposition. It ends the noun of a title: `contacts` of `contacts by tag`. */
export function isPreposition(word: string): boolean {
	return PREPOSITIONS.has(word);
}

/** Tells whether a lower-case word replaces an article: `all`, `each`, `the`. */
export function isDeterminer(word: string): boolean {
	return DETERMINERS.has(word);
}
