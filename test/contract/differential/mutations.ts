import type { Schema } from '../../../generator/contract/document.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { isObject, type Path, type Point, pointsBelow, removeAt, replaceAt, valueAt } from './points.ts';
import { typesOf, valueFor } from './schemas.ts';

/** A change of one value. What comes of it is for the two validators to say. */
export interface Mutation {
	kind: string;
	path: Path;
	/** Undefined takes the value away. */
	value: JsonValue | undefined;
}

/** One value of each JSON type. */
const OF_TYPES: Record<string, JsonValue> = { string: 'text', number: 1.5, boolean: true, object: {}, array: [], null: null };

/** Texts that are nearly of a format, and some that are in odd but right ways. */
const OF_FORMATS: Record<string, string[]> = {
	'date-time': [
		'soon',
		'',
		'2026-03-09',
		'2026-13-45T00:00:00Z',
		'2026-02-29T00:00:00Z',
		'2026-03-09T15:00:00',
		'2026-03-09T15:00:00.000Z',
		'2026-03-09T15:00:00+02:00',
		'2026-03-09T25:00:00Z',
		'2026-03-09 15:00:00Z',
		'2026-03-09t15:00:00z',
		'2026-03-09T15:00:00+0200',
		'2026-03-09T15:00:00+02',
		'2026-03-09T15:00:00+24:00',
		'2026-03-09T23:59:60Z',
		'2026-03-09T23:59:60+02:00',
		'1773068400000',
	],
	email: ['maya', 'maya@', '@example.com', 'maya@example', 'maya lind@example.com', 'maya@example.com'],
	uri: ['text', '/files/a.png', 'example.com/a.png', 'https://exa mple.com', 'https://example.com/a.png'],
};

/** Names of properties that no schema knows; the second has a meaning of its own in JavaScript. */
const UNKNOWN = ['unknownProperty', '__proto__'];

/** A body with one mutation. */
export interface MutatedBody extends Mutation {
	body: JsonValue;
}

/** A body as its schema says it may and may not be, one change at a time. */
export function mutateBody(schema: Schema, sample: JsonValue): MutatedBody[] {
	const points = pointsBelow(schema, sample);
	const optional = points.filter(({ path, required }) => path.length === 1 && !required && typeof path[0] === 'string');
	const least = optional.reduce((body, { path }) => removeAt(body, path), sample);
	const all: MutatedBody[] = [{ kind: 'required properties alone', path: [], value: least, body: least }, ...unknownProperty([], sample)];
	for (const point of points) {
		const { path, base } = point;
		for (const mutation of [...presence(point), ...values(point.schema, path)]) {
			const { value } = mutation;
			all.push({ ...mutation, body: value === undefined ? removeAt(base, path) : replaceAt(base, path, value) });
		}
		all.push(...unknownProperty(path, base));
	}
	return all;
}

function presence({ path, required, base, schema }: Point): Mutation[] {
	if (typeof path.at(-1) === 'number') return [];
	if (required) return [{ kind: 'required property missing', path, value: undefined }];
	if (valueAt(base, path) !== undefined) return [{ kind: 'optional property left out', path, value: undefined }];
	return schema.example === undefined ? [] : [{ kind: 'optional property added', path, value: schema.example }];
}

/** Values at and over the edges of what a schema takes. */
function values(schema: Schema, path: Path): Mutation[] {
	const named = (kind: string, ...list: JsonValue[]) => list.map((value): Mutation => ({ kind, path, value }));
	const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, format = '' } = schema;
	const types = typesOf(schema);
	const others = Object.entries(OF_TYPES).filter(([type]) => !types.includes(type));
	const list = (length: number): JsonValue => Array.from({ length }, () => valueFor(schema.items ?? {}));
	return [
		...named('another type', ...others.map(([, value]) => value)),
		...(types.includes('integer') || types.includes('number') ? named('text for another type', '5', '') : []),
		...(types.includes('boolean') ? named('text for another type', 'true', '', '1') : []),
		...(schema.enum
			? [...named('outside the enum', 'no such value', '', upper(schema.enum[0])), ...named('enum value', ...schema.enum)]
			: []),
		...(minimum === undefined ? [] : [...named('below the minimum', minimum - 1), ...named('at the limit', minimum)]),
		...(maximum === undefined ? [] : [...named('above the maximum', maximum + 1), ...named('at the limit', maximum)]),
		...(minLength === undefined ? [] : [...named('too short', 'x'.repeat(minLength - 1)), ...named('at the limit', 'x'.repeat(minLength))]),
		...(maxLength === undefined ? [] : [...named('too long', 'x'.repeat(maxLength + 1)), ...named('at the limit', 'x'.repeat(maxLength))]),
		...(minItems === undefined ? [] : [...named('too few', list(minItems - 1)), ...named('at the limit', list(minItems))]),
		...(maxItems === undefined ? [] : [...named('too many', list(maxItems + 1)), ...named('at the limit', list(maxItems))]),
		...(pattern === undefined ? [] : named('against the pattern', '~', '')),
		...named('format', ...(OF_FORMATS[format] ?? [])),
	];
}

/** An object with one property more. */
function unknownProperty(path: Path, base: JsonValue): MutatedBody[] {
	const value = valueAt(base, path);
	if (!isObject(value)) return [];
	return UNKNOWN.map((name) => [...path, name]).map((at) => {
		return { kind: 'unknown property', path: at, value: 'text', body: replaceAt(base, at, 'text') };
	});
}

function upper(value: JsonValue | undefined): JsonValue {
	return String(value).toUpperCase();
}
