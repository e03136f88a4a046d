import { isObject, type JsonObject, type JsonValue } from '../../../../generator/contract/json.ts';
import type { StoredRecord } from '../../../state/store/store.ts';
import type { Comparable, Operator, SearchField } from './fields.ts';

export type Test = (record: StoredRecord) => boolean;

/** Thrown for a value that does not suit its operator; says what would. */
export class UnsuitableValue extends Error {}

type Compile = (field: SearchField, value: JsonValue | undefined) => Test;

const CONDITIONS: Readonly<Record<Exclude<Operator, 'nested'>, Compile>> = {
	exists: (field) => (record) => field.some(record, () => true),
	not_exists: (field) => (record) => !field.some(record, () => true),
	eq: equals,
	not_eq: (field, value) => not(equals(field, value)),
	contains,
	not_contains: (field, value) => not(contains(field, value)),
	range: inRange,
};

/**
 * One condition as a test of a record.
 * @param value a list stands for any of its items.
 * @throws UnsuitableValue
 */
export function condition(field: SearchField, operator: Exclude<Operator, 'nested'>, value: JsonValue | undefined): Test {
	return CONDITIONS[operator](field, value);
}

function not(test: Test): Test {
	return (record) => !test(record);
}

function equals(field: SearchField, value: JsonValue | undefined): Test {
	const wanted = new Set(wantedValues(field, value));
	return (record) =>
		field.some(record, (item) => {
			const found = field.comparable(item);
			return found !== null && wanted.has(found);
		});
}

function contains(field: SearchField, value: JsonValue | undefined): Test {
	const parts = wantedValues(field, value).map(String);
	return (record) =>
		field.some(record, (item) => {
			const found = field.comparable(item);
			return found !== null && parts.some((part) => String(found).includes(part));
		});
}

const LIMITS: Readonly<Record<string, (found: Comparable, limit: Comparable) => boolean>> = {
	gt: (found, limit) => found > limit,
	gte: (found, limit) => found >= limit,
	lt: (found, limit) => found < limit,
	lte: (found, limit) => found <= limit,
};

function inRange(field: SearchField, value: JsonValue | undefined): Test {
	const limits = Object.entries(isObject(value) ? value : ({} satisfies JsonObject)).map(([name, given]) => {
		const holds = Object.hasOwn(LIMITS, name) ? LIMITS[name] : undefined;
		const limit = field.comparable(given);
		if (!holds) throw new UnsuitableValue(`value.${name} is no limit of a range; use gt, gte, lt, lte`);
		if (limit === null) throw new UnsuitableValue(`value.${name} must be a date or a number`);
		return { holds, limit };
	});
	if (limits.length === 0) throw new UnsuitableValue('value must be an object with one or two of gt, gte, lt, lte');
	return (record) =>
		field.some(record, (item) => {
			const found = field.comparable(item);
			return found !== null && limits.every(({ holds, limit }) => typeof found === typeof limit && holds(found, limit));
		});
}

function wantedValues(field: SearchField, value: JsonValue | undefined): Comparable[] {
	if (value === undefined || value === null || isObject(value))
		throw new UnsuitableValue('value must be a text, number, boolean or a list of these');
	return (Array.isArray(value) ? value : [value]).map((item) => {
		const wanted = field.comparable(item);
		if (wanted === null) throw new UnsuitableValue(`value ${JSON.stringify(item)} cannot be compared with this field`);
		return wanted;
	});
}
