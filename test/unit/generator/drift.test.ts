import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDrift } from '../../../generator/drift/drift.ts';
import { runCli, temporaryFolder } from './sandbox.ts';

const operation = {
	operationId: 'list-pets',
	security: [{ bearer: ['pets.readonly'] }],
	parameters: [
		{ name: 'limit', in: 'query', schema: { type: 'number' } },
		{ name: 'Version', in: 'header', required: true, schema: { type: 'string' } },
	],
	requestBody: {
		content: { 'application/json': { schema: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } } } },
	},
	responses: {
		200: {
			description: 'ok',
			content: {
				'application/json': {
					schema: {
						type: 'object',
						properties: {
							pets: {
								type: 'array',
								items: { type: 'object', properties: { name: { type: 'string' }, owner: { type: 'object', properties: { deep: {} } } } },
							},
							meta: { type: 'object' },
						},
					},
				},
			},
		},
	},
};

type Json = { [key: string]: unknown };

/** Writes a spec of ours and a published document, and compares them. */
function driftOf(change: (ours: Json) => void, corrections: Json[] = []) {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'published'));
	const document = (get: unknown, path: string) =>
		JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { [path]: { get } } });
	writeFileSync(join(folder, 'published/pets.json'), document(operation, '/pets'));
	const ours = structuredClone(operation) as unknown as Json;
	change(ours);
	const spec = join(folder, 'openapi.json');
	writeFileSync(spec, document(ours, '/pets/'));
	writeFileSync(join(folder, 'corrections.yaml'), JSON.stringify(corrections));
	return { spec, published: join(folder, 'published'), report: () => findDrift(spec, join(folder, 'published')) };
}

const schemaOf = (ours: Json) => (ours as typeof operation).responses[200].content['application/json'].schema;
const correction = { document: 'pets.json', operation: 'list-pets', published: 'a', ours: 'b', reason: 'c', source: 'inference' };

describe('drift', () => {
	test('is none between a document and itself, whatever the slash at the end', () => {
		expect(driftOf(() => {}).report()).toEqual({ compared: 1, unpublished: [], drifts: [] });
	});

	test.each<[name: string, change: (ours: Json) => void, found: Json]>([
		[
			'a parameter left out',
			(ours) => (ours.parameters = []),
			{ at: 'parameters.limit', published: 'optional', ours: 'not there', omission: true },
		],
		[
			'a parameter that is required',
			(ours) => ((ours.parameters as Json[])[0] = { name: 'limit', in: 'query', required: true }),
			{ at: 'parameters.limit', published: 'optional', ours: 'required', omission: false },
		],
		[
			'a body property that is not required',
			(ours) => ((ours as typeof operation).requestBody.content['application/json'].schema.required = []),
			{ at: 'request.kind', published: 'required', ours: 'optional', omission: false },
		],
		[
			'a property of a list’s items left out',
			(ours) => delete (schemaOf(ours).properties.pets.items.properties as Json).name,
			{ at: 'response.pets.name', ours: 'not there', omission: true },
		],
		[
			'an object that ours describes',
			(ours) => ((schemaOf(ours).properties.meta as Json).properties = { total: { type: 'integer' } }),
			{ at: 'response.meta', published: 'says nothing of its properties', omission: false },
		],
		['a body without schema', (ours) => delete ours.requestBody, { at: 'request', omission: true }],
		[
			'another success status',
			(ours) => (ours.responses = { 201: operation.responses[200] }),
			{ at: 'responses', published: '200', ours: '201', omission: false },
		],
		[
			'another scope',
			(ours) => (ours.security = [{ bearer: ['pets.write'] }]),
			{ at: 'security', published: 'pets.readonly', ours: 'pets.write', omission: true },
		],
	])('names %s', (_name, change, found) => {
		expect(driftOf(change).report().drifts).toMatchObject([{ document: 'pets.json', operation: 'list-pets', listed: false, ...found }]);
	});

	test('knows what stands in corrections.yaml: at the place, or above it', () => {
		const change = (ours: Json) => delete (schemaOf(ours).properties.pets.items.properties as Json).name;
		const listed = (at: string, more: Json = {}) => driftOf(change, [{ ...correction, at, ...more }]).report().drifts[0]?.listed;
		expect(listed('response.pets.name')).toBe(true);
		expect(listed('response.pets')).toBe(true);
		expect(listed('response.other, response.pets.name')).toBe(true);
		expect(listed('response.pets', { document: '*', operation: '*' })).toBe(true);
		expect(listed('response')).toBe(false);
		expect(listed('response.pet')).toBe(false);
		expect(listed('response.pets', { operation: 'get-pet' })).toBe(false);
	});

	test('names operations that nobody published', () => {
		const folder = temporaryFolder();
		writeFileSync(
			join(folder, 'openapi.json'),
			JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/new': { get: {} } } }),
		);
		mkdirSync(join(folder, 'published'));
		expect(findDrift(join(folder, 'openapi.json'), join(folder, 'published')).unpublished).toEqual(['GET /new']);
	});

	test('the command exits 1 with what is not listed, 0 without, 2 without a folder', async () => {
		const changed = driftOf((ours) => (ours.parameters = []));
		const run = await runCli(['drift', '--spec', changed.spec, '--against', changed.published]);
		expect(run.code).toBe(1);
		expect(run.stdout).toContain('MISSING parameters.limit: published optional, ours not there');
		const same = driftOf(() => {});
		expect((await runCli(['drift', '--spec', same.spec, '--against', same.published])).code).toBe(0);
		const nowhere = await runCli(['drift', '--spec', same.spec, '--against', join(same.published, 'nowhere')]);
		expect(nowhere.code).toBe(2);
		expect(nowhere.stderr.trim().split('\n')).toHaveLength(1);
	});

	test('a correction with a key too few or too many is named with its line', async () => {
		const { source: _, ...short } = correction;
		const { spec, published } = driftOf(() => {}, [{ ...short, at: 'x', extra: 'y' }]);
		const run = await runCli(['drift', '--spec', spec, '--against', published]);
		expect(run.code).toBe(1);
		expect(run.stderr).toMatch(/corrections\.yaml:1:2 {2}error {2}correction-shape {2}The correction has no "source"/);
		expect(run.stderr).toContain('no key "extra"');
	});
});
