import type { JsonObject, JsonValue } from '../../../generator/catalog/types.ts';
import type { Store, StoredRecord } from '../../types.ts';
import { type CustomFieldStyle, customFieldValues } from '../customFieldValues.ts';
import { textOf, textsOf, withoutNulls } from '../values.ts';
import { normaliseBirthDate } from './birthDate.ts';
import { nameFields } from './names.ts';
import { normalisePhone } from './phone.ts';
import { normaliseTags } from './tags.ts';

/** What a contact has when its creator says nothing else. */
export const CONTACT_DEFAULTS: JsonObject = {
	type: 'lead',
	source: 'public api',
	country: 'US',
	dnd: false,
	tags: [],
	followers: [],
	customFields: [],
	additionalEmails: [],
	additionalPhones: [],
};

const CUSTOM_FIELDS: CustomFieldStyle = { model: 'contact', valueKey: 'value' };

/** Properties of a write that say how to write, not what. */
const INSTRUCTIONS: readonly string[] = ['createNewIfDuplicateAllowed'];

/**
 * A contact after a write, in the shape in which reading one contact gives it; also the shape in which it is stored.
 * @param current the contact as it was; for a new one the defaults, its id and dates.
 * @param input the write. Null clears a field, tags replace the tags, custom fields are changed one by one.
 * @throws ApiError 422 when a value cannot be understood.
 */
export function contactAfter(current: StoredRecord, input: JsonObject, locationId: string, store: Store): StoredRecord {
	const plain = Object.fromEntries(Object.entries(input).filter(([key]) => !INSTRUCTIONS.includes(key)));
	const merged: JsonObject = { ...current, ...plain, locationId };
	const derived = {
		...nameFields(current, input),
		...emailFields(merged.email),
		...phoneField(merged.phone, merged.country),
		...birthFields(merged.dateOfBirth),
		tags: normaliseTags(textsOf(merged.tags)),
		customFields: input.customFields === undefined ? (merged.customFields ?? []) : customFields(current, input, locationId, store),
	};
	// Twice, so that people find what identifies a contact at its top.
	return withoutNulls({ id: merged.id ?? null, locationId, ...derived, ...merged, ...derived });
}

function customFields(current: StoredRecord, input: JsonObject, locationId: string, store: Store): JsonValue {
	return customFieldValues(current.customFields, input.customFields, locationId, store, CUSTOM_FIELDS);
}

function emailFields(value: JsonValue | undefined): JsonObject {
	const email = textOf(value)?.trim() || null;
	return { email, emailLowerCase: email?.toLowerCase() ?? null };
}

function phoneField(value: JsonValue | undefined, country: JsonValue | undefined): JsonObject {
	const phone = textOf(value);
	return { phone: phone === undefined ? null : normalisePhone(phone, textOf(country)) };
}

function birthFields(value: JsonValue | undefined): JsonObject {
	const text = textOf(value);
	if (text === undefined) return { dateOfBirth: null, birthMonth: null, birthDay: null };
	const dateOfBirth = normaliseBirthDate(text);
	return { dateOfBirth, birthMonth: Number(dateOfBirth.slice(5, 7)), birthDay: Number(dateOfBirth.slice(8, 10)) };
}
