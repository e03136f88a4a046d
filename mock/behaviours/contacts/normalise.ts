import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { unprocessable } from '../../http/apiError.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { textOf, textsOf, withoutNulls } from '../../state/values.ts';
import { customFieldValues } from '../customFieldValues.ts';
import { normalisePhone } from './phone.ts';

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

const CUSTOM_FIELDS = { model: 'contact', valueKey: 'value' };

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
	const [first, last] = nameAfter(current, input);
	const full = first !== null && last !== null ? `${first} ${last}` : (first ?? last);
	const email = textOf(merged.email)?.trim() || null;
	const phone = textOf(merged.phone);
	const birth = textOf(merged.dateOfBirth);
	const born = birth === undefined ? null : normaliseBirthDate(birth);
	const given = input.customFields;
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
		dateOfBirth: born,
		birthMonth: born === null ? null : Number(born.slice(5, 7)),
		birthDay: born === null ? null : Number(born.slice(8, 10)),
		tags: normaliseTags(textsOf(merged.tags)),
		customFields:
			given === undefined ? (merged.customFields ?? []) : customFieldValues(current.customFields, given, locationId, store, CUSTOM_FIELDS),
	};
	return withoutNulls(known, merged);
}

/** Tags as they are stored: trimmed, in lower case, each once, in the order given. */
export function normaliseTags(tags: readonly string[]): string[] {
	return [...new Set(tags.map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== ''))];
}

type Name = [first: string | null, last: string | null];

/**
 * The name of a contact after a write. First and last name win over the full name, which is only
 * split, at its first space, when neither is given.
 */
function nameAfter(current: JsonObject, input: JsonObject): Name {
	if (input.firstName === undefined && input.lastName === undefined && input.name !== undefined) return splitName(input.name);
	return [
		cleanName(input.firstName === undefined ? current.firstName : input.firstName),
		cleanName(input.lastName === undefined ? current.lastName : input.lastName),
	];
}

function splitName(value: JsonValue): Name {
	const [first, ...rest] = cleanName(value)?.split(/\s+/) ?? [];
	return [first ?? null, rest.join(' ') || null];
}

function cleanName(value: JsonValue | undefined): string | null {
	return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') || null : null;
}

/**
 * A date of birth as it is stored, `1991-06-14`. The API takes year, month, day or month, day, year, with
 * a hyphen, slash, dot or underscore between them; a time behind the date is dropped.
 * @throws ApiError 422 when the text is no such date.
 */
function normaliseBirthDate(text: string): string {
	const [date = ''] = text.trim().split('T');
	const yearFirst = /^(\d{4})[-/._](\d{1,2})[-/._](\d{1,2})$/.exec(date);
	const yearLast = /^(\d{1,2})[-/._](\d{1,2})[-/._](\d{4})$/.exec(date);
	const [year, month, day] = yearFirst ? yearFirst.slice(1) : yearLast ? [yearLast[3], yearLast[1], yearLast[2]] : [];
	const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
	const moment = new Date(`${iso}T00:00:00.000Z`);
	if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso)) {
		throw unprocessable([`dateOfBirth must be a date such as 1991-06-14 or 06/14/1991, not "${text}"`]);
	}
	return iso;
}
