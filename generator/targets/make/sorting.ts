import type { Field, InputField, Operation } from '../../contract/catalog.ts';
import type { JsonValue } from '../../contract/json.ts';

/** The input that makes a listing answer its newest records first. */
export interface NewestFirst {
	name: string;
	value: JsonValue;
}

/**
 * How to ask for the newest records first: a body property that takes `[{field, direction}]`. Without one,
 * the order of the answer is not known, and Make has to look through all pages.
 * @param date field of a record that carries the moment.
 */
export function newestFirst(operation: Operation, date: string): NewestFirst | null {
	const input = (operation.body?.fields ?? []).find((field) => canSortBy(field, date));
	return input ? { name: input.name, value: [{ field: date, direction: 'desc' }] } : null;
}

function canSortBy(input: InputField, date: string): boolean {
	const columns = input.type === 'array' ? (input.items?.fields ?? []) : [];
	return allows(columns, 'field', date) && allows(columns, 'direction', 'desc');
}

function allows(columns: Field[], name: string, value: string): boolean {
	const column = columns.find((candidate) => candidate.name === name);
	return column !== undefined && (column.enum === null || column.enum.includes(value));
}
