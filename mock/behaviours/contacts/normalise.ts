import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { type CustomFieldStyle, customFieldValues } from '../customFieldValues.ts';
import { textOf, textsOf, withoutNulls } from '../values.ts';
import { normaliseBirthDate } from './birthDate.ts';
import { nameAfter } from './names.ts';
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
	const merged = { ...current, ...input };
	for (const name of INSTRUCTIONS) if (name in merged) delete merged[name];
	const { first, last, full } = nameAfter(current, input);
	const email = textOf(merged.email)?.trim() || null;
	const phone = textOf(merged.phone);
	const birth = birthFields(textOf(merged.dateOfBirth));
	// What identifies a contact stands at its top.
	const known = {
		id: merged.id ?? null,
		locationId,
		firstName: first,
		lastName: last,
		name: full,
		firstNameLowerCase: first?.toLowerCase() ?? null,
		lastNameLowerCase: last?.toLowerCase() ?? null,
		fullNameLowerCase: full?.toLowerCase() ?? null,
		email,
		emailLowerCase: email?.toLowerCase() ?? null,
		phone: phone === undefined ? null : normalisePhone(phone, textOf(merged.country)),
		dateOfBirth: birth?.date ?? null,
		birthMonth: birth?.month ?? null,
		birthDay: birth?.day ?? null,
		tags: normaliseTags(textsOf(merged.tags)),
		customFields: input.customFields === undefined ? (merged.customFields ?? []) : customFields(current, input, locationId, store),
	};
	return withoutNulls(known, merged);
}

function customFields(current: StoredRecord, input: JsonObject, locationId: string, store: Store): JsonValue {
	return customFieldValues(current.customFields, input.customFields, locationId, store, CUSTOM_FIELDS);
}

function birthFields(text: string | undefined): { date: string; month: number; day: number } | null {
	if (text === undefined) return null;
	const date = normaliseBirthDate(text);
	return { date, month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
