import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { findBehaviour } from '../../../../mock/behaviours/index.ts';
import { catalog, HARBOUR, testWorld } from './harness.ts';

const document: JsonObject = JSON.parse(readFileSync(new URL('../../../../generated/openapi.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
formatsPlugin.default(ajv);
ajv.addSchema(document, 'document');

const stateful = catalog.operations.filter((operation) => findBehaviour(operation, catalog));

function successSchema({ path, method, response }: Operation): string {
	const parts = ['paths', path, method, 'responses', String(response.status), 'content', response.contentType ?? '', 'schema'];
	return `document#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
}

function inputs(operation: Operation, place: 'path' | 'query'): JsonObject {
	const { parameters } = operation.sample;
	const given = operation.parameters.filter((input) => input.in === place && parameters[input.name] !== undefined);
	return Object.fromEntries(given.map(({ name }) => [name, parameters[name] ?? null]));
}

describe('on a fresh mock', () => {
	it('has behaviours to try', () => expect(stateful.length).toBeGreaterThan(20));

	it.each(stateful.map((operation) => ({ operationId: operation.operationId, operation })))(
		'the sample request of $operationId succeeds in the documented shape',
		({ operationId, operation }) => {
			const path = Object.fromEntries(Object.entries(inputs(operation, 'path')).map(([name, value]) => [name, String(value)]));
			const world = testWorld();
			// When the story of the examples takes place: a slot of last year cannot be booked.
			world.clock.set(Date.parse('2026-03-05T12:00:00.000Z'));
			const { status, body, text } = world.call(operationId, {
				path,
				query: inputs(operation, 'query'),
				body: operation.sample.body,
				locationId: HARBOUR,
			});
			expect(status, JSON.stringify(body)).toBe(operation.response.status);
			const validate = ajv.compile({ $ref: successSchema(operation) });
			validate(text ?? body);
			expect(validate.errors).toBeNull();
			if (text !== undefined) return;
			expect(Object.keys(body).sort()).toEqual(Object.keys(operation.sample.response ?? {}).sort());
		},
	);
});

/** Examples that show something else than the mock's few records, each with the reason. */
const TOLD_OTHERWISE: Readonly<Record<string, string>> = {
	listInstalledLocations: 'the sub-accounts of an app that was installed before',
	listContacts: 'the first page of a sub-account with more contacts',
};

describe('the examples tell the story that the mock begins with', () => {
	const reading = stateful.filter(({ method, operationId }) => method === 'get' && !(operationId in TOLD_OTHERWISE));

	it.each(reading.map((operation) => ({ operationId: operation.operationId, operation })))('$operationId', ({ operationId, operation }) => {
		const world = testWorld();
		world.clock.set(Date.parse('2026-03-05T12:00:00.000Z'));
		const path = Object.fromEntries(Object.entries(inputs(operation, 'path')).map(([name, value]) => [name, String(value)]));
		const locationId = operation.userTypes.includes('sub-account') ? HARBOUR : '';
		const { body, text } = world.call(operationId, { path, query: inputs(operation, 'query'), locationId });
		const { response } = operation.sample;
		const told = response !== null && typeof response === 'object' && !Array.isArray(response) ? { ...response } : response;
		if (told !== null && typeof told === 'object' && 'traceId' in told) delete (told as JsonObject).traceId;
		if (text === undefined) expect(body).toMatchObject(told as JsonObject);
		else expect(text.startsWith(String(told)) || text.trim() === String(told).trim()).toBe(true);
	});
});
