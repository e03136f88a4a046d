import type { Field, InputField } from '../../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { lowerFirst, sentenceOf } from '../../words/case.ts';
import { singular } from '../../words/nouns.ts';
import { isFile } from './inputs.ts';
import { phrase } from './labels.ts';

/** A parameter or interface item of Make; `parameters.json` of the published schemas describes it. */
export type MakeParameter = JsonObject & { type: string; label: string };

/** Names of fields whose text is longer than a line. */
const LONG_TEXTS = /^(body|description|message|notes?|comments?|html|content)$/i;

/** Makes a parameter that people fill in, with nested structures. Dropdowns of records are made by `recordSelect`. */
export function parameterOf(field: Field, withDefault: boolean): MakeParameter {
	const parameter: MakeParameter = { ...typeOf(field, 0), ...(field.required ? { required: true } : {}) };
	if (field.deprecated) parameter.advanced = true;
	const help = helpOf(field);
	if (help) parameter.help = help;
	if (withDefault && isPlainDefault(field)) parameter.default = field.default;
	return parameter;
}

/**
 * Tells whether a form can show a default: no date, which would be text here, and nothing that Make would take for an
 * expression.
 */
function isPlainDefault({ default: value, date }: Field): boolean {
	return value !== null && date === null && !JSON.stringify(value).includes('{{');
}

/** Makes options of the values of an enumeration. */
export function optionsOf(values: (string | number | boolean)[]): JsonValue[] {
	return values.map((value) => ({ label: sentenceOf(phrase(String(value))) || String(value), value }));
}

/** Writes the help of a field, in one paragraph. Make reads it as Markdown. */
function helpOf(field: Field): string | undefined {
	const text = field.description.replace(/\s+/g, ' ').trim();
	// Make would take double braces for an expression.
	return text === '' ? undefined : text.replaceAll('{{', '{ {').slice(0, 1000);
}

/**
 * Chooses Make's type for a field. At the top level, dates are Make dates, and the communication converts them. Below,
 * nothing converts them: a date-time is a Make date, as JSON makes ISO text of it, and people enter the other styles as
 * the API writes them.
 */
function typeOf(field: Field, depth: number): MakeParameter {
	const label = field.label;
	if (isFile(field)) return { type: 'collection', label, spec: FILE_SPEC };
	if (field.enum && field.type !== 'array' && field.type !== 'object') return { type: 'select', label, options: optionsOf(field.enum) };
	if (field.date !== null && field.type !== 'array' && field.type !== 'object') {
		if (depth === 0) return field.date === 'date' ? { type: 'date', label, time: false } : { type: 'date', label };
		if (field.date === 'date-time') return { type: 'date', label };
	}
	switch (field.type) {
		case 'string':
			return textOf(field);
		case 'integer':
			return { type: (field.limits.minimum ?? -1) >= 0 ? 'uinteger' : 'integer', label, ...rangeOf(field) };
		case 'number':
			return { type: 'number', label, ...rangeOf(field) };
		case 'boolean':
			return { type: 'boolean', label };
		case 'array':
			return arrayOf(field, depth);
		case 'object':
			return field.fields ? { type: 'collection', label, spec: namedSpecs(field.fields, depth + 1) } : { type: 'any', label };
		default:
			return { type: 'any', label };
	}
}

const FILE_SPEC = [
	{ name: 'name', type: 'filename', label: 'File name', required: true, semantic: 'file:name' },
	{ name: 'data', type: 'buffer', label: 'Data', required: true, semantic: 'file:data' },
];

function namedSpecs(fields: Field[], depth: number): JsonValue[] {
	return fields.map((field) => {
		const help = helpOf(field);
		return { name: field.name, ...typeOf(field, depth), ...(field.required ? { required: true } : {}), ...(help ? { help } : {}) };
	});
}

function textOf(field: Field): MakeParameter {
	const { minLength, maxLength, pattern } = field.limits;
	const type = field.format === 'email' ? 'email' : field.format === 'uri' || field.format === 'url' ? 'url' : 'text';
	const validate = {
		...(minLength ? { min: minLength } : {}),
		...(maxLength === undefined ? {} : { max: maxLength }),
		...(pattern ? { pattern } : {}),
	};
	const isLong = type === 'text' && (LONG_TEXTS.test(field.name) || (maxLength ?? 0) > 255);
	return { type, label: field.label, ...(isLong ? { multiline: true } : {}), ...(Object.keys(validate).length > 0 ? { validate } : {}) };
}

function rangeOf({ limits: { minimum, maximum } }: Field): JsonObject {
	if (minimum === undefined && maximum === undefined) return {};
	return { validate: { ...(minimum === undefined ? {} : { min: minimum }), ...(maximum === undefined ? {} : { max: maximum }) } };
}

function arrayOf(field: Field, depth: number): MakeParameter {
	const { items, limits, label } = field;
	if (items?.enum) return { type: 'select', label, multiple: true, options: optionsOf(items.enum) };
	const validate = {
		...(limits.minItems ? { minItems: limits.minItems } : {}),
		...(limits.maxItems === undefined ? {} : { maxItems: limits.maxItems }),
	};
	const item = singular(label);
	const spec = items ? { ...typeOf(items, depth + 1), label: item } : { type: 'any', label: item };
	return {
		type: 'array',
		label,
		labels: { add: `Add ${lowerFirst(item)}` },
		spec,
		...(Object.keys(validate).length > 0 ? { validate } : {}),
	};
}

/** The parameter that limits the records of a search in one run. */
export const SEARCH_LIMIT: JsonObject = {
	name: 'limit',
	type: 'uinteger',
	label: 'Limit',
	default: 10,
	help: 'The maximum number of results that one run of the module returns.',
};

/** The same for a trigger, which requires it. */
export const TRIGGER_LIMIT: JsonObject = {
	name: 'limit',
	type: 'uinteger',
	label: 'Limit',
	default: 2,
	required: true,
	help: 'The maximum number of results that one run of the module returns. The rest follows in the next run.',
};

/** Makes a dropdown of records. */
export function recordSelect(
	input: InputField,
	options: JsonValue,
	{ mode, editable }: { mode: 'edit' | null; editable: boolean },
): MakeParameter {
	const help = helpOf(input);
	return {
		type: 'select',
		label: input.label,
		...(input.required ? { required: true } : {}),
		...(input.type === 'array' ? { multiple: true } : {}),
		options,
		...(mode ? { mode } : {}),
		...(editable ? { editable } : {}),
		...(input.deprecated ? { advanced: true } : {}),
		...(help ? { help } : {}),
	};
}
