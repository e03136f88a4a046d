import { HTTP_METHODS, type HttpMethod } from '../contract/catalog.ts';
import type { OpenApiDocument, OperationObject, Parameter, PathItem, Reference } from '../contract/document.ts';
import { type Path, parsePointer, valueAt } from './pointer.ts';

/** An operation where it stands in a document. */
export interface LocatedOperation {
	method: HttpMethod;
	path: string;
	operation: OperationObject;
	pathItem: PathItem;
	/** Where the operation stands: `['paths', path, method]`. */
	at: Path;
}

/** All operations of a document in its own order. */
export function* operationsOf(document: OpenApiDocument): Generator<LocatedOperation> {
	for (const [path, pathItem] of Object.entries(document.paths ?? {})) {
		for (const method of HTTP_METHODS) {
			const operation = pathItem?.[method];
			if (operation && typeof operation === 'object') yield { method, path, operation, pathItem, at: ['paths', path, method] };
		}
	}
}

/** `POST /contacts/`, for messages. */
export function describe(located: LocatedOperation): string {
	return `${located.method.toUpperCase()} ${located.path}`;
}

/**
 * The object itself, or the component it refers to. Works on joined documents, where every reference has
 * the form `#/components/<section>/<name>`.
 * @returns undefined when the reference leads nowhere or in a circle.
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

/** The place of what a reference at `path` leads to; `path` itself when no reference stands there. */
export function resolvedPath(document: OpenApiDocument, path: Path): Path {
	let current = path;
	for (let hops = 0; hops < 20; hops++) {
		const value = valueAt(document, current);
		if (value === null || typeof value !== 'object' || !('$ref' in value) || typeof value.$ref !== 'string') break;
		current = parsePointer(value.$ref);
	}
	return current;
}

/** Name of the component that a reference names, or null for anything else. */
export function componentName(value: unknown): string | null {
	if (value === null || typeof value !== 'object' || !('$ref' in value) || typeof value.$ref !== 'string') return null;
	return parsePointer(value.$ref).at(-1) ?? null;
}

/** An operation's parameter where it stands. */
export interface LocatedParameter {
	parameter: Parameter;
	at: Path;
}

/** Parameters of an operation, those of its path item included; the operation's own win. */
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

/** Names in the braces of a path template, in order. */
export function templateNames(path: string): string[] {
	return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
}

/** The first 2xx response of an operation: its status and where it stands. */
export function successResponse(operation: OperationObject): { status: string } | null {
	const status = Object.keys(operation.responses ?? {})
		.filter((code) => /^2(\d\d|XX)$/.test(code))
		.sort()[0];
	return status === undefined ? null : { status };
}
