import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Operation } from '../../../../generator/catalog/types.ts';
import { catalog } from '../gatewayFixture.ts';
import { acceptedPlan, damagedPlan } from './plans.ts';
import { createSession } from './session.ts';

/**
 * Requests made from the schemas of every operation, right ones and wrong ones: whatever comes, the answer is one that the
 * document has, never a fault of the mock, and a refusal leaves every record as it was.
 */
const session = createSession();
const RUNS = 30;
const STORIES = 15;

describe.each(catalog.operations.map((operation) => [operation.operationId, operation] as const))('%s', (_id, operation) => {
	const plan = fc.oneof({ weight: 3, arbitrary: acceptedPlan(operation) }, { weight: 2, arbitrary: damagedPlan(operation) });

	test('answers whatever comes', async () => {
		await fc.assert(
			fc.asyncProperty(plan, async (request) => {
				session.restart();
				await session.send(operation, request);
			}),
			{ numRuns: RUNS },
		);
	});
});

describe.each(catalog.categories.map(({ slug }) => slug))('many requests of %s after each other', (slug) => {
	const operations = new Map(catalog.operations.filter(({ category }) => category === slug).map((one) => [one.operationId, one]));
	// By name, so that a counterexample can be read.
	const request = fc.oneof(...[...operations].map(([name, operation]) => acceptedPlan(operation).map((plan) => ({ name, plan }))));
	const requests = fc.array(request, { minLength: 5, maxLength: 20, size: 'max' });

	test('are answered as well, whatever they left behind', async () => {
		await fc.assert(
			fc.asyncProperty(requests, async (list) => {
				session.restart();
				for (const { name, plan } of list) await session.send(operations.get(name) as Operation, plan);
			}),
			{ numRuns: STORIES },
		);
	});
});
