import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../../../generator/contract/document.ts';
import { buildDocument } from '../../../../generator/documents/document.ts';
import { createPrismHost, TooMuchError } from '../../../../mock/gateway/prism/host.ts';
import { temporaryFolder } from '../../generator/sandbox.ts';
import { documentOf, operation, ref, serve } from './serve.ts';

/** Schemas that take for ever to expand, to check or to make values of. No request to them hangs, and each one is answered. */
const levels = (count: number, make: (next: Schema, level: number) => Schema): Record<string, Schema> => ({
	...Object.fromEntries(Array.from({ length: count }, (_, level) => [`L${level}`, make(ref(`L${level + 1}`), level)])),
	[`L${count}`]: { type: 'object', properties: { end: { type: 'string' } } },
});
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });
const maps = (depth: number): Schema => (depth === 0 ? { type: 'string' } : { type: 'object', additionalProperties: maps(depth - 1) });

const NASTY: Record<string, { schemas: Record<string, Schema>; root: Schema }> = {
	'refers to itself': { schemas: { L0: object({ name: { type: 'string' }, child: ref('L0') }) }, root: ref('L0') },
	'needs itself': { schemas: { L0: { ...object({ child: ref('L0') }), required: ['child'] } }, root: ref('L0') },
	'two that list each other': {
		schemas: { L0: object({ x: listOf(ref('L1')), y: listOf(ref('L1')) }), L1: object({ x: listOf(ref('L0')), y: listOf(ref('L0')) }) },
		root: ref('L0'),
	},
	'two lists twenty levels deep': { schemas: levels(20, (next) => object({ x: listOf(next), y: listOf(next) })), root: ref('L0') },
	'properties that refer twice to the next': { schemas: levels(21, (next) => object({ a: next, b: next })), root: ref('L0') },
	'allOf of itself': {
		schemas: { L0: { allOf: [ref('L1')] }, L1: { allOf: [ref('L0'), object({ a: { type: 'string' } })] } },
		root: ref('L0'),
	},
	'a reference to itself': { schemas: { L0: ref('L1'), L1: ref('L0') }, root: ref('L0') },
	'anyOf that doubles': { schemas: levels(21, (next, level) => ({ anyOf: [next, object({ [`k${level}`]: next })] })), root: ref('L0') },
	'allOf that doubles': { schemas: levels(24, (next) => ({ allOf: [next, next] })), root: ref('L0') },
	'oneOf that doubles': { schemas: levels(21, (next) => ({ oneOf: [next, { anyOf: [next, { type: 'null' }] }] })), root: ref('L0') },
	'thirty properties at each of six levels': {
		schemas: levels(6, (next) => object(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, next])))),
		root: ref('L0'),
	},
	'each of twelve refers to all': {
		schemas: Object.fromEntries(
			Array.from({ length: 12 }, (_, index) => [
				`L${index}`,
				object(Object.fromEntries(Array.from({ length: 12 }, (__, other) => [`p${other}`, ref(`L${other}`)]))),
			]),
		),
		root: ref('L0'),
	},
	'maps in maps': { schemas: {}, root: maps(400) },
};

describe.each(Object.entries(NASTY))('a schema: %s', (name, { schemas, root }) => {
	const started = performance.now();
	const { call } = serve(
		documentOf(
			{ '/nasty': { get: operation('getNasty', { answer: root }), post: operation('postNasty', { body: root, answer: root }) } },
			schemas,
		),
	);
	console.info(`${name}: catalog ${Math.round(performance.now() - started)} ms`);

	test('is read, checked with an example, and built', () => {
		const began = performance.now();
		const file = join(temporaryFolder(), 'nasty.json');
		const nasty = operation('getNasty', { answer: root, example: { a: {}, x: [{}], k1: { k2: {} } } });
		writeFileSync(file, JSON.stringify(documentOf({ '/nasty': { get: nasty } }, schemas)));
		const made = buildDocument(file);
		console.info(`${name}: read and checked in ${Math.round(performance.now() - began)} ms`);
		expect('problems' in made ? made.problems.length : made.catalog.operations.length).toBeGreaterThan(0);
	});

	test.each([
		['GET', undefined, {}],
		['GET', undefined, { prefer: 'dynamic=true' }],
		['POST', { a: {}, x: [{}] }, {}],
		['POST', { a: 1, x: 1, end: 1 }, {}],
	] as const)('%s %j %j is answered', async (method, body, headers) => {
		await call(method, '/nasty', body as never, headers);
		const again = performance.now();
		const answered = await call(method, '/nasty', body as never, headers);
		const { status } = answered;
		console.info(`${name}: ${method} ${JSON.stringify(headers)} ${status} in ${(performance.now() - again).toFixed(1)} ms`);
		expect([200, 422, 501]).toContain(status);
	});
});

test('Prism is ended when it takes too long, and the next question is answered by another', async () => {
	const host = createPrismHost(2_000);
	const question = (key: number) =>
		({ key, method: 'get', path: '/many', requested: { path: '/many', accept: 'application/json' }, body: null }) as const;
	const document = (minItems: number) =>
		documentOf({ '/many': { get: operation('getMany', { answer: { ...listOf({ type: 'string' }), minItems } }) } });
	const endless = host.ask({ ...question(1), preference: { dynamic: true } }, () => document(100_000_000));
	const short = host.ask({ ...question(2), preference: {} }, () => document(1));
	await expect(endless).rejects.toThrow(TooMuchError);
	expect(await short).toMatchObject({ response: { status: 200, body: ['string'] } });
});
