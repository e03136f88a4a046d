import { HTTP_METHODS } from '../contract/catalog.ts';
import type { Path } from './pointer.ts';

/**
 * The kinds of object in an OpenAPI document. One table says which kind stands under which key, for the bundler and the
 * linter alike, so that both agree on what is a schema and what is data (a property named `items`, an example with a
 * `$ref` in it).
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object
 */
export type Kind =
	| 'document'
	| 'components'
	| 'pathItemMap'
	| 'pathItem'
	| 'operation'
	| 'parameterList'
	| 'parameterMap'
	| 'parameter'
	| 'requestBodyMap'
	| 'requestBody'
	| 'responseMap'
	| 'response'
	| 'headerMap'
	| 'header'
	| 'contentMap'
	| 'mediaType'
	| 'exampleMap'
	| 'example'
	| 'schemaMap'
	| 'schemaList'
	| 'schema'
	| 'data';

/** The kind of each child by its key; `*` stands for any key or index. Under any other key stands plain data. */
const CHILDREN: Record<Kind, Record<string, Kind>> = {
	document: { paths: 'pathItemMap', webhooks: 'pathItemMap', components: 'components' },
	components: {
		schemas: 'schemaMap',
		parameters: 'parameterMap',
		responses: 'responseMap',
		requestBodies: 'requestBodyMap',
		headers: 'headerMap',
		examples: 'exampleMap',
		pathItems: 'pathItemMap',
	},
	pathItemMap: { '*': 'pathItem' },
	pathItem: { parameters: 'parameterList', ...Object.fromEntries(HTTP_METHODS.map((method) => [method, 'operation'])) },
	operation: { parameters: 'parameterList', requestBody: 'requestBody', responses: 'responseMap' },
	parameterList: { '*': 'parameter' },
	parameterMap: { '*': 'parameter' },
	parameter: { schema: 'schema', content: 'contentMap', examples: 'exampleMap' },
	requestBodyMap: { '*': 'requestBody' },
	requestBody: { content: 'contentMap' },
	responseMap: { '*': 'response' },
	response: { headers: 'headerMap', content: 'contentMap' },
	headerMap: { '*': 'header' },
	header: { schema: 'schema', content: 'contentMap', examples: 'exampleMap' },
	contentMap: { '*': 'mediaType' },
	mediaType: { schema: 'schema', examples: 'exampleMap' },
	exampleMap: { '*': 'example' },
	example: {},
	schemaMap: { '*': 'schema' },
	schemaList: { '*': 'schema' },
	schema: {
		...same('schemaMap', ['properties', 'patternProperties', 'dependentSchemas', '$defs']),
		...same('schemaList', ['allOf', 'anyOf', 'oneOf', 'prefixItems']),
		...same('schema', ['items', 'additionalProperties', 'unevaluatedProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else']),
	},
	data: {},
};

function same(kind: Kind, keys: string[]): Record<string, Kind> {
	return Object.fromEntries(keys.map((key) => [key, kind]));
}

/**
 * The section of `components` for each kind that can be referenced.
 * @see https://spec.openapis.org/oas/v3.1.1.html#components-object
 */
export const SECTIONS: Partial<Record<Kind, string>> = {
	schema: 'schemas',
	parameter: 'parameters',
	response: 'responses',
	requestBody: 'requestBodies',
	header: 'headers',
	example: 'examples',
};

/** Tells the kind of the value under `key` of an object of this kind. */
export function childKind(kind: Kind, key: string | number): Kind {
	const table = CHILDREN[kind];
	return (Object.hasOwn(table, key) ? table[key] : table['*']) ?? 'data';
}

/**
 * Tells whether an object is a reference: it has a `$ref`, and stands where OpenAPI allows one.
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function isReference(value: unknown, kind: Kind): value is { $ref: string } {
	return kind !== 'data' && value !== null && typeof value === 'object' && '$ref' in value && typeof value.$ref === 'string';
}

/** Visits each object of a document but plain data, parents first. It visits references and does not follow them. */
export function walk(
	value: unknown,
	visit: (value: object, kind: Kind, path: Path) => void,
	kind: Kind = 'document',
	path: Path = [],
): void {
	if (value === null || typeof value !== 'object' || kind === 'data') return;
	visit(value, kind, path);
	if (isReference(value, kind)) return;
	for (const [key, child] of Object.entries(value)) walk(child, visit, childKind(kind, key), [...path, key]);
}
