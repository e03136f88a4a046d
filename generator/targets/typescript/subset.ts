import type { Operation } from '../../contract/catalog.ts';
import type { Components, OpenApiDocument, Parameter, Reference, Response } from '../../contract/document.ts';
import { operationsOf, parametersOf } from '../../spec/operations.ts';
import { parsePointer } from '../../spec/pointer.ts';

/** Headers that the client sends itself; `operations.ts` of the catalog leaves out the same ones. */
const OWN_HEADERS = /^(version|authorization|accept|content-type)$/i;

type Section = keyof Components;

/**
 * Makes a document of some operations and the components that they reach, for the types of the client: with the
 * operationIds of the catalog and each path parameter declared, without the headers that the client sends itself, and
 * without cookies, response headers and examples of whole bodies, which no type needs.
 */
export function subsetDocument(document: OpenApiDocument, operations: readonly Operation[]): OpenApiDocument {
	const ids = new Map(operations.map(({ method, path, operationId }) => [`${method} ${path}`, operationId]));
	const subset: OpenApiDocument = { openapi: document.openapi, info: document.info, paths: {} };
	for (const located of operationsOf(document)) {
		const { method, path, operation } = located;
		const operationId = ids.get(`${method} ${path}`);
		if (operationId === undefined) continue;
		subset.paths[path] = {
			...subset.paths[path],
			[method]: {
				...operation,
				operationId,
				parameters: withPathParameters(
					path,
					parametersOf(document, located).map(({ parameter }) => parameter),
				),
				...(operation.requestBody && { requestBody: withoutExamples(operation.requestBody) }),
				responses: bareResponses(operation.responses),
			},
		};
	}
	const responses = bareResponses(document.components?.responses);
	const components = reachableComponents({ ...document.components, responses }, subset.paths);
	// openapi-typescript writes discriminators into the schemas that it reads, so it gets a copy.
	return structuredClone({ ...subset, components });
}

function withPathParameters(path: string, declared: Parameter[]): Parameter[] {
	const kept = declared.filter(({ in: place, name }) => place !== 'cookie' && !(place === 'header' && OWN_HEADERS.test(name)));
	const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
	const missing = names.filter((name) => !kept.some((parameter) => parameter.in === 'path' && parameter.name === name));
	return [...kept, ...missing.map((name): Parameter => ({ name, in: 'path', required: true, schema: { type: 'string' } }))];
}

/**
 * Removes headers and examples of whole answers from responses; the examples would double the size of a file.
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
function bareResponses<T extends Response | Reference>(responses: Record<string, T> | undefined): Record<string, T> {
	const bare = Object.entries(responses ?? {}).map(([key, response]) => [key, { ...withoutExamples(response), headers: undefined }]);
	return Object.fromEntries(bare);
}

/** Removes the examples of the whole from a body or response; a reference stays as it is. */
function withoutExamples<T extends object>(described: T): T {
	if (!('content' in described) || described.content === null || typeof described.content !== 'object') return described;
	const content = Object.entries(described.content).map(([type, media]) => [type, { ...media, example: undefined, examples: undefined }]);
	return { ...described, content: Object.fromEntries(content) };
}

/**
 * Collects the components that a value refers to, directly or through others, in the order of the document.
 * @see https://spec.openapis.org/oas/v3.1.1.html#components-object
 */
function reachableComponents(components: Components, root: unknown): Components {
	const reached = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value === 'string' && value.startsWith('#/components/')) reach(value);
		else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
	};
	const reach = (pointer: string): void => {
		const [, section = '', name = ''] = parsePointer(pointer);
		const key = `${section}/${name}`;
		if (reached.has(key)) return;
		reached.add(key);
		visit(components[section as Section]?.[name]);
	};
	visit(root);
	const sections = Object.entries(components).map(([section, members]) => {
		return [section, Object.fromEntries(Object.entries(members ?? {}).filter(([name]) => reached.has(`${section}/${name}`)))];
	});
	return Object.fromEntries(sections);
}
