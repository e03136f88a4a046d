import type { Parameter, Schema } from '../../../generator/contract/document.ts';
import { typesOf, view } from './schemas.ts';

/** A change of one parameter. */
export interface ParameterMutation {
	kind: string;
	name: string;
	/** What stands in place of its value; nothing takes the parameter away. */
	values: string[];
	/** Another spelling of its name. */
	sentAs?: string;
}

/** Texts that are numbers and booleans to some and not to others. */
const NUMBERS = ['text', '1.5', '1e1', '0x10', ' 1', '+1', 'NaN', 'Infinity', 'true', '1,2', '-1'];
const BOOLEANS = ['true', 'false', 'TRUE', 'yes', '1', '0', 'null', 'text'];

/** Segments that have to be escaped, and one that looks like something else. */
const ODD = ['two words', 'Zoë', 'a/b', 'a,b', '{{contact.id}}', 'null'];

/** A query as its schemas say it may and may not be, one change at a time. */
export function mutateQuery(parameter: Parameter, sample: string[]): ParameterMutation[] {
	const schema = view(parameter.schema ?? {});
	const types = typesOf(schema);
	const named = (kind: string, ...texts: string[]) => texts.map((text) => ({ kind, name: parameter.name, values: [text] }));
	const isNumber = types.includes('integer') || types.includes('number');
	return [
		...presence(parameter, sample),
		...values(parameter),
		...named('empty query value', ''),
		...(isNumber ? named('number in the query', ...NUMBERS) : []),
		...(types.includes('boolean') ? named('boolean in the query', ...BOOLEANS) : []),
		...(sample.length > 0
			? [{ kind: 'query name in other letters', name: parameter.name, sentAs: parameter.name.toUpperCase(), values: sample }]
			: []),
		{ kind: 'list in the query', name: parameter.name, values: twice(sample, schema) },
	];
}

/** A path as its schemas say it may and may not be. A segment cannot be missing: another path would it be. */
export function mutatePath(parameter: Parameter): ParameterMutation[] {
	return [...values(parameter), ...ODD.map((text) => ({ kind: 'odd characters in the path', name: parameter.name, values: [text] }))];
}

function presence({ name, required, example }: Parameter, sample: string[]): ParameterMutation[] {
	if (required) return [{ kind: 'required query parameter missing', name, values: [] }];
	if (sample.length > 0) return [{ kind: 'optional query parameter left out', name, values: [] }];
	return example === undefined ? [] : [{ kind: 'optional query parameter added', name, values: textsOf(example) }];
}

/** Values at and over the edges of what a schema takes. */
function values({ name, schema: source = {} }: Parameter): ParameterMutation[] {
	const { enum: choices, minimum, maximum, minLength, maxLength, pattern } = view(source);
	const named = (kind: string, ...list: unknown[]) => list.map((value) => ({ kind, name, values: [String(value)] }));
	return [
		...(choices ? [...named('outside the enum', 'none', String(choices[0]).toUpperCase()), ...named('enum value', ...choices)] : []),
		...(minimum === undefined ? [] : [...named('below the minimum', minimum - 1), ...named('at the limit', minimum)]),
		...(maximum === undefined ? [] : [...named('above the maximum', maximum + 1), ...named('at the limit', maximum)]),
		...(minLength === undefined ? [] : named('at the limit', 'x'.repeat(minLength))),
		...(maxLength === undefined ? [] : [...named('too long', 'x'.repeat(maxLength + 1)), ...named('at the limit', 'x'.repeat(maxLength))]),
		...(pattern === undefined ? [] : named('against the pattern', '~', '1~')),
	];
}

/** A value as the texts that carry it: a list is a parameter that comes several times. */
export function textsOf(value: unknown): string[] {
	if (value === undefined || value === null) return [];
	return (Array.isArray(value) ? value : [value]).map(String);
}

function twice(sample: string[], schema: Schema): string[] {
	const value = sample[0] ?? String(schema.enum?.[0] ?? schema.minimum ?? 'text');
	return [value, value];
}
