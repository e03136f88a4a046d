import type { Operation } from '../../generator/contract/catalog.ts';
import type {
	MediaType,
	OpenApiDocument,
	OperationObject,
	Parameter,
	RequestBodyObject,
	Response,
} from '../../generator/contract/document.ts';

/** An object of a document, or the component that it refers to. */
function resolve<T extends object>(document: OpenApiDocument, value: T | { $ref: string } | undefined): T | undefined {
	if (!value || !('$ref' in value)) return value;
	const [, , section = '', name = ''] = value.$ref.split('/');
	const components = document.components as Record<string, Record<string, T>> | undefined;
	return components?.[section]?.[decodeURIComponent(name)];
}

/** The parameters of an operation, those of its path included. */
function parametersOf(document: OpenApiDocument, { path, method }: Operation): Parameter[] {
	const item = document.paths[path];
	const all = [...(item?.parameters ?? []), ...(item?.[method]?.parameters ?? [])].map((value) => resolve<Parameter>(document, value));
	return all.filter((parameter) => parameter !== undefined);
}

/** The schemas that a request is held against. */
export function inputSchemasOf(document: OpenApiDocument, operation: Operation): unknown[] {
	const body = resolve<RequestBodyObject>(document, sourceOf(document, operation)?.requestBody);
	return [...parametersOf(document, operation).map(({ schema }) => schema), ...schemasIn(body?.content)];
}

/** The schemas of an operation's parameters, body and answers. */
export function schemasOf(document: OpenApiDocument, operation: Operation): unknown[] {
	const responses = Object.values(sourceOf(document, operation)?.responses ?? {}).map((response) => resolve<Response>(document, response));
	return [...inputSchemasOf(document, operation), ...responses.flatMap((response) => schemasIn(response?.content))];
}

function sourceOf(document: OpenApiDocument, { path, method }: Operation): OperationObject | undefined {
	return document.paths[path]?.[method];
}

function schemasIn(content: Record<string, MediaType> | undefined): unknown[] {
	return Object.values(content ?? {}).map((media) => media?.schema);
}
