import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { InputField, Operation } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import { buildDocuments } from '../../generator/documents/build.ts';
import { findBehaviour } from '../../mock/behaviours/index.ts';
import { openDocument } from '../../mock/documents/documents.ts';
import { joinDocuments, type Served } from '../../mock/documents/served.ts';
import { readGenerated } from '../../mock/files/generatedFiles.ts';
import { createMockFetch, type MockFetch, startMock } from '../../mock/index.ts';

/** GHL's whole API, its 41 published documents, served beside ours. */
const published = join(fileURLToPath(new URL('../../', import.meta.url)), '../shared/reference/ghl/apps');
const documents = existsSync(published)
	? readdirSync(published)
			.filter((name) => name.endsWith('.json'))
			.map((name) => join(published, name))
	: [];

describe.skipIf(documents.length === 0)('the published documents beside ours', () => {
	const ours = readGenerated();
	let sources: Awaited<ReturnType<typeof buildDocuments>>['sources'];
	let served: Served;
	let mock: MockFetch;

	beforeAll(async () => {
		const started = performance.now();
		const built = await buildDocuments(documents);
		expect(built.problems).toEqual([]);
		sources = built.sources;
		console.info(`built or found in ${Math.round(performance.now() - started)} ms`);
		served = joinDocuments(ours, sources.map(openDocument));
		mock = createMockFetch({ documents: sources, rateLimit: false });
	});

	test('are 576 operations, of which ours keep what they did', () => {
		expect(served.catalog.operations).toHaveLength(576);
		expect(served.catalog.operations.slice(0, 145)).toEqual(ours.catalog.operations);
	});

	test('keep state where that can be inferred', () => {
		const others = served.catalog.operations.slice(145);
		const stateful = others.filter((operation) => findBehaviour(operation, served.catalog));
		const silent = others.filter(({ response }) => response.fields.length === 0);
		console.info(`${stateful.length} of ${others.length} keep state; ${silent.length} do not say what they answer`);
		expect(stateful.length).toBeGreaterThanOrEqual(175);
		for (const role of ['create', 'read', 'list', 'update', 'delete']) {
			expect(stateful.filter((operation) => operation.role === role).length, role).toBeGreaterThanOrEqual(30);
		}
	});

	test('are ready soon', async () => {
		const started = performance.now();
		const running = await startMock({ documents: sources });
		console.info(`ready in ${Math.round(performance.now() - started)} ms`);
		const { status } = await fetch(`${running.url}/_mock/health`);
		expect(status).toBe(200);
		await running.close();
	});

	test('answer the sample of each operation, and never with a failure of the mock', async () => {
		const statuses = new Map<string, string[]>();
		for (const operation of served.catalog.operations) {
			mock.reset();
			const { url, init } = sampleRequest(operation, mock);
			const response = await mock.fetch(url, init);
			const group = `${Math.floor(response.status / 100)}xx`;
			const text = await response.text();
			if (response.status >= 400) statuses.set(group, [...(statuses.get(group) ?? []), `${operation.operationId}: ${text.slice(0, 200)}`]);
			else statuses.set(group, [...(statuses.get(group) ?? []), operation.operationId]);
			expect(text, operation.operationId).not.toContain('not yet supported');
		}
		console.info([...statuses].map(([group, found]) => `${found.length} × ${group}`).join(', '));
		expect(statuses.get('5xx')).toBeUndefined();
		expect(statuses.get('2xx')?.length).toBeGreaterThanOrEqual(520);
	});

	test('find what they make: each record that is created is read, listed and deleted', async () => {
		const followed: string[] = [];
		for (const resource of served.catalog.resources.filter(({ inferred }) => inferred)) {
			const [create, read] = (['create', 'read'] as const).map((role) => operationOf(served, resource.operations[role]?.[0]));
			if (!create || !read || create.address?.parents.length || create.body?.contentType !== 'application/json') continue;
			mock.reset();
			const { url, init } = sampleRequest(create, mock);
			const response = await mock.fetch(url, init);
			if (!response.ok) continue;
			const before = new Set(resource.inferred?.records.map((record) => String(record[resource.idField])));
			const made = (mock.state()[resource.key] as JsonObject[]).find((record) => !before.has(String(record[resource.idField])));
			if (!made) continue;
			const id = String(made[resource.idField]);
			const found = await send(mock, read, id);
			expect(found.status, read.operationId).toBe(200);
			expect(JSON.stringify(found.body), read.operationId).toContain(id);
			const remove = operationOf(served, resource.operations.delete?.[0]);
			if (remove) {
				expect((await send(mock, remove, id)).status, remove.operationId).toBeLessThan(300);
				expect((await send(mock, read, id)).status, read.operationId).toBe(404);
			}
			followed.push(resource.key);
		}
		console.info(`followed: ${followed.join(', ')}`);
		expect(followed.length).toBeGreaterThanOrEqual(12);
	});
});

