import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../generated/clients/typescript/src/index.ts';
import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { packageRoot } from '../../../generator/packageRoot.ts';
import { camelCase } from '../../../generator/words/case.ts';
import { fakeApi, json, TOKEN } from './fakeApi.ts';

const { operations } = JSON.parse(readFileSync(join(packageRoot, 'generated/catalog.json'), 'utf8')) as Catalog;
const LOCATION = 'hD7sTq2LmX9vKc4RwB1z';

/** A named call whose operation is known at run time alone. */
interface NamedCall {
	(input: Record<string, JsonValue | FormData>): Promise<unknown>;
	pages?(input: JsonObject): AsyncIterable<unknown>;
}

function callOf(operation: Operation, answer: Response) {
	const api = fakeApi(answer);
	const client = createClient({ token: TOKEN, locationId: LOCATION, fetch: api.fetch });
	const calls = client as unknown as Record<string, Record<string, NamedCall>>;
	const call = calls[camelCase(operation.category)]?.[operation.operationId];
	if (!call) throw new Error(`The client has no call ${operation.operationId}.`);
	return { api, call };
}

/** The sample of an operation as the input of its call, without what the connection supplies. */
function sampleInput({ parameters, body, sample }: Operation): JsonObject {
	const supplied = (place: string) =>
		[...parameters, ...(body?.fields ?? [])].filter((field) => field.connection === 'locationId' && field.in === place);
	const input: JsonObject = { ...sample.parameters };
	for (const { name } of [...supplied('path'), ...supplied('query')]) delete input[name];
	if (sample.body === null) return input;
	const sent = structuredClone(sample.body);
	if (typeof sent === 'object' && sent !== null && !Array.isArray(sent)) for (const { name } of supplied('body')) delete sent[name];
	return { ...input, body: sent };
}

/** A multipart body is given as a form, with all that it has: the connection supplies nothing of it. */
function callInput(operation: Operation): Record<string, JsonValue | FormData> {
	const input = sampleInput(operation);
	if (operation.body?.contentType !== 'multipart/form-data') return input;
	const form = new FormData();
	for (const [name, value] of Object.entries(operation.sample.body as JsonObject)) {
		for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
	}
	return { ...input, body: form };
}

const isJson = ({ response }: Operation) => /[/+]json/.test(response.contentType ?? '');

function answerTo(operation: Operation): Response {
	const { sample, response } = operation;
	if (response.status === 204) return new Response(null, { status: 204 });
	if (isJson(operation)) return json(sample.response, response.status);
	return new Response(String(sample.response), { status: response.status, headers: { 'content-type': String(response.contentType) } });
}

/** What was sent, as the sample of the operation has it. */
function sentBody(body: unknown, operation: Operation): unknown {
	if (operation.body?.contentType === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(String(body)));
	if (!(body instanceof FormData)) return body;
	const lists = new Set(operation.body?.fields.filter(({ type }) => type === 'array').map(({ name }) => name));
	return Object.fromEntries([...body.keys()].map((name) => [name, lists.has(name) ? body.getAll(name) : body.get(name)]));
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', (_, operation) => {
	it('sends what its sample says and returns the answer', async () => {
		const { api, call } = callOf(operation, answerTo(operation));
		const data = await call(callInput(operation));
		const [request] = api.requests;
		const path = operation.path.replaceAll(/\{(.+?)\}/g, (_, name: string) =>
			encodeURIComponent(String(operation.sample.parameters[name])),
		);
		expect(`${request?.method} ${request?.url.pathname}`).toBe(`${operation.method.toUpperCase()} ${path}`);
		expect(request?.headers.get('version')).toBe(operation.version);
		expect(request?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
		for (const { name } of operation.parameters.filter((field) => field.in === 'query' && field.name in operation.sample.parameters)) {
			expect(request?.url.searchParams.getAll(name).join()).toBe(String(operation.sample.parameters[name]));
		}
		expect(sentBody(request?.body, operation)).toEqual(operation.sample.body);
		expect(data instanceof Blob ? await data.text() : data).toEqual(
			operation.response.status === 204 ? undefined : operation.sample.response,
		);
	});

	it('throws the error of its API under its own name', async () => {
		const { call } = callOf(operation, json({ statusCode: 422, message: ['no'] }, 422));
		await expect(call(callInput(operation))).rejects.toMatchObject({ operationId: operation.operationId, status: 422, messages: ['no'] });
	});
});

it.each(operations.filter(({ paging }) => paging !== null))('$operationId walks through its records', async (operation) => {
	const { api, call } = callOf(operation, answerTo(operation));
	let records = 0;
	for await (const record of call.pages?.(sampleInput(operation)) ?? []) {
		expect(record).toEqual(expect.any(Object));
		if (++records > 20) break;
	}
	expect(records).toBeGreaterThan(0);
	expect(api.requests.length).toBeLessThanOrEqual(2);
});

it.each(operations.filter(({ paging }) => paging === null))('$operationId offers no pages', (operation) => {
	expect(callOf(operation, answerTo(operation)).call.pages).toBeUndefined();
});
