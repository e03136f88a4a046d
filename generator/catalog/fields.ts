import type { DateStyle, Field, FieldType, Limits } from '../contract/catalog.ts';
import type { OpenApiDocument, Schema } from '../contract/document.ts';
import type { JsonValue } from '../contract/json.ts';
import { componentName, resolveReference } from '../spec/operations.ts';
import { sentenceCase } from '../words/case.ts';

/** Deeper than this, an object is passed on as it is: forms of that depth help nobody. */
const MAX_DEPTH = 6;

/** Most schemas that are looked at for one field and all in it: a small document may describe a field of any size. */
const MAX_SCHEMAS = 10_000;

/** Most references one inside the other that one field is merged from. */
const MAX_REFERENCES = 200;

/** Fields of which is not said what stands in them, although their schema says it. */
const cutOff = new WeakSet<Field>();

/** Whether a field was cut off: its schema is recursive there, too deep or too large. */
export function isCut(field: Field): boolean {
	return cutOff.has(field);
}

interface Context {
	document: OpenApiDocument;
	/** Components on the way down, to stop at a recursive schema. */
	open: readonly string[];
	/** Objects and arrays on the way down. */
	depth: number;
	/** References on the way to what one field is merged from. */
	references: number;
	work: Work;
}

/** What one attempt to build a field has done. */
interface Work {
	/** Depth from which on objects are passed on as they are. */
	maxDepth: number;
	/** Schemas looked at. */
	schemas: number;
	/** Components that are merged already, by name; `open` holds what each of them opens. */
	merged: Map<string, Flat>;
}

/**
 * A schema as a field. Where it describes too large a one, its lower levels are passed on as they are.
 * @param name key of the field where it stands; for an element of an array, the array's own.
 */
export function buildField(document: OpenApiDocument, schema: Schema | undefined, name: string, required: boolean): Field {
	for (let maxDepth = MAX_DEPTH; ; maxDepth--) {
		const work: Work = { maxDepth, schemas: 0, merged: new Map() };
		const field = fieldOf(schema ?? {}, name, required, { document, open: [], depth: 0, references: 0, work });
		if (work.schemas <= MAX_SCHEMAS || maxDepth === 0) return field;
	}
}

/** The properties of an object schema as fields, in the order of the schema; [] when it has none. */
export function buildFields(document: OpenApiDocument, schema: Schema | undefined): Field[] {
	return buildField(document, schema, '', true).fields ?? [];
}

function fieldOf(source: Schema, name: string, required: boolean, context: Context): Field {
	const { schema, open, nullable: emptied } = flatten(source, context);
	const inner: Context = { ...context, open, depth: context.depth + 1, references: 0 };
	const { type, nullable } = typeOf(schema);
	// Counted here, too: what was merged before is looked at again wherever it is referred to.
	const isTooLarge = ++context.work.schemas > MAX_SCHEMAS;
	const recursive = isCutOff(schema) || isTooLarge || context.depth > context.work.maxDepth;
	const kind: FieldType = recursive ? 'any' : type;
	const field: Field = {
		name,
		label: schema['x-field']?.label ?? schema.title ?? sentenceCase(name),
		description: (schema.description ?? '').trim(),
		type: kind,
		format: schema.format ?? null,
		required,
		nullable: nullable || emptied,
		deprecated: schema.deprecated === true,
		enum: enumOf(schema),
		default: schema.default ?? null,
		example: exampleOf(schema),
		limits: limitsOf(schema),
		date: dateOf(schema, kind),
		items: kind === 'array' ? fieldOf(schema.items ?? {}, name, true, inner) : null,
		fields: kind === 'object' && schema.properties ? propertiesOf(schema, inner) : null,
	};
	if (isCutOff(schema) || (recursive && type !== 'any')) cutOff.add(field);
	return field;
}

function propertiesOf(schema: Schema, context: Context): Field[] {
	const required = new Set(schema.required ?? []);
	return Object.entries(schema.properties ?? {}).map(([key, property]) => fieldOf(property, key, required.has(key), context));
}

interface Flat {
	schema: Schema;
	open: readonly string[];
	nullable: boolean;
	/** True when it would be another one inside another component: it was cut off at one that is open already. */
	cut: boolean;
}

/** Stands for a schema that is not looked into again. */
const CUT_OFF = { 'x-recursive': true } as Schema;

function isCutOff(schema: Schema): boolean {
	return 'x-recursive' in schema && schema['x-recursive'] === true;
}

/** One schema without `$ref`, `allOf`, and, as far as their branches agree, without `anyOf` and `oneOf`. */
function flatten(source: Schema, context: Context): Flat {
	const name = componentName(source);
	if (name === null) return merged(source, context);
	const { open, references, work } = context;
	if (open.includes(name) || references > MAX_REFERENCES) return { schema: CUT_OFF, open, nullable: false, cut: true };
	const { $ref: _, ...siblings } = source;
	const isPlain = Object.keys(siblings).length === 0;
	const known = isPlain ? work.merged.get(name) : undefined;
	if (known) return { ...known, open: [...new Set([...open, ...known.open])] };
	const found = { ...resolveReference<Schema>(context.document, source), ...siblings };
	const inside: Context = { ...context, open: [...open, name], references: references + 1 };
	const flat = componentName(found) === null ? merged(found, inside) : flatten(found, inside);
	if (isPlain && !flat.cut) work.merged.set(name, { ...flat, open: flat.open.filter((other) => !open.includes(other)) });
	return flat;
}

