import type { OpenApiDocument } from './document.ts';
import { isObject, type JsonObject } from './json.ts';

/** Keywords whose schemas describe the value itself, not something in it. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'];
/** Keywords whose schemas describe what is in the value. */
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
 * Whether schemas stay within limits once every reference in them is replaced by what it leads to. A reference back to a
 * schema that is being expanded is left as it is.
 * @param limits.schemas that there may be; finding out takes no more steps than this.
 * @param limits.levels of schemas in each other.
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
 * How many schemas a single value is held against, at the most, in a check of some schemas: two that are each `allOf` of two
 * double it. Infinity where a schema is part of itself by `allOf`, `$ref` and the like: no check of it would end.
 */
export function checkingCost(document: OpenApiDocument, schemas: readonly unknown[]): number {
	const costs = new Map<object, number>();
	const costOf = (schema: unknown): number => {
		if (!isObject(schema)) return 0;
		const known = costs.get(schema);
		if (known !== undefined) return known;
		costs.set(schema, Number.POSITIVE_INFINITY); // Until it is known: whoever meets it on the way down is part of it.
		const children = [target(document, schema), ...IN_PLACE.flatMap((keyword) => below(schema, keyword))];
		const cost = children.reduce<number>((sum, child) => sum + costOf(child), 1);
		costs.set(schema, cost);
		return cost;
	};
	let highest = 0;
	for (const schema of reachable(document, schemas)) highest = Math.max(highest, costOf(schema));
	return highest;
}

/** Every schema that some lead to, once. */
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

/** What the reference in a schema leads to; undefined without one. */
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
