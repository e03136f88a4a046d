import type { OpenApiDocument } from './document.ts';
import { isObject, type JsonObject } from './json.ts';

/** Keywords whose schemas describe the value itself. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'];
/** Keywords whose schemas describe the content of the value. */
const INSIDE = [
	'properties',
	'patternProperties',
	'additionalProperties',
	'unevaluatedProperties',
	'propertyNames',
	'items',
	'prefixItems',
	'contains',
	'unevaluatedItems',
];
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const COMPONENTS = '#/components/schemas/';

/**
 * Tells whether schemas stay within limits once each reference is replaced by its target. A reference back to a schema
 * that is being expanded stays.
 * @param limits.schemas the most schemas; the check takes no more steps than this.
 * @param limits.levels the most schemas inside one another.
 */
export function isExpandable(document: OpenApiDocument, schemas: readonly unknown[], limits: { schemas: number; levels: number }): boolean {
	const open = new Set<object>();
	let size = 0;
	const visit = (schema: unknown): void => {
		if (!isObject(schema) || size > limits.schemas || open.has(schema)) return;
		size = open.size < limits.levels ? size + 1 : Number.POSITIVE_INFINITY;
		open.add(schema);
		visit(target(document, schema));
		for (const keyword of [...IN_PLACE, ...INSIDE]) for (const child of below(schema, keyword)) visit(child);
		open.delete(schema);
	};
	for (const schema of schemas) visit(schema);
	return size <= limits.schemas;
}

/**
 * Counts how many schemas one value is checked against, at the most: a schema that is `allOf` of two others doubles it.
 * @returns Infinity when a schema is part of itself by `allOf`, `$ref` and the like: a check of it would not end.
 */
export function checkingCost(document: OpenApiDocument, schemas: readonly unknown[]): number {
	const costs = new Map<object, number>();
	const costOf = (schema: unknown): number => {
		if (!isObject(schema)) return 0;
		const known = costs.get(schema);
		if (known !== undefined) return known;
		costs.set(schema, Number.POSITIVE_INFINITY); // Holds until the cost is known: a schema that meets itself on the way down is part of itself.
		const children = [target(document, schema), ...IN_PLACE.flatMap((keyword) => below(schema, keyword))];
		const cost = children.reduce<number>((sum, child) => sum + costOf(child), 1);
		costs.set(schema, cost);
		return cost;
	};
	let highest = 0;
	for (const schema of reachable(document, schemas)) highest = Math.max(highest, costOf(schema));
	return highest;
}

/** Lists each schema that some schemas lead to, once. */
function reachable(document: OpenApiDocument, schemas: readonly unknown[]): Set<JsonObject> {
	const found = new Set<JsonObject>();
	const waiting = [...schemas];
	while (waiting.length > 0) {
		const schema = waiting.pop();
		if (!isObject(schema) || found.has(schema)) continue;
		found.add(schema);
		waiting.push(target(document, schema), ...[...IN_PLACE, ...INSIDE].flatMap((keyword) => below(schema, keyword)));
	}
	return found;
}

function below(schema: JsonObject, keyword: string): unknown[] {
	const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
	if (Array.isArray(value)) return value;
	if (!isObject(value)) return [];
	return MAPS.has(keyword) ? Object.values(value) : [value];
}

/**
 * Finds the target of the reference in a schema.
 * @returns undefined when the schema has no reference.
 */
function target(document: OpenApiDocument, { $ref }: JsonObject): unknown {
	if (typeof $ref !== 'string' || !$ref.startsWith(COMPONENTS)) return undefined;
	const schemas = document.components?.schemas ?? {};
	const name = unescaped($ref.slice(COMPONENTS.length));
	return Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}

function unescaped(segment: string): string {
	try {
		return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
	} catch {
		return segment;
	}
}
