import type { HttpMethod, Operation } from '../../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { BoundInput } from './inputs.ts';
import type { Platform } from './platform.ts';

/** All methods that Make can send. */
export const METHODS: readonly HttpMethod[] = ['get', 'post', 'put', 'patch', 'delete'];

/** Tells whether Make can send the request. */
export function canSend(operation: Operation): boolean {
	return METHODS.includes(operation.method);
}

/** A request as directives of a communication. */
export interface RequestPlan {
	url: string;
	method: string;
	headers?: JsonObject;
	qs?: JsonObject;
	type?: string;
	body?: JsonValue;
}

/** An input whose value the package sets, to page for example. */
export interface FixedInput {
	name: string;
	in: 'query' | 'body';
	value: JsonValue;
}

/**
 * Writes the request of an operation. It names each input, so that an empty one is left out, an erased one is sent as
 * null, and `false` and 0 keep their values.
 * @param fixed inputs that the package sets.
 */
export function requestOf(operation: Operation, bound: BoundInput[], platform: Platform, fixed: FixedInput[] = []): RequestPlan {
	const valuesIn = (place: string): JsonObject =>
		Object.fromEntries(bound.filter(({ input }) => input.in === place).map(({ input, value }) => [input.name, value]));
	const fixedIn = (place: string): JsonObject =>
		Object.fromEntries(fixed.filter((item) => item.in === place).map(({ name, value }) => [name, value]));
	const headers = { ...versionHeader(operation, platform), ...valuesIn('header') };
	const qs = { ...valuesIn('query'), ...fixedIn('query') };
	const body = bodyOf(operation, { ...valuesIn('body'), ...fixedIn('body') });
	const type = requestType(operation);
	return {
		url: urlOf(operation, valuesIn('path')),
		method: operation.method.toUpperCase(),
		...(Object.keys(headers).length > 0 ? { headers } : {}),
		...(Object.keys(qs).length > 0 ? { qs } : {}),
		...(type ? { type } : {}),
		...(body === undefined ? {} : { body }),
	};
}

function urlOf(operation: Operation, values: JsonObject): string {
	return operation.path.replace(/\{([^}]+)\}/g, (placeholder, name: string) => {
		const value = values[name];
		return typeof value === 'string' ? value : placeholder;
	});
}

function versionHeader(operation: Operation, platform: Platform): JsonObject {
	return operation.version !== null && operation.version !== platform.version ? { version: operation.version } : {};
}

/**
 * Writes the body. Make's schema demands one with POST, PUT and PATCH, so an operation without a body sends an empty
 * object.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
function bodyOf(operation: Operation, properties: JsonObject): JsonValue | undefined {
	if (operation.body?.raw) return properties.body;
	if (operation.body) return properties;
	return operation.method === 'get' || operation.method === 'delete' ? undefined : {};
}

/**
 * Chooses the encoding of the body; JSON is the default of Make.
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
function requestType(operation: Operation): string | undefined {
	const contentType = operation.body?.contentType ?? 'application/json';
	if (/multipart\/form-data/.test(contentType)) return 'multipart/form-data';
	if (/x-www-form-urlencoded/.test(contentType)) return 'urlencoded';
	if (/json|\*\/\*/.test(contentType)) return undefined;
	return contentType.startsWith('text/') ? 'text' : 'raw';
}
