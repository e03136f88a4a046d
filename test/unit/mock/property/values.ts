import fc from 'fast-check';
import type { Schema } from '../../../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { document } from '../gatewayFixture.ts';

/** Texts that have broken servers before. */
const NASTY_TEXTS: readonly string[] = [
	'',
	' ',
	'__proto__',
	'constructor',
	'toString',
	'NaN',
	'Infinity',
	'-0',
	'null',
	'../../etc/passwd',
	'%00',
	'%2e%2e',
	'%',
	'a/b',
	'\u0000',
	'\ud800',
	'\udc00\ud800',
	'💥',
	'İ',
	'1e999',
	'0',
	'9'.repeat(400),
	'x'.repeat(10_000),
	'2026-03-09',
	'2026-03-09T14:30:00-04:00',
	'2026-02-30T25:61:61Z',
	'-271821-04-20T00:00:00.000Z',
	'+275760-09-13T00:00:00.000Z',
	'9999-12-31T23:59:59.999Z',
	'0000-01-01T00:00:00',
	'0001-01-01T00:00:00+14:00',
	'03-31-2026',
	'13-32-0000',
	'America/New_York',
	'Pacific/Apia',
];

/** Any text: UTF-16 units alone too, which are no characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...NASTY_TEXTS),
	fc.string({ maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 }).map((units) => String.fromCharCode(...units)),
);

/** What a marker in a text becomes where it stands as a whole value: too deep to be written as data. */
export const DEEP = '\ue001deep';

/** Any JSON value, from nothing to thousands of lists in each other. */
export const anyValue: fc.Arbitrary<JsonValue> = fc.oneof(
	{ weight: 2, arbitrary: anyText },
	{ weight: 2, arbitrary: fc.constantFrom<JsonValue>(null, true, false, [], {}, [[]], [null], { __proto: {} }, DEEP) },
	{ weight: 2, arbitrary: anyNumber({}) },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue> },
	{ weight: 1, arbitrary: fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'id', 'length', 'toJSON'), anyText) },
);

function anyNumber({ minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE }: Schema): fc.Arbitrary<number> {
	const special = [0, -0, 1, -1, 0.1, 5e-324, 2 ** 31, 2 ** 53, 8.64e15, 8.64e15 + 2, 1e21, 1e308, -1e308, minimum, maximum];
	return fc.oneof(
		fc.constantFrom(...special.filter((value) => value >= minimum && value <= maximum)),
		fc.double({ min: minimum, max: maximum, noNaN: true }),
	);
}

function anyInteger({ minimum, maximum }: Schema): fc.Arbitrary<number> {
	const [min, max] = [Math.ceil(minimum ?? -1e308), Math.floor(maximum ?? 1e308)];
	const special = [0, -0, 1, -1, 100, 2 ** 31, 2 ** 53, 8.64e15, 8.64e15 + 2, 1e21, 1e308, min, max].filter(
		(value) => value >= min && value <= max,
	);
	return fc.oneof(fc.constantFrom(...special), fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31) }));
}

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
	email: fc.oneof(fc.emailAddress(), fc.constantFrom('maya.lindqvist@example.com', 'a@b.co', `${'x'.repeat(60)}@example.com`)),
	'date-time': fc.constantFrom(
		'2026-03-10T09:00:00-04:00',
		'0001-01-01T00:00:00Z',
		'9999-12-31T23:59:60Z',
		'2026-03-08T02:30:00.123456789Z',
	),
};

/** What is known of the place that a value is made for. */
export interface Place {
	/** Property or parameter name. */
	name: string;
	/** The value of the sample, where there is one. */
	sample: JsonValue | undefined;
	/** Text that stands for the id of a record of this field, where it is one. */
	known: fc.Arbitrary<string> | undefined;
	/** The same for a property of this value. */
	inside: (name: string, sample: JsonValue | undefined) => Place;
}

/**
 * Values that a schema accepts, the sample's own among them. Only joining keywords (`if`, `not`, `anyOf` beside others)
 * may let one through that it does not: whoever needs to know validates.
 */
