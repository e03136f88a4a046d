import type { Field, InputField, Operation } from '../../contract/catalog.ts';
import type { JsonValue } from '../../contract/json.ts';

/** The input that asks for the newest records first. */
export interface NewestFirst {
	name: string;
	value: JsonValue;
}

/**
 * Finds the input that asks for the newest records first: a body property that takes `[{field, direction}]`.
 * @param date field of a record that carries the moment.
 * @returns null when there is none; the order of the answer is unknown then, and Make must read all pages.
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
