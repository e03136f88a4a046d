import type { DateStyle, Field, Operation } from '../../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { singular } from '../../words/nouns.ts';
import { braces, dateFromApi, optionalDateFromApi, path, property, SPREAD } from './iml.ts';

/** The result of a module: directives, description of its fields, and an example. */
export interface ResultPlan {
	/** `response.type` of an answer that is no JSON. */
	type?: string;
	output: JsonValue;
	interface: JsonValue[];
	samples: JsonObject;
}

/** Plans the result of one record, or of a receipt. */
export function recordResult(operation: Operation): ResultPlan {
	const { response } = operation;
	const sample = at(operation.sample.response, response.path);
	const root = path('body', response.path);
	if (response.fields.length === 0 && response.contentType !== null && response.shape === 'none') return opaqueResult(response.contentType);
	const outputOf = response.shape === 'none' ? receiptOutput : spreadOutput;
	return {
		output: outputOf(root, response.fields),
		interface: interfaceOf(response.fields),
		samples: sampleOf(sample, response.fields),
	};
}

/** Plans the result of a list: one bundle for each record. */
export function listResult(operation: Operation): ResultPlan {
	const { fields, path: listPath } = operation.response;
	const list = at(operation.sample.response, listPath);
	const first = Array.isArray(list) ? (list[0] ?? null) : null;
	if (fields.length === 0 && first !== null && typeof first !== 'object') {
		return {
			output: { value: braces('item') },
			interface: [{ name: 'value', type: 'text', label: 'Value' }],
			samples: { value: String(first) },
		};
	}
	const output = fields.some(isDate) ? spreadOutput('item', fields) : braces('item');
	return { output, interface: interfaceOf(fields), samples: sampleOf(first, fields) };
}

/** Finds the value at a dotted path. */
export function at(value: JsonValue | null, dotted: string): JsonValue | null {
	let current: JsonValue | null = value;
	for (const name of dotted === '' ? [] : dotted.split('.')) {
		if (current === null || typeof current !== 'object' || Array.isArray(current)) return null;
		current = current[name] ?? null;
	}
	return current;
}

/** Writes an expression for the moment in a field of a record, as a Make date. */
export function momentOf(root: string, name: string, fields: Field[]): string {
	const field = fields.find((candidate) => candidate.name === name);
	const style: DateStyle = field?.date ?? (field?.type === 'integer' || field?.type === 'number' ? 'epoch-milliseconds' : 'date-time');
	return braces(dateFromApi(property(root, name), style));
}

/** Plans the result of an answer of which the document gives only the content type. */
function opaqueResult(contentType: string): ResultPlan {
	if (/json|\*\/\*/.test(contentType)) {
		return { output: { body: braces('body') }, interface: [{ name: 'body', type: 'any', label: 'Response body' }], samples: {} };
	}
	if (contentType.startsWith('text/')) {
		return { type: 'text', output: { text: braces('body') }, interface: [{ name: 'text', type: 'text', label: 'Text' }], samples: {} };
	}
	return { type: 'binary', output: { data: braces('body') }, interface: [{ name: 'data', type: 'buffer', label: 'Data' }], samples: {} };
}

/** Passes the record on as the API sent it, with its dates as Make dates. */
function spreadOutput(root: string, fields: Field[]): JsonObject {
	return { [SPREAD]: braces(root), ...receiptOutput(root, fields.filter(isDate)) };
}

/** Passes a receipt on field by field: a delete often answers with no body, and then there is nothing to spread. */
function receiptOutput(root: string, fields: Field[]): JsonObject {
	return Object.fromEntries(fields.map((field) => [field.name, braces(fieldFromApi(property(root, field.name), field))]));
}

function fieldFromApi(expression: string, field: Field): string {
	return isDate(field) ? optionalDateFromApi(expression, field.date ?? 'date-time') : expression;
}

function isDate(field: Field): boolean {
	return field.date !== null && field.type !== 'array' && field.type !== 'object';
}

/** Describes the fields of a bundle. Dates at the top level are Make dates; those below are what the API wrote. */
export function interfaceOf(fields: Field[]): JsonValue[] {
	return fields.map((field) => ({ name: field.name, ...itemType(field, 0) }));
}

function itemType(field: Field, depth: number): JsonObject {
	const { label } = field;
	if (isDate(field) && depth === 0) return field.date === 'date' ? { type: 'date', label, time: false } : { type: 'date', label };
	switch (field.type) {
		case 'string':
			return { type: field.format === 'email' ? 'email' : field.format === 'uri' || field.format === 'url' ? 'url' : 'text', label };
		case 'integer':
		case 'number':
		case 'boolean':
			return { type: field.type, label };
		case 'array':
			return field.items
				? { type: 'array', label, spec: { ...itemType(field.items, depth + 1), label: singular(label) } }
				: { type: 'array', label };
		case 'object':
			return field.fields
				? { type: 'collection', label, spec: field.fields.map((inner) => ({ name: inner.name, ...itemType(inner, depth + 1) })) }
				: { type: 'collection', label };
		case 'file':
			return { type: 'buffer', label };
		default:
			return { type: 'any', label };
	}
}

/**
 * Makes an example bundle: the part of the documented answer that the interface describes. A value that does not have
 * the type of its field is left out.
 */
export function sampleOf(value: JsonValue | null, fields: Field[], depth = 0): JsonObject {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
	const known = fields.filter((field) => fits(value[field.name], field));
	return Object.fromEntries(known.map((field) => [field.name, sampleValue(value[field.name] ?? null, field, depth)]));
}

function sampleValue(value: JsonValue, field: Field, depth: number): JsonValue {
	if (depth === 0 && isDate(field)) return isoOf(value, field.date ?? 'date-time');
	const { items, fields } = field;
	if (Array.isArray(value))
		return items ? value.filter((item) => fits(item, items)).map((item) => sampleValue(item, items, depth + 1)) : value;
	return fields ? sampleOf(value, fields, depth + 1) : value;
}

function fits(value: JsonValue | undefined, { type }: Field): boolean {
	if (value === undefined) return false;
	if (value === null || type === 'any' || type === 'file') return true;
	if (type === 'array') return Array.isArray(value);
	if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
	if (type === 'integer') return Number.isInteger(value);
	return typeof value === type;
}

function isoOf(value: JsonValue, style: DateStyle): JsonValue {
	if (style === 'date' || style === 'date-time') return value;
	const milliseconds = Number(value) * (style === 'epoch-seconds' ? 1000 : 1);
	return value !== null && Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : value;
}
