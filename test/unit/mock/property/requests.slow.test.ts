import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, operationOf } from '../gatewayFixture.ts';
import { acceptedPlan, damagedPlan } from './plans.ts';
import { createSession } from './session.ts';

/**
 * Requests made from the schemas of every operation, right ones and wrong ones: whatever comes, the answer is one that the
 * document has, never a fault of the mock, and a refusal leaves every record as it was.
 */
const session = createSession();
const RUNS = 40;
const STORIES = 15;

/** Operations that did what they are for: refusals alone would say little. */
const succeeded = new Set<string>();

describe.each(catalog.operations.map((operation) => [operation.operationId, operation] as const))('%s', (_id, operation) => {
	const plan = fc.oneof({ weight: 3, arbitrary: acceptedPlan(operation) }, { weight: 2, arbitrary: damagedPlan(operation) });

	test('answers whatever comes', async () => {
		await fc.assert(
			fc.asyncProperty(plan, async (request) => {
				session.restart();
				const { status } = await session.send(operation, request);
				if (status < 400) succeeded.add(operation.operationId);
			}),
			{ numRuns: RUNS },
		);
	});
});

test('nearly all of them succeeded at least once', () => {
	expect(succeeded.size).toBeGreaterThan(0.9 * catalog.operations.length);
});

describe.each(catalog.categories.map(({ slug }) => slug))('many requests of %s after each other', (slug) => {
	const operations = catalog.operations.filter(({ category }) => category === slug);
	const request = fc.oneof(
		...operations.map((operation) => acceptedPlan(operation).map((plan) => ({ operationId: operation.operationId, plan }))),
	);
	const requests = fc.array(request, { minLength: 5, maxLength: 20, size: 'max' });

	test('are answered as well, whatever they left behind', async () => {
		await fc.assert(
			fc.asyncProperty(requests, async (list) => {
				session.restart();
				for (const { operationId, plan } of list) await session.send(operationOf(operationId), plan);
			}),
			{ numRuns: STORIES },
		);
	});
});
