import { HTTP_METHODS, type HttpMethod } from '../contract/catalog.ts';
import type { OpenApiDocument, OperationObject, Parameter, PathItem, Reference } from '../contract/document.ts';
import { type Path, parsePointer, valueAt } from './pointer.ts';

/** An operation with its place in the document. */
export interface LocatedOperation {
	method: HttpMethod;
	path: string;
	operation: OperationObject;
	pathItem: PathItem;
	/** Path of the operation in the document: `['paths', path, method]`. */
	at: Path;
}

/**
 * Lists all operations of a document, in its order.
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function* operationsOf(document: OpenApiDocument): Generator<LocatedOperation> {
	for (const [path, pathItem] of Object.entries(document.paths ?? {})) {
		for (const method of HTTP_METHODS) {
			const operation = pathItem?.[method];
			if (operation && typeof operation === 'object') yield { method, path, operation, pathItem, at: ['paths', path, method] };
		}
	}
}

/** Names an operation in messages: `POST /contacts/`. */
export function describe(located: LocatedOperation): string {
	return `${located.method.toUpperCase()} ${located.path}`;
}

/**
 * Resolves a reference to its component; any other object is returned as it is. The document must be joined: each
 * reference has the form `#/components/<section>/<name>`.
 * @returns undefined when the reference leads nowhere or in a circle.
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function resolveReference<T extends object>(document: OpenApiDocument, value: T | Reference | undefined): T | undefined {
	let current: unknown = value;
	for (let hops = 0; hops < 20; hops++) {
		if (current === null || typeof current !== 'object') return undefined;
		if (!('$ref' in current) || typeof current.$ref !== 'string') return current as T;
		current = valueAt(document, parsePointer(current.$ref));
	}
	return undefined;
}

/** Finds the path of the target of a reference at `path`; without a reference, `path` itself. */
export function resolvedPath(document: OpenApiDocument, path: Path): Path {
	let current = path;
	for (let hops = 0; hops < 20; hops++) {
		const value = valueAt(document, current);
		if (value === null || typeof value !== 'object' || !('$ref' in value) || typeof value.$ref !== 'string') break;
		current = parsePointer(value.$ref);
	}
	return current;
}

/**
 * Takes the name of the component from a reference.
 * @returns null for anything but a reference.
 */
export function componentName(value: unknown): string | null {
	if (value === null || typeof value !== 'object' || !('$ref' in value) || typeof value.$ref !== 'string') return null;
	return parsePointer(value.$ref).at(-1) ?? null;
}

/** A parameter of an operation, with its place in the document. */
export interface LocatedParameter {
	parameter: Parameter;
	at: Path;
}

/**
 * Lists the parameters of an operation and of its path item. A parameter of the operation replaces the one of the path
 * item with the same name and place.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function parametersOf(document: OpenApiDocument, located: LocatedOperation): LocatedParameter[] {
	const found = new Map<string, LocatedParameter>();
	const add = (list: (Parameter | Reference)[] | undefined, at: Path) => {
		if (!Array.isArray(list)) return;
		list.forEach((item, index) => {
			const parameter = resolveReference<Parameter>(document, item);
			if (parameter) found.set(`${parameter.in} ${parameter.name}`, { parameter, at: [...at, index] });
		});
	};
	add(located.pathItem.parameters, ['paths', located.path, 'parameters']);
	add(located.operation.parameters, [...located.at, 'parameters']);
	return [...found.values()];
}

/**
 * Lists the names in the braces of a path template, in order.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function templateNames(path: string): string[] {
	return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
}

/**
 * Finds the first 2xx response of an operation.
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function successResponse(operation: OperationObject): { status: string } | null {
	const status = Object.keys(operation.responses ?? {})
		.filter((code) => /^2(\d\d|XX)$/.test(code))
		.sort()[0];
	return status === undefined ? null : { status };
}
