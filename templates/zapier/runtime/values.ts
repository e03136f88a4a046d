import type { DateType, JsonValue, ValueInput, ValueType } from './operation.ts';

/** What someone entered cannot be sent. */
export class InputError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'InputError';
	}
}

type Typed = Pick<ValueInput, 'label' | 'type' | 'asText' | 'list'>;

/**
 * A value of the form as the API wants it.
 * @returns undefined when nothing was entered: the property is then left out of the request.
 * @throws InputError naming the field when the value does not fit its type.
 */
export function wireValue(value: unknown, input: Typed): JsonValue | undefined {
	if (!input.list) return isEmpty(value) ? undefined : convert(value, input);
	const items = (Array.isArray(value) ? value : [value]).filter((item) => !isEmpty(item));
	return items.length === 0 ? undefined : items.map((item) => convert(item, input));
}

/** Nothing was entered. */
export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '' || (Array.isArray(value) && value.every(isEmpty));
}

/** Text of a value for a path, a query or a header. */
export function asText(value: JsonValue): string {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function convert(value: unknown, { label, type, asText: text }: Typed): JsonValue {
	const converted = CONVERSIONS[type](value, label);
	return text === true && typeof converted === 'number' ? String(converted) : converted;
}

const CONVERSIONS: Record<ValueType, (value: unknown, label: string) => JsonValue> = {
	string: toText,
	file: toText,
	integer: (value, label) => toNumber(value, label, 'a whole number'),
	number: (value, label) => toNumber(value, label, 'a number'),
	boolean: toBoolean,
	json: toJson,
	any: (value, label) => (typeof value === 'string' && !/^\s*[[{]/.test(value) ? value : toJson(value, label)),
	date: (value, label) => toMoment(value, label, 'date'),
	'date-time': (value, label) => toMoment(value, label, 'date-time'),
	'epoch-milliseconds': (value, label) => toMoment(value, label, 'epoch-milliseconds'),
	'epoch-seconds': (value, label) => toMoment(value, label, 'epoch-seconds'),
};

function toText(value: unknown): string {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function toNumber(value: unknown, label: string, wanted: string): number {
	const number = typeof value === 'number' ? value : Number(String(value).trim());
	if (!Number.isFinite(number) || (wanted !== 'a number' && !Number.isInteger(number))) {
		throw new InputError(`${label}: "${toText(value)}" is not ${wanted}.`);
	}
	return number;
}

const YES = new Set(['true', 'yes', 'y', 'on', '1', 't']);
const NO = new Set(['false', 'no', 'n', 'off', '0', 'f']);

function toBoolean(value: unknown, label: string): boolean {
	const text = String(value).trim().toLowerCase();
	if (YES.has(text)) return true;
	if (NO.has(text)) return false;
	throw new InputError(`${label}: "${toText(value)}" is neither yes nor no.`);
}

function toJson(value: unknown, label: string): JsonValue {
	if (typeof value !== 'string') return value as JsonValue;
	try {
		return JSON.parse(value) as JsonValue;
	} catch {
		throw new InputError(`${label}: this is not valid JSON. Write it like {"name": "value"}.`);
	}
}

/** Zapier hands moments over as ISO 8601 text; people may map plain dates and epoch numbers, too. */
function toMoment(value: unknown, label: string, style: DateType): JsonValue {
	const text = String(value).trim();
	const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
	if (style === 'date' && day !== undefined) return day;
	const milliseconds = /^-?\d+$/.test(text) ? epochMilliseconds(Number(text)) : Date.parse(text);
	if (Number.isNaN(milliseconds)) throw new InputError(`${label}: "${text}" is not a date. Write it like 2026-03-02T09:15:00Z.`);
	switch (style) {
		case 'date':
			return new Date(milliseconds).toISOString().slice(0, 10);
		case 'epoch-milliseconds':
			return milliseconds;
		case 'epoch-seconds':
			return Math.floor(milliseconds / 1000);
		default:
			// Text with an offset stays as it is, so that the offset is kept; a bare day becomes its midnight in UTC.
			return /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : new Date(milliseconds).toISOString();
	}
}

/** Until the year 5138, seconds have at most 11 digits. */
function epochMilliseconds(number: number): number {
	return Math.abs(number) < 1e11 ? number * 1000 : number;
}
