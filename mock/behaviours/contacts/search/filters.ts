import { isObject, type JsonObject, type JsonValue } from '../../../../generator/contract/json.ts';
import { unprocessable } from '../../../http/apiError.ts';
import { textOf } from '../../../state/values.ts';
import { condition, type Test, UnsuitableValue } from './conditions.ts';
import { isOperator, OPERATORS, opportunityField, type SearchField, searchField, searchFieldNames } from './fields.ts';

/**
 * The filters of a search as one test. All that stand side by side have to hold; groups (AND, OR) nest.
 * @throws ApiError 422 naming every filter that cannot be understood.
 */
export function compileFilters(filters: JsonValue | undefined): Test {
	if (filters === undefined || filters === null) return () => true;
	const problems: string[] = [];
	const test = allOf(compileList(filters, 'filters', searchField, problems));
	if (problems.length > 0) throw unprocessable(problems);
	return test;
}

type FieldLookup = (name: string) => SearchField | undefined;

function compileList(filters: JsonValue, path: string, lookup: FieldLookup, problems: string[]): Test[] {
	if (!Array.isArray(filters)) {
		problems.push(`${path} must be an array`);
		return [];
	}
	return filters.flatMap((filter, index) => compile(filter, `${path}.${index}`, lookup, problems) ?? []);
}

function compile(filter: JsonValue, path: string, lookup: FieldLookup, problems: string[]): Test | undefined {
	if (isObject(filter) && filter.group !== undefined) return compileGroup(filter, path, lookup, problems);
	const name = isObject(filter) ? textOf(filter.field) : undefined;
	const operator = isObject(filter) ? textOf(filter.operator) : undefined;
	if (!isObject(filter) || name === undefined || operator === undefined) {
		problems.push(`${path} must have field and operator, or group and filters`);
		return undefined;
	}
	const field = lookup(name);
	if (!field) problems.push(`${path}.field "${name}" cannot be searched. Use one of: ${searchFieldNames().join(', ')}`);
	if (!isOperator(operator)) problems.push(`${path}.operator must be one of the following values: ${OPERATORS.join(', ')}`);
	if (!field || !isOperator(operator)) return undefined;
	if (!field.operators.has(operator)) {
		problems.push(`${path}.operator "${operator}" does not suit the field ${name}. Use one of: ${[...field.operators].join(', ')}`);
		return undefined;
	}
	if (operator === 'nested') return compileNested(field, filter.value ?? null, `${path}.value`, problems);
	try {
		return condition(field, operator, filter.value);
	} catch (error) {
		if (!(error instanceof UnsuitableValue)) throw error;
		problems.push(`${path}: ${error.message}`);
		return undefined;
	}
}

function compileGroup(filter: JsonObject, path: string, lookup: FieldLookup, problems: string[]): Test {
	const tests = compileList(filter.filters ?? null, `${path}.filters`, lookup, problems);
	if (filter.group !== 'AND' && filter.group !== 'OR') problems.push(`${path}.group must be one of the following values: AND, OR`);
	return filter.group === 'OR' ? (record) => tests.some((test) => test(record)) : allOf(tests);
}

/** All conditions have to hold for one and the same opportunity. */
function compileNested(field: SearchField, conditions: JsonValue, path: string, problems: string[]): Test {
	const test = allOf(compileList(conditions, path, opportunityField, problems));
	return (record) => field.some(record, (item) => isObject(item) && test(item));
}

function allOf(tests: readonly Test[]): Test {
	const [only] = tests;
	return only && tests.length === 1 ? only : (record) => tests.every((test) => test(record));
}
