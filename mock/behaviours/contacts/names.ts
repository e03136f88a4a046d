import type { JsonObject, JsonValue } from '../../../generator/catalog/types.ts';

interface Name {
	first: string | null;
	last: string | null;
}

/**
 * The name fields of a contact after a write. First and last name win over the full name, which is only
 * split, at its first space, when neither is given.
 * @param current the contact as it was.
 * @param input the write; null clears, what is missing stays.
 * @returns every name field of the read shape, null where there is none.
 */
export function nameFields(current: JsonObject, input: JsonObject): JsonObject {
	const { first, last } = nameAfter(current, input);
	const name = [first, last].filter((part) => part !== null).join(' ') || null;
	return {
		firstName: first,
		lastName: last,
		name,
		firstNameLowerCase: first?.toLowerCase() ?? null,
		lastNameLowerCase: last?.toLowerCase() ?? null,
		fullNameLowerCase: name?.toLowerCase() ?? null,
	};
}

function nameAfter(current: JsonObject, input: JsonObject): Name {
	if (input.firstName === undefined && input.lastName === undefined && input.name !== undefined) return splitName(input.name);
	return {
		first: cleanName(input.firstName === undefined ? current.firstName : input.firstName),
		last: cleanName(input.lastName === undefined ? current.lastName : input.lastName),
	};
}

function splitName(value: JsonValue): Name {
	const [first, ...rest] = cleanName(value)?.split(/\s+/) ?? [];
	return { first: first ?? null, last: rest.join(' ') || null };
}

function cleanName(value: JsonValue | undefined): string | null {
	return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') || null : null;
}
