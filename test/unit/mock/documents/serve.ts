import { buildCatalog } from '../../../../generator/catalog/build.ts';
import type { Catalog } from '../../../../generator/contract/catalog.ts';
import type { OpenApiDocument, Schema } from '../../../../generator/contract/document.ts';
import type { JsonValue } from '../../../../generator/contract/json.ts';
import { createMockFetch, type MockFetch, type MockOptions } from '../../../../mock/index.ts';

/** A document of the test's own, whose operations take no token. */
export function documentOf(paths: object, schemas: Record<string, Schema> = {}): OpenApiDocument {
	return { openapi: '3.1.0', info: { title: 'Test', version: '1' }, security: [], paths, components: { schemas } } as OpenApiDocument;
}

/** An operation without token. */
export function operation(
	operationId: string,
	parts: { body?: Schema; answer?: Schema; status?: number; parameters?: object[]; example?: JsonValue },
) {
	const { body, answer, status = 200, parameters = [], example } = parts;
	const media = { ...(answer ? { schema: answer } : {}), ...(example === undefined ? {} : { example }) };
	return {
		operationId,
		security: [],
		parameters,
		...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
		responses: { [status]: { description: 'Done', ...(answer ? { content: { 'application/json': media } } : {}) } },
	};
}

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const inPath = (name: string, type = 'string') => ({ name, in: 'path', required: true, schema: { type } });
export const inQuery = (name: string, schema: Schema = { type: 'string' }) => ({ name, in: 'query', schema });

export interface Answer {
	status: number;
	body: JsonValue;
}

export interface Served {
	mock: MockFetch;
	catalog: Catalog;
	/** Sends a request as JSON. */
	call(method: string, path: string, body?: JsonValue, headers?: Record<string, string>): Promise<Answer>;
}

/** A mock that serves documents beside the catalog. */
export function serve(document: OpenApiDocument, options: MockOptions = {}): Served {
	const catalog = buildCatalog(document);
	const mock = createMockFetch({ ...options, documents: [{ document, catalog }] });
	return { mock, catalog, call: (...request) => send(mock, ...request) };
}

export async function send(
	mock: Pick<MockFetch, 'fetch'>,
	method: string,
	path: string,
	body?: JsonValue,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const response = await mock.fetch(`http://mock.test${path}`, {
		method,
		headers: { 'content-type': 'application/json', ...headers },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, body: text === '' ? null : (JSON.parse(text) as JsonValue) };
}
