import type { Schema } from '../../contract/document.ts';
import type { JsonValue } from '../../contract/json.ts';
import type { Path } from '../../spec/pointer.ts';
import { walk } from '../../spec/structure.ts';
import { validatorOf } from '../../spec/validator.ts';
import type { Repair, Report, Rule } from '../rule.ts';

/** Keywords of JSON Schema 2020-12 and OpenAPI 3.1. */
const KEYWORDS = new Set(
	[
		'$ref $id $schema $anchor $defs $comment $dynamicRef $dynamicAnchor $vocabulary type enum const title description default deprecated',
		'readOnly writeOnly example examples format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf',
		'properties required additionalProperties patternProperties propertyNames minProperties maxProperties unevaluatedProperties',
		'dependentRequired dependentSchemas items prefixItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems',
		'allOf anyOf oneOf not if then else discriminator xml externalDocs contentEncoding contentMediaType contentSchema',
	].flatMap((line) => line.split(' ')),
);

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/**
 * Every schema is valid and compiles: a schema that does not compile would accept any value.
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export const schemas: Rule = {
	applies: 'all',
	check(spec, report) {
		const tops: Path[] = [];
		walk(spec.document, (value, kind, path) => {
			if (kind !== 'schema') return;
			checkSchema(value as Schema, path, report);
			if (spec.ours) checkKeywords(value as Schema, path, report);
			const isComponent = path.length === 3 && path[0] === 'components';
			if (isComponent || path.at(-1) === 'schema') tops.push(path);
		});
		const validator = validatorOf(spec.document);
		for (const path of tops) {
			try {
				validator.compile(path);
			} catch (error) {
				report({
					rule: 'schema-compiles',
					at: path,
					message: `The schema cannot be compiled: ${error instanceof Error ? error.message : String(error)}.`,
					fix: 'Correct it; a schema that does not compile would let any value pass.',
				});
			}
		}
	},
};

/** Reports unknown keywords; most of them are the rest of a text with a comma that was not quoted. */
function checkKeywords(schema: Schema, at: Path, report: Report): void {
	for (const key of Object.keys(schema)) {
		if (KEYWORDS.has(key) || key.startsWith('x-')) continue;
		report({
			rule: 'schema-keyword-unknown',
			at: [...at, key],
			message: `"${key}" is no keyword of a schema.`,
			fix: 'Remove it; where it is part of a text, put the text in quotes.',
		});
	}
}

function checkSchema(schema: Schema, at: Path, report: Report): void {
	const types = schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
	const strange = types.filter((type) => !TYPES.includes(type));
	if (strange.length > 0) {
		report({
			rule: 'schema-type-unknown',
			at: [...at, 'type'],
			message: `"${strange.join('", "')}" is no type of JSON Schema.`,
			fix: `Use one of ${TYPES.join(', ')}, or leave "type" out for any value.`,
			repair: replaceList(
				[...at, 'type'],
				types.filter((type) => TYPES.includes(type)),
			),
		});
	}
	if (schema.enum !== undefined) checkEnum(schema, at, report);
	if (types.includes('array') && schema.items === undefined && schema.prefixItems === undefined) {
		report({
			rule: 'array-without-items',
			at,
			message: 'The array does not say what it holds.',
			fix: 'Add "items" with the schema of one element.',
		});
	}
	if (schema.required !== undefined && !Array.isArray(schema.required)) {
		report({
			rule: 'schema-required-shape',
			at: [...at, 'required'],
			message: '"required" has to be a list of property names.',
			fix: 'List the required properties in the schema of the object.',
			repair: { changes: [{ kind: 'remove', at: [...at, 'required'] }], makeshift: true },
		});
	} else {
		checkRequired(schema, at, report);
	}
	if (schema.examples !== undefined && !Array.isArray(schema.examples)) {
		report({
			rule: 'schema-examples-shape',
			at: [...at, 'examples'],
			message: '"examples" of a schema has to be a list.',
			fix: 'Make it a list, or use "example" for a single one.',
			repair: { changes: [{ kind: 'remove', at: [...at, 'examples'] }], makeshift: true },
		});
	}
}

function checkEnum(schema: Schema, at: Path, report: Report): void {
	const values: JsonValue[] = Array.isArray(schema.enum) ? schema.enum : [];
	const flat = values.flatMap((value) => (Array.isArray(value) ? value : [value]));
	const distinct = flat.filter((value, index) => flat.indexOf(value) === index);
	if (Array.isArray(schema.enum) && distinct.length === values.length && !values.some(Array.isArray) && values.length > 0) return;
	report({
		rule: 'enum-values',
		at: [...at, 'enum'],
		message: 'The enum is empty, nested, no list, or names a value twice.',
		fix: 'List each value once.',
		repair: replaceList([...at, 'enum'], distinct),
	});
}

function checkRequired(schema: Schema, at: Path, report: Report): void {
	if (!schema.required || !schema.properties) return;
	const missing = schema.required.filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
	if (missing.length === 0 || schema.allOf) return;
	report({
		rule: 'required-undeclared',
		at: [...at, 'required'],
		message: `Required but not among the properties: ${missing.join(', ')}.`,
		fix: 'Add the properties, or take them off the list.',
		repair: {
			changes: [{ kind: 'set', at: [...at, 'required'], value: schema.required.filter((name) => !missing.includes(name)) }],
			makeshift: true,
		},
	});
}

/** Keeps the valid values of a list, and removes a list that has none. */
function replaceList(at: Path, values: JsonValue[]): Repair {
	return { changes: [values.length > 0 ? { kind: 'set', at, value: values } : { kind: 'remove', at }], makeshift: true };
}
