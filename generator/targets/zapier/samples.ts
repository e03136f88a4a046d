import type { Field } from '../../contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import { outputType } from './outputs.ts';

/**
 * Converts a record of an example to the form that the app returns: its fields alone, in their types, with moments as
 * ISO 8601 text. Null is left out, as it does not show the type of a field.
 */
export function conform(value: JsonObject, fields: readonly Field[]): JsonObject {
	const result: JsonObject = {};
	for (const field of fields) {
		const conformed = Object.hasOwn(value, field.name) ? conformValue(value[field.name] ?? null, field) : null;
		if (conformed !== null) result[field.name] = conformed;
	}
	return result;
}

function conformValue(value: JsonValue, field: Field): JsonValue | null {
	if (value === null) return null;
	if (field.type === 'any') return value;
	if (field.type === 'object') {
		if (!isObject(value)) return null;
		return field.fields ? conform(value, field.fields) : value;
	}
	if (field.type === 'array') {
		const { items } = field;
		if (!Array.isArray(value)) return null;
		return items ? value.map((item) => conformValue(item, items)).filter((item) => item !== null) : value;
	}
	return conformScalar(value, field);
}

function conformScalar(value: JsonValue, field: Field): JsonValue | null {
	if (typeof value === 'object') return null;
	switch (outputType(field)) {
		case 'integer':
		case 'number':
			return value !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
		case 'boolean':
			return typeof value === 'boolean' ? value : null;
		case 'datetime':
			return moment(value, field);
		default:
			return String(value);
	}
}

/** Converts a moment to ISO 8601: `2026-03-02T09:15:00` and 1772442900000 → `2026-03-02T09:15:00.000Z`. */
function moment(value: string | number | boolean, { date }: Field): string | null {
	const text = String(value);
	if (/T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) return text;
	const number = Number(text) * (date === 'epoch-seconds' ? 1000 : 1);
	const milliseconds = Number.isFinite(number) ? number : Date.parse(/T/.test(text) ? `${text}Z` : text);
	return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

/** An object that is no array. */
