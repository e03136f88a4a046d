import type { Schema } from '../../../generator/contract/document.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { document } from '../generated.ts';

/** Schemas that contain themselves end here. */
const MAX_DEPTH = 4;

/** What a reference of the document leads to; the value itself when it is none. */
export function resolve<T extends object>(value: T | { $ref: string }): T {
	if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
	const found = value.$ref
		.split('/')
		.slice(1)
		.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
	if (!found) throw new Error(`${value.$ref} leads nowhere.`);
	return resolve(found as T);
}

/** A schema without a reference and with its `allOf` merged into it; what is below stays as it is. */
export function view(schema: Schema): Schema {
	const { allOf = [], ...own } = resolve(schema);
	const parts = [...allOf.map(view), own];
	return {
		...Object.assign({}, ...parts),
		...(parts.some(({ properties }) => properties) ? { properties: Object.assign({}, ...parts.map(({ properties }) => properties)) } : {}),
		required: parts.flatMap(({ required }) => required ?? []),
	};
}

/** The types that a schema names; none when it takes any. */
export function typesOf({ type }: Schema): string[] {
	return type === undefined ? [] : Array.isArray(type) ? type : [type];
}

/** A value that suits a schema: its example where it has one, else the least that it asks for. */
export function valueFor(schema: Schema, depth = 0): JsonValue {
	const known = view(schema);
	const { example, examples, anyOf, properties = {}, required = [], items, minItems = 1 } = known;
	for (const value of [example, examples?.[0], known.const, known.enum?.[0], known.default]) if (value !== undefined) return value;
	if (anyOf?.[0]) return valueFor(anyOf[0], depth);
	switch (typesOf(known)[0]) {
		case 'object':
			return Object.fromEntries(required.map((name) => [name, valueFor(properties[name] ?? {}, depth + 1)]));
		case 'array':
			return depth > MAX_DEPTH ? [] : Array.from({ length: minItems }, () => valueFor(items ?? {}, depth + 1));
		case 'integer':
		case 'number':
			return known.minimum ?? 1;
		case 'boolean':
			return true;
		default:
			return known.format === 'date-time' ? '2026-03-09T15:00:00Z' : 'text'.padEnd(known.minLength ?? 0, 'x');
	}
}