function operationOf({ catalog }: Served, operationId: string | undefined): Operation | undefined {
	return catalog.operations.find((operation) => operation.operationId === operationId);
}

async function send(mock: MockFetch, operation: Operation, id: string): Promise<{ status: number; body: JsonValue }> {
	const input = operation.address?.id;
	const { url, init } = sampleRequest(operation, mock, input ? { [input.name]: id } : {});
	const response = await mock.fetch(url, init);
	const text = await response.text();
	return { status: response.status, body: text === '' ? null : (JSON.parse(text) as JsonValue) };
}

/** The sample of an operation as a request of the development account, with a token that may make it. */
function sampleRequest(operation: Operation, mock: MockFetch, given: JsonObject = {}): { url: string; init: RequestInit } {
	const { sample, parameters } = operation;
	const { locationId } = mock.credentials;
	const inputOf = (name: string): JsonValue | undefined =>
		given[name] ?? (/^location_?id$/i.test(name) ? locationId : sample.parameters[name]);
	const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(inputOf(name) ?? 'none')));
	const query = new URLSearchParams();
	for (const { name } of parameters.filter((input) => input.in === 'query'))
		for (const value of listOf(inputOf(name))) query.append(name, String(value));
	const headers: Record<string, string> = {
		authorization: `Bearer ${tokenFor(operation, mock)}`,
		...(operation.version ? { version: operation.version } : {}),
	};
	const { body, contentType } = bodyOf(operation, given, locationId);
	if (contentType) headers['content-type'] = contentType;
	return {
		url: `https://mock.test${path}${query.size > 0 ? `?${query}` : ''}`,
		init: { method: operation.method.toUpperCase(), headers, ...(body === undefined ? {} : { body }) },
	};
}

function bodyOf({ body, sample }: Operation, given: JsonObject, locationId: string): { body?: BodyInit; contentType?: string } {
	if (!body || (sample.body === null && !body.contentType.startsWith('multipart/'))) return {};
	const value = isObject(sample.body) ? withAccount({ ...sample.body, ...onlyKnown(given, body.fields) }, locationId) : sample.body;
	const entries = Object.entries(isObject(value) ? value : { file: 'a' }).map(([name, item]) => [
		name,
		isObject(item) || Array.isArray(item) ? JSON.stringify(item) : String(item),
	]);
	if (body.contentType.startsWith('multipart/')) {
		const form = new FormData();
		for (const [name = '', item = ''] of entries) form.append(name, item);
		return { body: form };
	}
	if (body.contentType.includes('urlencoded')) return { body: new URLSearchParams(entries), contentType: body.contentType };
	return { body: JSON.stringify(value), contentType: 'application/json' };
}

function withAccount(body: JsonObject, locationId: string): JsonObject {
	return 'locationId' in body ? { ...body, locationId } : body;
}

function onlyKnown(given: JsonObject, fields: readonly InputField[]): JsonObject {
	return Object.fromEntries(Object.entries(given).filter(([name]) => fields.some((field) => field.name === name)));
}

function tokenFor({ userTypes, tokenKinds }: Operation, { credentials }: MockFetch): string {
	const isOfSubAccount = userTypes.length === 0 || userTypes.includes('sub-account');
	const isIntegration = tokenKinds.length === 0 || tokenKinds.includes('private-integration');
	if (isOfSubAccount) return isIntegration ? credentials.privateIntegrationToken : credentials.accessToken;
	return isIntegration ? credentials.agencyToken : credentials.agencyAccessToken;
}

function listOf(value: JsonValue | undefined): JsonValue[] {
	return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
