const PREPOSITIONS = new Set(
	'about across after at before between by for from in into of on per to under using via with within without'.split(' '),
);

const DETERMINERS = new Set(
	'a all an another any both each either every its many more multiple my no one several some the this your'.split(' '),
);

/** Whether a lower-case word is a preposition, which ends what a title is about: `contacts` of `contacts by tag`. */
export function isPreposition(word: string): boolean {
	return PREPOSITIONS.has(word);
}

/** Whether a lower-case word stands in the place of an article: `all`, `each`, `the`. */
export function isDeterminer(word: string): boolean {
	return DETERMINERS.has(word);
}
