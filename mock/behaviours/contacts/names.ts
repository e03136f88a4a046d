import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';

/** Null for what a contact does not have. */
export interface ContactName {
	first: string | null;
	last: string | null;
	/** Both in one. */
	full: string | null;
}

/**
 * The name of a contact after a write. First and last name win over the full name, which is only
 * split, at its first space, when neither is given.
 * @param current the contact as it was.
 * @param input the write; null clears, what is missing stays.
 */
export function nameAfter(current: JsonObject, input: JsonObject): ContactName {
	const [first, last] = partsAfter(current, input);
	return { first, last, full: first !== null && last !== null ? `${first} ${last}` : (first ?? last) };
}

type Parts = [first: string | null, last: string | null];

function partsAfter(current: JsonObject, input: JsonObject): Parts {
	if (input.firstName === undefined && input.lastName === undefined && input.name !== undefined) return splitName(input.name);
	return [
		cleanName(input.firstName === undefined ? current.firstName : input.firstName),
		cleanName(input.lastName === undefined ? current.lastName : input.lastName),
	];
}

function splitName(value: JsonValue): Parts {
	const [first, ...rest] = cleanName(value)?.split(/\s+/) ?? [];
	return [first ?? null, rest.join(' ') || null];
}

function cleanName(value: JsonValue | undefined): string | null {
	return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') || null : null;
}
