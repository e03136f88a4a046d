import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import type { Path } from '../pointer.ts';
import type { Spot } from './place.ts';
import type { Reading, RecordKind } from './readings.ts';
import { isStoryReference } from './reference.ts';

/** A record as a read example shows it. */
export interface ShownRecord {
	resource: string;
	id: string;
	record: JsonObject;
	spot: Spot;
	/** What the request says of it: its sub-account, the record above it. */
	asked: JsonObject;
}

/** What stands in a record without being of it: GHL puts the trace of an answer into a record that is the whole answer. */
const BESIDE_RECORD = 'traceId';

/** `contact/mL4yQ8nRz2TcVw7HsK1d`: the name of a record in the spec. */
export function recordName(resource: string, id: string): string {
	return `${resource}/${id}`;
}

/**
 * The records that examples show, by name. Where several show one, the first has it.
 * An object that refers to a record shows none.
 * @param locate names the place of something in the joined document.
 */
export function shownRecords(
	readings: readonly Reading[],
	kinds: ReadonlyMap<string, RecordKind>,
	locate: Spot['locate'],
): Map<string, ShownRecord> {
	const shown = new Map<string, ShownRecord>();
	for (const { resource, value, path, at, asked } of readings) {
		const idField = kinds.get(resource)?.idField ?? 'id';
		const start = path === '' ? [] : path.split('.');
		for (const [record, rest] of recordsIn(partOf(value, start), idField, start)) {
			const id = String(record[idField]);
			const name = recordName(resource, id);
			const spot = { path: [...at, ...rest], locate };
			if (!shown.has(name)) shown.set(name, { resource, id, record: withoutTrace(record), spot, asked });
		}
	}
	return shown;
}

/** A record with what its request says of it, where it does not say so itself. */
export function withAsked(record: JsonObject, asked: JsonObject): JsonObject {
	const missing = Object.entries(asked).filter(([key]) => !Object.hasOwn(record, key));
	return { ...record, ...Object.fromEntries(missing) };
}

/** The outermost objects with an id: what stands inside a record is part of it. */
function* recordsIn(value: JsonValue | undefined, idField: string, path: Path): Generator<[JsonObject, Path]> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* recordsIn(item, idField, [...path, index]);
	} else if (isObject(value) && !isStoryReference(value)) {
		const id = value[idField];
		if (typeof id === 'string' || typeof id === 'number') yield [value, path];
		else for (const [key, item] of Object.entries(value)) yield* recordsIn(item, idField, [...path, key]);
	}
}

function partOf(value: JsonValue, path: readonly string[]): JsonValue | undefined {
	return path.reduce<JsonValue | undefined>((part, key) => (isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined), value);
}

function withoutTrace(record: JsonObject): JsonObject {
	if (!Object.hasOwn(record, BESIDE_RECORD)) return record;
	return Object.fromEntries(Object.entries(record).filter(([key]) => key !== BESIDE_RECORD));
}