export function valuesOf(schema: Schema | undefined, place: Place, depth = 0): fc.Arbitrary<JsonValue> {
	if (!schema) return anyValue;
	if (schema.$ref !== undefined) return valuesOf(resolved(schema.$ref), place, depth);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	if (schema.anyOf)
		return fc.oneof(...schema.anyOf.slice(0, depth > 4 ? 1 : undefined).map((branch) => valuesOf(branch, place, depth + 1)));
	const types = schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
	if (types.length === 0 && !schema.properties) return anyValue;
	const made = fc.oneof(...(types.length > 0 ? types : ['object']).map((type) => ofType(type, schema, place, depth)));
	return place.sample === undefined || place.sample === null
		? made
		: fc.oneof({ weight: 2, arbitrary: fc.constant(place.sample) }, { weight: 3, arbitrary: made });
}

function ofType(type: string, schema: Schema, place: Place, depth: number): fc.Arbitrary<JsonValue> {
	switch (type) {
		case 'string':
			return textOf(schema, place);
		case 'integer':
			return anyInteger(schema);
		case 'number':
			return anyNumber(schema);
		case 'boolean':
			return fc.boolean();
		case 'array':
			return listOf(schema, place, depth);
		case 'object':
			return objectOf(schema, place, depth);
		default:
			return fc.constant(null);
	}
}

function textOf({ format, pattern, minLength = 0, maxLength }: Schema, { known }: Place): fc.Arbitrary<string> {
	const special = FORMATS[format ?? ''];
	if (special) return special;
	if (pattern === '^[0-9]+$')
		return fc.oneof(fc.constantFrom('0', '1', '20', '1773028800000', '9'.repeat(400), '0'.repeat(5000)), fc.nat().map(String));
	// Ajv counts characters where JavaScript counts units.
	const text = anyText.map((value) => [...value].slice(0, maxLength).join('').padEnd(minLength, 'x'));
	return known ? fc.oneof({ weight: 2, arbitrary: known }, { weight: 1, arbitrary: text }) : text;
}

function listOf({ items, minItems = 0, maxItems }: Schema, place: Place, depth: number): fc.Arbitrary<JsonValue> {
	const sample = Array.isArray(place.sample) ? place.sample[0] : undefined;
	const item = valuesOf(items, { ...place, sample }, depth + 1);
	const most = Math.max(minItems, Math.min(maxItems ?? 3, depth > 3 ? 1 : 3));
	return fc.array(item, { minLength: minItems, maxLength: most });
}

function objectOf(schema: Schema, place: Place, depth: number): fc.Arbitrary<JsonValue> {
	const sample = isObject(place.sample) ? place.sample : {};
	const required = new Set(schema.required);
	const isShallow = depth < 4;
	const properties = Object.entries(schema.properties ?? {}).filter(([name]) => isShallow || required.has(name));
	const own = Object.fromEntries(
		properties.map(([name, property]) => [name, valuesOf(property, place.inside(name, sample[name]), depth + 1)]),
	);
	const known = fc.record(own, { requiredKeys: [...required].filter((name) => name in own), noNullPrototype: true });
	// At most some of many properties: a record of all is what the sample is.
	const few = fc.tuple(known, fc.integer({ min: 1, max: 12 })).map(([value, most]) => {
		const entries = Object.entries(value as JsonObject);
		return Object.fromEntries([
			...entries.filter(([name]) => required.has(name)),
			...entries.filter(([name]) => !required.has(name)).slice(0, most),
		]);
	});
	const more = schema.additionalProperties;
	if (more === false || schema.properties) return few;
	return fc
		.tuple(
			few,
			fc.dictionary(
				anyText,
				isObject(more as JsonValue) ? valuesOf(more as Schema, { ...place, sample: undefined }, depth + 1) : anyValue,
				{
					maxKeys: 3,
				},
			),
		)
		.map(([value, extra]) => {
			return Object.fromEntries([...Object.entries(extra), ...Object.entries(value)]);
		});
}

function resolved(reference: string): Schema | undefined {
	let found: unknown = document;
	for (const part of reference.slice(2).split('/')) found = (found as Record<string, unknown>)[part];
	return found as Schema | undefined;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
