import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import { type Change, type Entry, isList } from './change.ts';

/** What version 1 kept beside the records, each as a map of its own. Version 2 keeps them as collections of the same names. */
const LEDGERS = ['grants', 'codes', 'refreshTokens', 'installs'] as const;

/** Numbers that say where a source of ids stands → the key of the collection `ids`. */
const SOURCES = { ids: 'records', secretIds: 'secrets' } as const;

const KEYS = new Set(['records', 'clock', 'complete', ...LEDGERS, ...Object.keys(SOURCES)]);

/** Stood for a token of the start that was there no more. */
const isGone = (value: JsonValue) => isObject(value) && value.gone === true;

/**
 * Reads lines as version 1 of the journal has them, one after the other, as those of the present version. They gave maps no
 * order: keys get the one in which they come.
 * @returns reads one line; throws Error that says what is wrong with it.
 */
export function createVersion1Reader(): (text: string) => Change {
	const orders = new Map<string, number>();
	const orderOf = (id: string) => {
		const order = orders.get(id) ?? orders.size;
		orders.set(id, order);
		return order;
	};

	function ledgerEntry(name: string, item: JsonValue): Entry {
		const [key, value] = item as [string, JsonObject?];
		if (value === undefined) return [name, key];
		return isGone(value) ? [name, key, null] : [name, key, orderOf(`${name} ${key}`), value];
	}

	return (text) => {
		const line = parsed(text);
		const { records, clock, complete } = line;
		const collections = LEDGERS.flatMap((name) => ((line[name] ?? []) as JsonValue[]).map((item) => ledgerEntry(name, item)));
		for (const [name, key] of Object.entries(SOURCES)) {
			const position = line[name];
			if (position !== undefined) collections.push(['ids', key, orderOf(`ids ${key}`), { position }]);
		}
		if (clock !== undefined) collections.push(['clock', 'setting', 0, clock as JsonObject]);
		return {
			...(records === undefined ? {} : { records: records as Entry[] }),
			...(collections.length > 0 ? { collections } : {}),
			...(complete === undefined ? {} : { complete: [...LEDGERS, 'ids', 'clock'] }),
		};
	};
}

function parsed(text: string): JsonObject {
	const line = JSON.parse(text) as JsonValue;
	if (!isObject(line)) throw new Error('not an object');
	for (const key of Object.keys(line)) if (!KEYS.has(key)) throw new Error(`"${key}" is not known`);
	if (!isList(line.records ?? [], isRecordEntry)) throw new Error('records are not as the mock writes them');
	for (const name of LEDGERS) if (!isList(line[name] ?? [], isLedgerEntry)) throw new Error(`${name} are not as the mock writes them`);
	for (const name of Object.keys(SOURCES)) if (!Number.isInteger(line[name] ?? 0)) throw new Error(`${name} is not a number`);
	if (line.clock !== undefined && !isClock(line.clock)) throw new Error('clock is not as the mock writes it');
	return line;
}

function isRecordEntry(item: JsonValue): boolean {
	if (!Array.isArray(item) || typeof item[0] !== 'string' || typeof item[1] !== 'string') return false;
	return item.length === 2 || (item.length === 4 && Number.isInteger(item[2]) && isObject(item[3]));
}

function isLedgerEntry(item: JsonValue): boolean {
	return Array.isArray(item) && typeof item[0] === 'string' && (item.length === 1 || (item.length === 2 && isObject(item[1])));
}

function isClock(value: JsonValue): boolean {
	return isObject(value) && (value.stopped === null || Number.isFinite(value.stopped)) && Number.isFinite(value.offset);
}
