import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';

/**
 * What a key of a table holds: a value with its place in the order of insertion; null where a value that each start brings
 * is there no more; or (two items alone) nothing that a start does not bring by itself.
 */
export type Entry =
	| [table: string, id: string]
	| [table: string, id: string, gone: null]
	| [table: string, id: string, order: number, value: JsonObject];

/** What one request changed: one line of the journal, so that it is there whole or not at all. */
export interface Change {
	/** By resource. */
	records?: Entry[];
	collections?: Entry[];
	/** In the last of the lines that a compaction wrote: the collections that the file has everything of. */
	complete?: string[];
}

const KEYS: readonly string[] = ['records', 'collections', 'complete'] satisfies (keyof Change)[];

/**
 * Reads a line of the journal.
 * @throws Error that says what is wrong with it.
 */
export function parseChange(text: string): Change {
	const value = JSON.parse(text) as JsonValue;
	if (!isObject(value)) throw new Error('not an object');
	for (const key of Object.keys(value)) if (!KEYS.includes(key)) throw new Error(`"${key}" is not known`);
	const { records = [], collections = [], complete = [] } = value;
	if (!isList(records, isEntry)) throw new Error('records are not as the mock writes them');
	if (!isList(collections, isEntry)) throw new Error('collections are not as the mock writes them');
	if (!isList(complete, (name) => typeof name === 'string')) throw new Error('complete is not as the mock writes it');
	return value as Change;
}

/** Whether a value is a list of items that all fit. */
export function isList(value: JsonValue, fits: (item: JsonValue) => boolean): boolean {
	return Array.isArray(value) && value.every(fits);
}

function isEntry(item: JsonValue): boolean {
	if (!Array.isArray(item) || typeof item[0] !== 'string' || typeof item[1] !== 'string') return false;
	if (item.length === 3) return item[2] === null;
	return item.length === 2 || (item.length === 4 && Number.isInteger(item[2]) && isObject(item[3]));
}
