import type { DateStyle, Field, FieldType, Limits } from '../contract/catalog.ts';
import type { OpenApiDocument, Schema } from '../contract/document.ts';
import type { JsonValue } from '../contract/json.ts';
import { componentName, resolveReference } from '../spec/operations.ts';
import { sentenceCase } from '../words/case.ts';

/**
 * The deepest level whose properties become fields. Below it an object is passed on whole: nobody fills in a form of
 * that depth.
 */
const MAX_DEPTH = 6;

/** The most schemas that are read for one field and all fields in it: a small document can describe a field of any size. */
const MAX_SCHEMAS = 10_000;

/** The most references in a chain that are followed for one field. */
const MAX_REFERENCES = 200;

/** Fields whose content is left out, although their schema describes it. */
const cutOff = new WeakSet<Field>();

/** Tells whether the content of a field was left out: its schema is recursive there, too deep or too large. */
export function isCut(field: Field): boolean {
	return cutOff.has(field);
}

interface Context {
	document: OpenApiDocument;
	/** Names of the components above the schema; one that comes again is recursive. */
	open: readonly string[];
	/** Number of objects and arrays above the schema. */
	depth: number;
	/** Number of references followed so far for one field. */
	references: number;
	work: Work;
}

/** Progress of one attempt to build a field. */
interface Work {
	/** Depth at which objects are passed on whole. */
	maxDepth: number;
	/** Number of schemas read so far. */
	schemas: number;
	/** Merged components by name; `open` holds the components that each of them opens. */
	merged: Map<string, Flat>;
}

/**
 * Makes a field of a schema. If the schema describes too large a field, its lower levels are passed on whole.
 * @param name key of the field where it stands; for an element of an array, the array's own.
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export function buildField(document: OpenApiDocument, schema: Schema | undefined, name: string, required: boolean): Field {
	for (let maxDepth = MAX_DEPTH; ; maxDepth--) {
		const work: Work = { maxDepth, schemas: 0, merged: new Map() };
		const field = fieldOf(schema ?? {}, name, required, { document, open: [], depth: 0, references: 0, work });
		if (work.schemas <= MAX_SCHEMAS || maxDepth === 0) return field;
	}
}

/**
 * Makes fields of the properties of an object schema, in the order of the schema.
 * @returns [] when the schema has no properties.
 */
export function buildFields(document: OpenApiDocument, schema: Schema | undefined): Field[] {
	return buildField(document, schema, '', true).fields ?? [];
}

function fieldOf(source: Schema, name: string, required: boolean, context: Context): Field {
	const { schema, open, nullable: emptied } = flatten(source, context);
	const inner: Context = { ...context, open, depth: context.depth + 1, references: 0 };
	const { type, nullable } = typeOf(schema);
	// A merged component counts as well: each reference to it is read again.
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
	/** True when the schema was cut off at a component that is open already; inside another component it would differ. */
	cut: boolean;
}

/** Marks a schema that is not read again. */
const CUT_OFF = { 'x-recursive': true } as Schema;

function isCutOff(schema: Schema): boolean {
	return 'x-recursive' in schema && schema['x-recursive'] === true;
}

/**
 * Resolves `$ref` and `allOf`, and `anyOf` and `oneOf` as far as their branches agree.
 * @see https://spec.openapis.org/oas/v3.1.1.html#composition-and-inheritance-polymorphism
 */
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

/**
 * Merges a schema with its branches.
 * @see https://spec.openapis.org/oas/v3.1.1.html#composition-and-inheritance-polymorphism
 */
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

/**
 * Adds the components that branches opened: their properties stand in one schema now, so what lies below them can be
 * recursive too.
 */
function joined(open: readonly string[], parts: Flat[]): readonly string[] {
	return [...new Set([...open, ...parts.flatMap((part) => part.open)])];
}

/** Joins two schemas of an `allOf`: a value has the properties of both. */
function merge(left: Schema, right: Schema): Schema {
	const merged: Schema = { ...left, ...right };
	if (left.properties || right.properties) merged.properties = { ...left.properties, ...right.properties };
	if (left.required || right.required) merged.required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
	return merged;
}

/**
 * Joins the branches of an `anyOf` or `oneOf`. An object keeps the properties of all branches and requires what all of
 * them require; branches that conflict allow any value.
 */
function union(parts: Schema[], rest: Schema): Schema {
	const [only] = parts;
	if (!only) return {};
	if (parts.length === 1) return only;
	if (parts.every((part) => part.properties === undefined && part.items === undefined && part.required !== undefined)) {
		return rest; // The branches only say which properties are required together.
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
