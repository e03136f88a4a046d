import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import { type Reference, StoryError } from './reference.ts';

/** What a reference leads to. */
export interface Target {
	/** What stands there without further words. */
	usual: JsonValue;
	/** Whatever `$pick` may name. */
	all: JsonValue;
}

/**
 * The value that a reference stands for.
 * @param own its own fields, with the references in them resolved.
 * @param copy makes a copy of what stands elsewhere.
 * @throws StoryError when it picks or leaves out what is not there, or adds fields to what has none.
 */
export function combined(
	reference: Reference,
	own: JsonObject,
	{ usual, all }: Target,
	copy: <T extends JsonValue>(value: T) => T,
): JsonValue {
	const { name, pick, omit, lead } = reference;
	const isPlain = pick === null && omit.length === 0 && Object.keys(own).length === 0;
	if (!isObject(usual) || !isObject(all)) {
		if (isPlain) return copy(usual);
		throw new StoryError(
			'story-reference',
			`What "${name}" leads to is no object, so it has no fields to choose or add.`,
			'Refer to it alone.',
		);
	}
	const chosen = pick === null ? usual : Object.fromEntries(pick.map((field) => [field, fieldOf(all, field, name)]));
	for (const field of omit) fieldOf(chosen, field, name);
	const first = Object.fromEntries(Object.entries(own).slice(0, lead));
	return { ...first, ...copy(without(chosen, omit)), ...own };
}

/** Own fields of a reference that say what the record says already. Ids are how records name each other, and do not count. */
export function repeatedFields(own: JsonObject, { all }: Target): string[] {
	if (!isObject(all)) return [];
	return Object.keys(own).filter((field) => !isIdName(field) && Object.hasOwn(all, field) && isDeepStrictEqual(own[field], all[field]));
}

/** True for the name of a field that holds ids of records. */
export function isIdName(name: string): boolean {
	return /^_?id$|Ids?$|_ids?$/.test(name);
}

/** An object without some of its fields. */
export function without(value: JsonObject, fields: readonly string[]): JsonObject {
	return fields.length === 0 ? value : Object.fromEntries(Object.entries(value).filter(([key]) => !fields.includes(key)));
}

function fieldOf(value: JsonObject, field: string, name: string): JsonValue {
	const found = Object.hasOwn(value, field) ? value[field] : undefined;
	if (found !== undefined) return found;
	throw new StoryError('story-reference', `"${name}" has no field "${field}".`, `It has: ${Object.keys(value).join(', ')}.`);
}
