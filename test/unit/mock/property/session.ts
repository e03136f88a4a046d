import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { expect } from 'vitest';
import type { Operation } from '../../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { createMockFetch, type LoggedRequest, type MockFetch, type StateEvent } from '../../../../mock/index.ts';
import { tokenFor } from '../../../contract/tokens.ts';
import { catalog, document } from '../gatewayFixture.ts';
import { KNOWN, type Plan } from './plans.ts';
import { DEEP, isObject } from './values.ts';

/** When the story of the samples takes place: a slot of last year cannot be booked. */
const STORY = Date.parse('2026-03-05T12:00:00.000Z');

/** No request takes this long, whatever it asks for; milliseconds. */
const LONGEST = 2_000;

const DEPTH = 20_000;

export interface Outcome {
	status: number;
	/** The body as JSON; its text when it is none. */
	body: JsonValue;
	text: string;
	/** What answered. */
	stage: string;
	/** What the request changed. */
	events: StateEvent[];
}

export interface Session {
	mock: MockFetch;
	/** Back to the start of the story. */
	restart(): void;
	/**
	 * Sends a request and checks what holds for every answer.
	 * @param token default: one that may call the operation.
	 */
	send(operation: Operation, plan: Plan, token?: string): Promise<Outcome>;
}

/** A mock that is held to what it promises, whatever comes. */
export function createSession(): Session {
	let logged: LoggedRequest[] = [];
	let events: StateEvent[] = [];
	const mock = createMockFetch({
		rateLimit: false,
		onRequest: (request) => logged.push(request),
		onChange: (event) => events.push(event),
	});
	return {
		mock,
		restart() {
			mock.reset();
			mock.clock.set(STORY);
		},
		async send(operation, plan, token = tokenFor(operation, mock.credentials)) {
			const { url, init, received } = written(operation, plan, mock, token);
			const before = mock.state();
			const started = performance.now();
			events = [];
			logged = [];
			const response = await mock.fetch(url, init);
			const text = await response.text();
			const duration = performance.now() - started;
			const stage = logged[0]?.answeredBy ?? '';
			const says = `${operation.operationId}: ${init.method} ${url.slice(0, 300)} → ${response.status} by ${stage}: ${text.slice(0, 500)}`;
			expect(response.status, says).toBeLessThan(500);
			expect(duration, says).toBeLessThan(LONGEST);
			const outcome = { status: response.status, body: parsed(text), text, stage, events };
			// A path parameter that is empty, or dots, leads elsewhere.
			const answering = catalog.operations.find(({ operationId }) => operationId === logged[0]?.operationId);
			if (response.status >= 400) expectRefusal(outcome, response, operation, says);
			else expect(response.status, says).toBe(answering?.response.status);
			if (response.status >= 400 || operation.method === 'get') {
				expect(sameRecords(before, mock.state()), `${says}; it changed the state`).toBe(true);
				expect(events, says).toEqual([]);
			}
			if (answering) expectDocumented(answering, outcome, says);
			const takes = received === undefined || answering !== operation ? null : takesBody(operation, received);
			if (takes === true && plan.isAccepted) expect(stage, says).not.toBe('validate');
			if (takes === false) expect(response.status, says).toBeGreaterThanOrEqual(400);
			return outcome;
		},
	};
}

const oauthShape = { error: expect.any(String), error_description: expect.any(String) };

