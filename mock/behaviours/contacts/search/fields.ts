import type { JsonValue } from '../../../../generator/contract/json.ts';
import { readMoment } from '../../../state/moments.ts';
import type { StoredRecord } from '../../../state/store/store.ts';
import { objectsOf } from '../../../state/values.ts';
import { normalisePhone } from '../phone.ts';

/** The operators of filters, as the API documents them. */
export const OPERATORS = ['eq', 'not_eq', 'contains', 'not_contains', 'exists', 'not_exists', 'range', 'nested'] as const;
export type Operator = (typeof OPERATORS)[number];

export function isOperator(text: string): text is Operator {
	return OPERATORS.some((operator) => operator === text);
}

/** What values of a field are compared as. */
export type Comparable = string | number | boolean;

/** A field that contacts can be searched by. */
export interface SearchField {
	operators: ReadonlySet<Operator>;
	/** Whether a value of the field in a record passes: there are none when it is empty, several when it is a list. */
	some(record: StoredRecord, test: (value: JsonValue) => boolean): boolean;
	/** The field's first value in a record. */
	first(record: StoredRecord): JsonValue | undefined;
	/** A stored or wanted value as it is compared; null when it cannot be one of the field's. */
	comparable(value: JsonValue): Comparable | null;
}

const PRESENCE: readonly Operator[] = ['exists', 'not_exists'];
const EQUALITY: readonly Operator[] = ['eq', 'not_eq'];
const TEXT: readonly Operator[] = [...EQUALITY, 'contains', 'not_contains', ...PRESENCE];

/** Text is compared without regard to case. */
const text = (property: string, operators = TEXT) =>
	field(property, operators, (value) => (isScalar(value) ? String(value).toLowerCase() : null));
const exact = (property: string) => field(property, [...EQUALITY, ...PRESENCE], (value) => (isScalar(value) ? String(value) : null));
const flag = (property: string) => field(property, [...EQUALITY, ...PRESENCE], flagOf);
const moment = (property: string) => field(property, ['range', ...EQUALITY, ...PRESENCE], momentOf);

const FIELDS: ReadonlyMap<string, SearchField> = new Map([
	['id', exact('id')],
	['contactName', text('fullNameLowerCase')],
	['firstNameLowerCase', text('firstNameLowerCase')],
	['lastNameLowerCase', text('lastNameLowerCase')],
	['email', text('emailLowerCase', [...EQUALITY, ...PRESENCE])],
	['phone', field('phone', TEXT, phoneOf)],
	['address', text('address1')],
	['businessName', text('businessName')],
	...['city', 'state', 'country', 'postalCode', 'companyName', 'website', 'source', 'type', 'timezone', 'tags'].map(
		(name) => [name, text(name)] as const,
	),
	...['assignedTo', 'followers', 'activeWorkflows', 'finishedWorkflows'].map((name) => [name, exact(name)] as const),
	...['dnd', 'validEmail', 'isValidWhatsapp'].map((name) => [name, flag(name)] as const),
	...['dateOfBirth', 'dateAdded', 'dateUpdated', 'lastAppointment', 'lastEmailClickedDate', 'lastEmailOpenedDate'].map(
		(name) => [name, moment(name)] as const,
	),
	['opportunities', field('opportunities', ['nested', ...PRESENCE], () => null)],
]);

/** The searchable field of a name; `customFields.<id>` names a custom field. */
export function searchField(name: string): SearchField | undefined {
	const id = /^customFields\.(.+)$/.exec(name)?.[1];
	return id === undefined ? FIELDS.get(name) : customField(id);
}

/** A property of an opportunity, for conditions inside `nested`. */
export function opportunityField(name: string): SearchField {
	return field(name, [...TEXT, 'range'], anyOf);
}

/** Names of all searchable fields, for error messages. */
export function searchFieldNames(): string[] {
	return [...FIELDS.keys(), 'customFields.<id>'];
}

function customField(id: string): SearchField {
	return readBy((record) => objectsOf(record.customFields).find((item) => item.id === id)?.value, [...TEXT, 'range'], anyOf);
}

function field(property: string, operators: readonly Operator[], comparable: SearchField['comparable']): SearchField {
	return readBy((record) => record[property], operators, comparable);
}

function readBy(
	read: (record: StoredRecord) => JsonValue | undefined,
	operators: readonly Operator[],
	comparable: SearchField['comparable'],
): SearchField {
	return {
		operators: new Set(operators),
		// Searches ask each of many records: nothing is made on the way.
		some(record, test) {
			const value = read(record);
			if (value === undefined || value === null || value === '') return false;
			return Array.isArray(value) ? value.some(test) : test(value);
		},
		first(record) {
			const value = read(record);
			if (value === undefined || value === null || value === '') return undefined;
			return Array.isArray(value) ? value[0] : value;
		},
		comparable,
	};
}

function isScalar(value: JsonValue): value is Comparable {
	return value !== null && typeof value !== 'object';
}

function flagOf(value: JsonValue): boolean | null {
	if (typeof value === 'boolean') return value;
	return value === 'true' ? true : value === 'false' ? false : null;
}

function momentOf(value: JsonValue): number | null {
	const time = readMoment(value);
	return Number.isNaN(time) ? null : time;
}

/** A full number however it is punctuated; part of one as it is. */
function phoneOf(value: JsonValue): string | null {
	if (!isScalar(value)) return null;
	const digits = String(value).replace(/[^\d+]/g, '');
	return digits.length < 10 ? digits : normalisePhone(digits);
}

/** Of a kind that only the data knows: numbers as numbers, dates as moments, other text in lower case. */
function anyOf(value: JsonValue): Comparable | null {
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	if (typeof value !== 'string') return null;
	const trimmed = value.trim();
	if (trimmed !== '' && !Number.isNaN(Number(trimmed))) return Number(trimmed);
	if (/^\d{4}-\d{2}-\d{2}/.test(trimmed) && !Number.isNaN(Date.parse(trimmed))) return Date.parse(trimmed);
	return trimmed.toLowerCase();
}
