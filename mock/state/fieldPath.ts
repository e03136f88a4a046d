import { isObject, type JsonValue } from '../../generator/contract/json.ts';

/** A path into a record, step by step; the step `[]` goes through the items of a list. */
export type FieldPath = readonly string[];

const known = new Map<string, FieldPath>();

/** `teamMembers[].userId` → `teamMembers`, `[]`, `userId`. @param text of the catalog: each is kept. */
export function fieldPath(text: string): FieldPath {
	let path = known.get(text);
	if (!path) {
		path = text.replaceAll('[]', '.[]').split('.');
		known.set(text, path);
	}
	return path;
}

/** All values at a path, from a step on; the items of a list at its end are the values. */
export function valuesAt(value: JsonValue | undefined, path: FieldPath, at = 0): JsonValue[] {
	if (value === undefined || value === null) return [];
	const step = path[at];
	if (step === undefined) return Array.isArray(value) ? value : [value];
	if (step === '[]') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, path, at + 1)) : [];
	return isObject(value) && Object.hasOwn(value, step) ? valuesAt(value[step], path, at + 1) : [];
}

/**
 * The value with another one in the place of `from` at the end of a path; the very same value when `from` is not there.
 * @param to undefined takes `from` out, and with it the item of a list that tells of it.
 */
export function replacedAt(value: JsonValue, path: FieldPath, from: JsonValue, to: JsonValue | undefined, at = 0): JsonValue | undefined {
	const step = path[at];
	if (step === undefined) return value === from ? to : value;
	if (step === '[]') {
		if (!Array.isArray(value)) return value;
		const items = value.map((item) => replacedAt(item, path, from, to, at + 1));
		return items.every((item, index) => item === value[index]) ? value : items.filter((item) => item !== undefined);
	}
	const before = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
	if (before === undefined || !isObject(value)) return value;
	const after = replacedAt(before, path, from, to, at + 1);
	if (after === before) return value;
	if (after !== undefined) return { ...value, [step]: after };
	if (path[at - 1] === '[]') return undefined;
	const { [step]: _, ...rest } = value;
	return rest;
}
