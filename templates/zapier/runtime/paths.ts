import type { JsonObject, JsonValue } from './operation.ts';

/** The value at a dotted path; undefined where the way ends. The empty path leads to the value itself. */
export function valueAt(value: JsonValue, path: string): JsonValue | undefined {
	let current: JsonValue | undefined = value;
	for (const name of path === '' ? [] : path.split('.')) {
		current = isObject(current) && Object.hasOwn(current, name) ? current[name] : undefined;
	}
	return current;
}

/** An object that is no array. */
export function isObject(value: unknown): value is JsonObject {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