/** A refusal names its status and what is wrong, in one of the shapes that the live API has. */
function expectRefusal({ status, body }: Outcome, response: Response, { operationId }: Operation, says: string): void {
	expect(response.headers.get('content-type'), says).toMatch(/^application\/json\b/);
	const refusal = isObject(body) ? body : {};
	if (operationId === 'getAccessToken' && 'error_description' in refusal) expect(refusal, says).toMatchObject(oauthShape);
	else if (operationId === 'uploadMessageAttachments' && !('error' in refusal || 'statusCode' in refusal)) {
		expect(refusal, says).toMatchObject({ message: expect.any(String), status });
	} else if ('statusCode' in refusal) {
		expect(refusal.statusCode === status || (status === 400 && refusal.statusCode === 422), says).toBe(true);
		const lines = Array.isArray(refusal.message) ? refusal.message : [refusal.message];
		expect(lines.length > 0 && lines.every((line) => typeof line === 'string' && line !== ''), says).toBe(true);
	} else expect(refusal, says).toMatchObject({ error: expect.any(String), status });
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
formatsPlugin.default(ajv);
ajv.addSchema(document, 'document');

const compiled = new Map<string, ValidateFunction>();

function validatorAt(parts: readonly string[]): ValidateFunction {
	const reference = `document#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
	const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
	compiled.set(reference, validate);
	return validate;
}

/** The body is of the schema that the document has for this status. */
function expectDocumented({ path, method, response }: Operation, { status, body, text }: Outcome, says: string): void {
	const responses = document.paths[path]?.[method]?.responses ?? {};
	const source = responses[String(status)];
	if (!source) return;
	const type = status < 400 ? response.contentType : 'application/json';
	if (type === null) return;
	const at = '$ref' in source ? source.$ref.slice(2).split('/') : ['paths', path, method, 'responses', String(status)];
	const validate = validatorAt([...at, 'content', type, 'schema']);
	validate(type === 'application/json' ? body : text);
	expect(ajv.errorsText(validate.errors), says).toBe('No errors');
}

function takesBody({ path, method, body }: Operation, received: JsonValue): boolean {
	if (!body) return true;
	return validatorAt(['paths', path, method, 'requestBody', 'content', body.contentType, 'schema'])(received);
}

/** The same records, not only equal ones: a refused request must not even write back what was there. */
function sameRecords(before: JsonObject, after: JsonObject): boolean {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...names].every((name) => {
		const [one, other] = [(before[name] ?? []) as JsonValue[], (after[name] ?? []) as JsonValue[]];
		return one.length === other.length && one.every((record, index) => record === other[index]);
	});
}

/** The request as it is sent, and its body as the mock reads it: undefined where that cannot be told. */
function written(
	operation: Operation,
	plan: Plan,
	mock: MockFetch,
	token: string,
): { url: string; init: RequestInit & { method: string }; received?: JsonValue } {
	const state = mock.state();
	const text = (value: string) => known(value, state);
	const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => segment(text(plan.path[name] ?? '')));
	const query = new URLSearchParams(plan.query.map(([name, value]) => [name, text(value)]));
	const url = `https://mock.test${path}?${query}&${plan.rawQuery}`;
	const headers: Record<string, string> = { authorization: `Bearer ${token}` };
	if (operation.version !== null) headers.version = operation.version;
	const init = { method: operation.method.toUpperCase(), headers };
	if (operation.method === 'get') return { url, init, received: null };
	if (plan.rawBody !== null)
		return { url, init: { ...init, headers: { ...headers, 'content-type': 'application/json' }, body: plan.rawBody } };
	const body = plan.body === undefined ? undefined : filled(plan.body, text);
	const type = operation.body?.contentType;
	if (type === undefined) return { url, init, received: {} };
	if (body === undefined) return operation.body?.required ? { url, init, received: {} } : { url, init };
	if (type === 'multipart/form-data') return { url, init: { ...init, body: form(body) } };
	const content = type === 'application/json' ? json(body) : String(urlencoded(body));
	const received = type === 'application/json' ? JSON.parse(content) : Object.fromEntries(new URLSearchParams(content));
	return {
		url,
		init: { ...init, headers: { ...headers, 'content-type': type }, body: content },
		...(content === '' || isDeep(content) ? {} : { received }),
	};
}

/** Half a character has no escape; its bytes are sent all the same. */
function segment(text: string): string {
	return text
		.replaceAll(/\p{Surrogate}/gu, '\uffff')
		.split('\uffff')
		.map(encodeURIComponent)
		.join('%ED%A0%80');
}

function known(text: string, state: JsonObject): string {
	const [, resource = '', pick = ''] = KNOWN.exec(text) ?? [];
	if (resource === '') return text;
	const records = (Object.hasOwn(state, resource) ? state[resource] : []) as JsonObject[];
	const idField = catalog.resources.find(({ key }) => key === resource)?.idField ?? 'id';
	return String(records[Number(pick) % records.length]?.[idField] ?? 'nobody');
}

function filled(value: JsonValue, text: (value: string) => string): JsonValue {
	if (typeof value === 'string') return text(value);
	if (Array.isArray(value)) return value.map((item) => filled(item, text));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, text)]));
}

/** JSON with what `JSON.stringify` cannot write: minus zero, and lists in lists until it would give up. */
function json(body: JsonValue): string {
	const marked = JSON.stringify(body, (_, value) => (Object.is(value, -0) ? '\ue001-0' : value));
	return marked.replaceAll('"\ue001-0"', '-0').replaceAll(JSON.stringify(DEEP), `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`);
}

/** No schema says how deep a value may be, and yet there is an end to it. */
function isDeep(content: string): boolean {
	return content.includes('['.repeat(DEPTH));
}

function urlencoded(body: JsonValue): URLSearchParams {
	return new URLSearchParams(Object.entries(isObject(body) ? body : { body }).map(([name, value]) => [name, String(value)]));
}

function form(body: JsonValue): FormData {
	const data = new FormData();
	for (const [name, value] of urlencoded(body)) data.append(name, value);
	return data;
}

function parsed(text: string): JsonValue {
	try {
		return JSON.parse(text) as JsonValue;
	} catch {
		return text;
	}
}
