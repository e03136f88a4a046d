import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';

/** The texts in a list; nothing when the value is no list. */
export function textsOf(value: JsonValue | undefined): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A text that says something, else undefined. */
export function textOf(value: JsonValue | undefined): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Whether a text holds another one, in any case.
 * @param wanted anything but a text that says something is in every text.
 */
export function holdsText(value: JsonValue | undefined, wanted: JsonValue | undefined): boolean {
	const sought = textOf(wanted)?.trim().toLowerCase() ?? '';
	return sought === '' || (typeof value === 'string' && value.toLowerCase().includes(sought));
}

/**
 * The fields of a record without those that are null: null clears a field.
 * @param below a record for the fields that the first does not speak of, not even with null.
 */
export function withoutNulls(record: JsonObject, below?: JsonObject): JsonObject {
	const kept: JsonObject = {};
	for (const key of Object.keys(record)) keep(kept, key, record[key]);
	if (below) for (const key of Object.keys(below)) if (!Object.hasOwn(record, key)) keep(kept, key, below[key]);
	// Filled key by key, a large object becomes a slow dictionary; its copy is none, and reads five times faster.
	return { ...kept };
}

function keep(kept: JsonObject, key: string, value: JsonValue | undefined): void {
	if (value === null || value === undefined) return;
	if (key === '__proto__') Object.defineProperty(kept, key, { value, enumerable: true, writable: true, configurable: true });
	else kept[key] = value;
}
