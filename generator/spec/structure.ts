import { HTTP_METHODS } from '../contract/catalog.ts';
import type { Path } from './pointer.ts';

/**
 * The structure of an OpenAPI document as a table: which kind of object stands under which key.
 * One table drives the bundler and the linter, so that both agree on what is a schema and what is data
 * (a property named `items`, an example with a `$ref` in it).
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

/** `*` stands for any key or index. A key that is not named leads to plain data. */
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

/** Section of `components` that holds a kind, for kinds that can be referenced. */
export const SECTIONS: Partial<Record<Kind, string>> = {
	schema: 'schemas',
	parameter: 'parameters',
	response: 'responses',
	requestBody: 'requestBodies',
	header: 'headers',
	example: 'examples',
};

/** The kind of what stands under `key` of an object of this kind. */
export function childKind(kind: Kind, key: string | number): Kind {
	const table = CHILDREN[kind];
	return (Object.hasOwn(table, key) ? table[key] : table['*']) ?? 'data';
}

/** True for an object with a `$ref`, where a `$ref` means something. */
export function isReference(value: unknown, kind: Kind): value is { $ref: string } {
	return kind !== 'data' && value !== null && typeof value === 'object' && '$ref' in value && typeof value.$ref === 'string';
}

/** Visits every object of a document that is not plain data, parents first. References are visited, not followed. */
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
