import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAppTester } from 'zapier-platform-core';
import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { inputDataFor } from '../../../generator/targets/zapier/sampleInput.ts';
import { App, type Part, rows } from './app.ts';
import { type FakeApi, startFakeApi } from './fakeApi.ts';

/**
 * The example of each operation through the app: what a person would have entered becomes the request of the
 * example, and the answer of the example becomes what the app shows as its own.
 */
const authData = { privateIntegrationToken: 'pit-test', locationId: 'hD7sTq2LmX9vKc4RwB1z', companyId: 'nWaGq83JtZ5xYb6PeK2m' };
let api: FakeApi;
let answer: JsonValue = {};

beforeAll(async () => {
	api = await startFakeApi((_request, index) => ({ body: index === 0 ? answer : {} }));
	process.env.GHL_API_BASE_URL = api.url;
});
afterAll(async () => {
	delete process.env.GHL_API_BASE_URL;
	await api.close();
});

async function runExample(operation: Operation, part: Part): Promise<JsonObject[]> {
	answer = operation.sample.response ?? {};
	api.received.length = 0;
	const result = await createAppTester(App)(part.perform, { authData, inputData: inputDataFor(operation) });
	return (Array.isArray(result) ? result : [result]) as JsonObject[];
}

describe.each(rows)('%s', (_key, { operation, part }) => {
	test('sends the request of the example', async () => {
		await runExample(operation, part);
		const [request] = api.received;
		const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_match, name: string) =>
			encodeURIComponent(String(operation.sample.parameters[name])),
		);
		expect(request).toMatchObject({ method: operation.method.toUpperCase(), path });
		expect(request?.headers.version).toBe(operation.version ?? undefined);
		for (const { name, in: where, paging } of operation.parameters) {
			const wanted = operation.sample.parameters[name];
			if (where === 'query' && !paging && wanted !== undefined)
				expect(request?.query.getAll(name), name).toEqual([wanted].flat().map(String));
		}
		if (operation.body) expect(asked(JSON.parse(request?.body ?? '{}'), operation)).toEqual(asked(operation.sample.body, operation));
	});

	test('shows what the answer of the example becomes', async () => {
		const [record = {}] = await runExample(operation, part);
		expect(record.id).toEqual(part.sample.id);
		expect(Object.keys(record)).toEqual(expect.arrayContaining(Object.keys(part.sample)));
	});
});

/** A body without what people are not asked for: paging, and the key of a custom field beside its id, which alone names its slot. */
function asked(body: JsonValue, { body: model, paging }: Operation): JsonObject {
	const machinery = new Set(
		(model?.fields ?? []).filter((field) => field.paging || (paging && /^(page|sort)$/.test(field.name))).map(({ name }) => name),
	);
	const slots = new Set((model?.fields ?? []).filter(({ customFields }) => customFields).map(({ name }) => name));
	return Object.fromEntries(
		Object.entries(body as JsonObject)
			.filter(([name]) => !machinery.has(name))
			.map(([name, value]) => [name, slots.has(name) ? (value as JsonObject[]).map(({ key: _key, ...slot }) => slot) : value]),
	);
}
