import type { IncomingHttpHeaders } from 'node:http';
import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import type { JsonValue } from '../../generator/contract/json.ts';
import { compileSchemas } from '../gateway/schemas.ts';
import { parseBody } from '../gateway/stages/parseBody.ts';
import { parseQuery } from '../gateway/stages/parseQuery.ts';
import { createRouter, type Route } from '../gateway/stages/route.ts';
import { messagesFor } from '../gateway/stages/validationMessages.ts';
import { checkVersion } from '../gateway/stages/version.ts';
import { ApiError } from '../http/apiError.ts';
import type { MockRequest } from '../http/message.ts';
import type { Finding } from '../observe/violation.ts';

/** An answer as it is checked. */
export interface CheckedAnswer {
	status: number;
	headers: IncomingHttpHeaders;
	/** Null when it was not kept, and is not checked. */
	body: Uint8Array | null;
}

/** Holds what passes by against the document. */
export interface Contract {
	/** Null when the path leads nowhere. */
	route(method: string, path: string): Route | null;
	/** @param hasBody false: the body was not kept, and is not checked. */
	request(route: Route, request: MockRequest, hasBody: boolean): Finding[];
	answer(operation: Operation, answer: CheckedAnswer): Finding[];
}

export function createContract(document: OpenApiDocument, catalog: Catalog): Contract {
	const route = createRouter(catalog);
	const schemas = compileSchemas(document);
	return {
		route(method, path) {
			try {
				return route(method, path);
			} catch (error) {
				if (error instanceof ApiError) return null;
				throw error;
			}
		},
		request({ operation, pathParameters }, request, hasBody) {
			const found: Finding[] = [];
			const add = (place: string, ...messages: string[]) =>
				found.push(...messages.map((message) => ({ side: 'request' as const, place, message })));
			const version = refusalOf(() => checkVersion(request, operation, true));
			if (version !== null) add('header', `Version should be ${operation.version}: ${version}`);
			if (operation.userTypes.length > 0 && !/^Bearer +\S/i.test(request.headers.authorization ?? '')) {
				add('header', 'Authorization should be a bearer token');
			}
			for (const name of schemas.headers(operation)) if (request.headers[name] === undefined) add('header', `${name} should not be empty`);
			const parameters = schemas.parameters(operation);
			parameters({ path: { ...pathParameters }, query: parseQuery(request.search) });
			for (const place of ['path', 'query']) {
				const errors = (parameters.errors ?? []).filter(({ instancePath }) => instancePath.split('/')[1] === place);
				if (errors.length > 0) add(place, ...messagesFor(errors, 1));
			}
			if (hasBody) add('body', ...bodyMessages(operation, request));
			return found;
		},
		answer(operation, { status, headers, body }) {
			const documented = schemas.answer(operation, status);
			const finding = (place: string, message: string): Finding => ({ side: 'answer', place, message });
			if (!documented) return [finding('status', `${status} is not documented; there is ${schemas.statuses(operation).join(', ')}`)];
			if (body !== null && body.length === 0) {
				return documented.types.length === 0 ? [] : [finding('body', `is empty; it should be ${documented.types.join(' or ')}`)];
			}
			const sent = mediaType(headers['content-type']);
			if (sent === '' && documented.types.length === 0) return [];
			const type = documented.types.find((candidate) => mediaType(candidate) === sent);
			if (type === undefined) {
				const should = documented.types.length === 0 ? 'no body' : documented.types.join(' or ');
				return [finding('content-type', `is ${sent === '' ? 'missing' : sent}; there should be ${should}`)];
			}
			const check = body === null || !isJson(sent) ? null : documented.check(type);
			if (!check || body === null) return [];
			const value = parsed(body);
			if (value === undefined) return [finding('body', 'is not JSON')];
			if (check(value)) return [];
			return messagesFor(check.errors ?? [], 0).map((message) => finding('body', message));
		},
	};

	function bodyMessages(operation: Operation, request: MockRequest): string[] {
		const { check, isRequired } = schemas.body(operation);
		const expected = operation.body?.contentType;
		const sent = mediaType(request.headers['content-type']);
		if (expected === 'multipart/form-data' && request.body.length > 0) {
			return sent === expected ? [] : [`is ${sent === '' ? 'of no type' : sent}; it should be ${expected}`];
		}
		let value: JsonValue | undefined;
		const refusal = refusalOf(() => {
			value = parseBody(request, operation);
		});
		if (refusal !== null) return [refusal];
		if (!check || (value === undefined && !isRequired)) return [];
		return check(value ?? {}) ? [] : messagesFor(check.errors ?? [], 0);
	}
}

/** True for media types whose bodies are JSON. */
export function isJson(contentType: string | undefined): boolean {
	return /^application\/([\w.-]+\+)?json$/.test(mediaType(contentType));
}

function mediaType(header: string | undefined): string {
	return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function parsed(body: Uint8Array): JsonValue | undefined {
	try {
		return JSON.parse(Buffer.from(body).toString('utf8')) as JsonValue;
	} catch {
		return undefined;
	}
}

/** What a stage says when it refuses; null when it does not. */
function refusalOf(act: () => void): string | null {
	try {
		act();
		return null;
	} catch (error) {
		if (error instanceof ApiError) return error.message;
		throw error;
	}
}
