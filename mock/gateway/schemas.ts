import type { Operation } from '../../generator/contract/catalog.ts';
import type { MediaType, OpenApiDocument, Parameter, RequestBodyObject, Response } from '../../generator/contract/document.ts';

/** An object of a document, or the component that it refers to. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | { $ref: string } | undefined): T | undefined {
	if (!value || !('$ref' in value)) return value;
	const [, , section = '', name = ''] = value.$ref.split('/');
	const components = document.components as Record<string, Record<string, T>> | undefined;
	return components?.[section]?.[decodeURIComponent(name)];
}

/** The parameters of an operation, those of its path included. */
export function parametersOf(document: OpenApiDocument, { path, method }: Operation): Parameter[] {
	const item = document.paths[path];
	const all = [...(item?.parameters ?? []), ...(item?.[method]?.parameters ?? [])].map((value) => resolve<Parameter>(document, value));
	return all.filter((parameter) => parameter !== undefined);
}

/** The schemas of an operation's parameters, body and answers. */
export function schemasOf(document: OpenApiDocument, operation: Operation): unknown[] {
	const source = document.paths[operation.path]?.[operation.method];
	const body = resolve<RequestBodyObject>(document, source?.requestBody);
	const responses = Object.values(source?.responses ?? {}).map((response) => resolve<Response>(document, response));
	const contents: (Record<string, MediaType> | undefined)[] = [body?.content, ...responses.map((response) => response?.content)];
	return [
		...parametersOf(document, operation).map(({ schema }) => schema),
		...contents.flatMap((content) => Object.values(content ?? {}).map((media) => media?.schema)),
	];
}