/** What a schema says together with its branches. */
function merged(source: Schema, context: Context): Flat {
	let { open } = context;
	if (++context.work.schemas > MAX_SCHEMAS) return { schema: CUT_OFF, open, nullable: false, cut: true };
	let schema = source;
	let cut = false;
	const flattenAll = (parts: Schema[]): Flat[] => {
		const flat = parts.map((part) => flatten(part, { ...context, open }));
		open = joined(open, flat);
		cut ||= flat.some((part) => part.cut);
		return flat;
	};
	if (schema.allOf) {
		const { allOf, ...rest } = schema;
		schema = [...flattenAll(allOf).map((part) => part.schema), rest].reduce<Schema>(merge, {});
	}
	let nullable = false;
	const branches = schema.anyOf ?? schema.oneOf;
	if (branches) {
		const { anyOf: _any, oneOf: _one, ...rest } = schema;
		const flat = flattenAll(branches);
		const real = flat.map((part) => part.schema).filter((part) => part.type !== 'null');
		nullable = real.length < flat.length;
		schema = { ...union(real, rest), ...rest };
	}
	return { schema, open, nullable, cut };
}

/** What was opened on the way through branches stays open below: their properties now stand in one schema. */
function joined(open: readonly string[], parts: Flat[]): readonly string[] {
	return [...new Set([...open, ...parts.flatMap((part) => part.open)])];
}

/** Both at once: the properties of either. */
function merge(left: Schema, right: Schema): Schema {
	const merged: Schema = { ...left, ...right };
	if (left.properties || right.properties) merged.properties = { ...left.properties, ...right.properties };
	if (left.required || right.required) merged.required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
	return merged;
}

/** One or the other: objects keep the properties of all, and require what all require; what conflicts becomes anything. */
function union(parts: Schema[], rest: Schema): Schema {
	const [only] = parts;
	if (!only) return {};
	if (parts.length === 1) return only;
	if (parts.every((part) => part.properties === undefined && part.items === undefined && part.required !== undefined)) {
		return rest; // Branches that only say which properties are required together.
	}
	if (parts.every((part) => part.properties)) {
		const properties: Record<string, Schema> = {};
		for (const part of parts) {
			for (const [key, property] of Object.entries(part.properties ?? {})) {
				const known = properties[key];
				properties[key] = known && JSON.stringify(known.type) !== JSON.stringify(property.type) ? withoutType(known) : (known ?? property);
			}
		}
		const required = (only.required ?? []).filter((key) => parts.every((part) => part.required?.includes(key)));
		return { type: 'object', properties, required };
	}
	const types = new Set(parts.map((part) => JSON.stringify(part.type ?? null)));
	if (types.size === 1 && only.type !== undefined && parts.every((part) => !part.properties && !part.items)) {
		const values = parts.every((part) => part.enum) ? parts.flatMap((part) => part.enum ?? []) : undefined;
		return { type: only.type, ...(values ? { enum: values } : {}) };
	}
	return {};
}

function withoutType({ type: _type, items: _items, properties: _properties, enum: _enum, ...rest }: Schema): Schema {
	return rest;
}

function typeOf(schema: Schema): { type: FieldType; nullable: boolean } {
	const types = schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
	const real = types.filter((type) => type !== 'null');
	const nullable = real.length < types.length;
	if (schema.format === 'binary' && real[0] === 'string') return { type: 'file', nullable };
	if (real.length === 1) return { type: real[0] as FieldType, nullable };
	if (real.length === 0 && types.length === 0) {
		if (schema.properties) return { type: 'object', nullable };
		if (schema.items) return { type: 'array', nullable };
		if (schema.enum?.every((value) => typeof value === 'string')) return { type: 'string', nullable };
	}
	if (real.length === 2 && real.includes('integer') && real.includes('number')) return { type: 'number', nullable };
	return { type: 'any', nullable };
}

function enumOf(schema: Schema): (string | number | boolean)[] | null {
	if (schema.const !== undefined && schema.const !== null && typeof schema.const !== 'object') return [schema.const];
	const values = schema.enum?.filter((value) => value !== null && typeof value !== 'object') as (string | number | boolean)[] | undefined;
	return values && values.length > 0 ? values : null;
}

function exampleOf(schema: Schema): JsonValue | null {
	return schema.example ?? schema.examples?.[0] ?? null;
}

function limitsOf(schema: Schema): Limits {
	const limits: Limits = {};
	for (const key of ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const) {
		const value = schema[key];
		if (typeof value === 'number') limits[key] = value;
	}
	if (typeof schema.pattern === 'string') limits.pattern = schema.pattern;
	return limits;
}

function dateOf(schema: Schema, type: FieldType): DateStyle | null {
	if (schema['x-field']?.date) return schema['x-field'].date;
	if (type === 'string' && (schema.format === 'date-time' || schema.format === 'date')) return schema.format;
	return null;
}
