import type { JsonValue } from '../../../generator/contract/json.ts';

/**
 * What a value has to look like: an object names some of its properties, a list all of its items, a pattern
 * stands for any text that it fits.
 */
export type Subset = string | number | boolean | null | RegExp | readonly Subset[] | { readonly [name: string]: Subset };

/** A place where a value is not as it should be. */
export interface Difference {
	/** Dotted: `body.tags.0`. */
	place: string;
	expected: string;
	actual: string;
}

/**
 * Where a value departs from what it has to look like; nothing when it fits.
 * @param place of the value itself.
 */
export function departures(expected: Subset, actual: JsonValue | undefined, place: string): Difference[] {
	const differs = [{ place, expected: shown(expected), actual: shown(actual) }];
	if (expected instanceof RegExp) return typeof actual === 'string' && new RegExp(expected).test(actual) ? [] : differs;
	if (expected === null || typeof expected !== 'object') return expected === actual ? [] : differs;
	if (isList(expected)) {
		if (!Array.isArray(actual) || actual.length !== expected.length) return differs;
		return expected.flatMap((item, index) => departures(item, actual[index], `${place}.${index}`));
	}
	if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return differs;
	return Object.entries(expected).flatMap(([name, value]) =>
		departures(value, Object.hasOwn(actual, name) ? actual[name] : undefined, `${place}.${name}`),
	);
}

/** The part of a value that is compared, for a report that shows nothing else. */
export function comparedPart(expected: Subset, actual: JsonValue | undefined): JsonValue | undefined {
	if (expected === null || typeof expected !== 'object' || expected instanceof RegExp || isList(expected)) return actual;
	if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return actual;
	const parts = Object.keys(expected).filter((name) => Object.hasOwn(actual, name));
	return Object.fromEntries(parts.map((name) => [name, comparedPart(expected[name] ?? null, actual[name]) ?? null]));
}

const LONGEST = 200;

/** A value as one short line. */
export function shown(value: Subset | JsonValue | undefined): string {
	if (value === undefined) return 'nothing';
	const text =
		value instanceof RegExp ? String(value) : JSON.stringify(value, (_name, part) => (part instanceof RegExp ? String(part) : part));
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function isList(value: object): value is readonly Subset[] {
	return Array.isArray(value);
}
