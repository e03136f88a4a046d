import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import type { ClockSetting } from '../clock.ts';

/** A record that was put, with its place in the order of insertion, or (two items alone) deleted. */
export type RecordChange = [resource: string, id: string] | [resource: string, id: string, order: number, record: JsonObject];

/** An entry of a ledger that was set or (one item alone) deleted. */
export type LedgerChange = [key: string] | [key: string, value: JsonObject];

/** Ledgers by the name under which they stand in a change. */
export const LEDGERS = ['grants', 'codes', 'refreshTokens', 'installs'] as const;
export type LedgerName = (typeof LEDGERS)[number];

/** What one request changed: one line of the journal, so that it is there whole or not at all. */
export interface Change extends Partial<Record<LedgerName, LedgerChange[]>> {
	records?: RecordChange[];
	/** Positions of the sources of ids. */
	ids?: number;
	secretIds?: number;
	clock?: ClockSetting;
	/** The last of the lines that a compaction wrote. */
	complete?: true;
}

const KEYS = new Set(['records', 'ids', 'secretIds', 'clock', 'complete', ...LEDGERS]);

/**
 * Reads a line of the journal.
 * @throws Error that says what is wrong with it.
 */
export function parseChange(text: string): Change {
	const value = JSON.parse(text) as JsonValue;
	if (!isObject(value)) throw new Error('not an object');
	for (const key of Object.keys(value)) if (!KEYS.has(key)) throw new Error(`"${key}" is not known`);
	const change = value as Change;
	if (!isList(change.records, isRecordChange)) throw new Error('records are not as the mock writes them');
	for (const name of LEDGERS) if (!isList(change[name], isLedgerChange)) throw new Error(`${name} are not as the mock writes them`);
	for (const name of ['ids', 'secretIds'] as const) {
		if (change[name] !== undefined && !Number.isInteger(change[name])) throw new Error(`${name} is not a number`);
	}
	if (change.clock !== undefined && !isClock(change.clock)) throw new Error('clock is not as the mock writes it');
	return change;
}

function isList(value: unknown, fits: (item: unknown) => boolean): boolean {
	return value === undefined || (Array.isArray(value) && value.every(fits));
}

function isRecordChange(item: unknown): boolean {
	if (!Array.isArray(item) || typeof item[0] !== 'string' || typeof item[1] !== 'string') return false;
	return item.length === 2 || (item.length === 4 && Number.isInteger(item[2]) && isObject(item[3]));
}

function isLedgerChange(item: unknown): boolean {
	return Array.isArray(item) && typeof item[0] === 'string' && (item.length === 1 || (item.length === 2 && isObject(item[1])));
}

function isClock({ stopped, offset }: Partial<ClockSetting>): boolean {
	return (stopped === null || Number.isFinite(stopped)) && Number.isFinite(offset);
}
