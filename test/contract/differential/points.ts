import type { Schema } from '../../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { typesOf, valueFor, view } from './schemas.ts';

export type Path = (string | number)[];

/** A place in a body that has a schema. */
export interface Point {
	path: Path;
	schema: Schema;
	required: boolean;
	/** A valid body in which what surrounds the place is there. */
	base: JsonValue;
}

/** Schemas may contain themselves: deeper places say nothing new. */
const MAX_DEPTH = 6;

/** The places inside a value, outer ones first: properties and first elements, also those that the value lacks. */
export function pointsBelow(schema: Schema, base: JsonValue, path: Path = []): Point[] {
	const { properties = {}, required = [], items, anyOf = [] } = view(schema);
	if (path.length >= MAX_DEPTH) return [];
	const inner = (key: string | number, child: Schema, isRequired: boolean): Point[] => {
		const at = [...path, key];
		const filled = valueAt(base, at) === undefined ? replaceAt(base, at, valueFor(child)) : base;
		return [{ path: at, schema: view(child), required: isRequired, base }, ...pointsBelow(child, filled, at)];
	};
	const ofBranches = anyOf
		.filter((branch) => typesOf(view(branch)).some((type) => type === 'object' || type === 'array'))
		.flatMap((branch) => pointsBelow(branch, replaceAt(base, path, valueFor(branch)), path));
	const ofItems = items && Array.isArray(valueAt(base, path)) ? inner(0, items, false) : [];
	const ofProperties = isObject(valueAt(base, path))
		? Object.entries(properties).flatMap(([name, child]) => inner(name, child, required.includes(name)))
		: [];
	return [...ofProperties, ...ofItems, ...ofBranches];
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
	return path.reduce<JsonValue | undefined>((node, key) => (node as JsonObject | null | undefined)?.[key], value);
}

/** A copy of a value with another one at a place. */
export function replaceAt(value: JsonValue, path: Path, replacement: JsonValue): JsonValue {
	const [key, ...rest] = path;
	if (key === undefined) return replacement;
	const inner = replaceAt((value as JsonObject)[key] ?? null, rest, replacement);
	if (!Array.isArray(value)) return { ...(value as JsonObject), [key]: inner };
	return value.length === 0 ? [inner] : value.map((element, index) => (index === key ? inner : element));
}

/** A copy of a value without the property at a place. */
export function removeAt(value: JsonValue, path: Path): JsonValue {
	const parent = path.slice(0, -1);
	const { [String(path.at(-1))]: _, ...rest } = valueAt(value, parent) as JsonObject;
	return replaceAt(value, parent, rest);
}
