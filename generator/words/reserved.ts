/** Words that cannot name a constant of an ECMAScript module. */
const RESERVED = new Set(
	[
		'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for',
		'function if implements import in instanceof interface let new null package private protected public return static super switch this',
		'throw true try typeof undefined var void while with yield',
	].flatMap((line) => line.split(' ')),
);

/**
 * Tells whether JavaScript reserves a word.
 * @see https://tc39.es/ecma262/#sec-keywords-and-reserved-words
 */
export function isReservedWord(word: string): boolean {
	return RESERVED.has(word);
}
