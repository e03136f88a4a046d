import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials } from '../../mock/world/credentials.ts';
import { type PrismServer, startPrism } from '../prism/stock.ts';
import { type Case, casesOf } from './differential/cases.ts';
import { DIFFERENCES } from './differential/differences.ts';
import { createGatewaySide, describe as inWords } from './differential/gatewaySide.ts';
import { askStockPrism, createPrismSide } from './differential/prismSide.ts';
import { Tally } from './differential/tally.ts';
import { agree } from './differential/verdict.ts';
import { catalog, document } from './generated.ts';
import { tokenFor } from './tokens.ts';

/**
 * The gateway's validation against Prism's: both get the sample of each operation and thousands of changes of it, one at
 * a time, and have to take or refuse each for the same field. Where they are meant to differ stands in `DIFFERENCES`.
 */
const tally = new Tally();
const gateway = createGatewaySide();
const operations = catalog.operations.map((operation): [string, Case[]] => [operation.operationId, casesOf(operation)]);

/** Kinds of which no side may refuse any, so that a comparison of two refusals cannot hide in them. */
const VALID = new Set([
	'sample',
	'at the limit',
	'enum value',
	'optional property added',
	'optional query parameter left out',
	'required properties alone',
	'unknown query parameter',
]);

let askPrism: Awaited<ReturnType<typeof createPrismSide>>;

beforeAll(async () => {
	askPrism = await createPrismSide();
});

describe('Prism and the gateway say the same', () => {
	test.each(operations)('%s', async (_id, cases) => {
		gateway.reset();
		const faults: string[] = [];
		for (const one of cases) {
			const fault = tally.add(one, await askPrism(one), await gateway.ask(one));
			if (fault) faults.push(fault);
		}
		expect(faults, `${faults.join('\n')}\nWhat is meant to differ belongs into differences.ts, with its reason.`).toEqual([]);
	});
});

describe('what the comparison stands on', () => {
	let stock: PrismServer;

	beforeAll(async () => {
		stock = await startPrism({ document });
	});
	afterAll(async () => {
		process.stdout.write(`\n${tally}\n\n`);
		await stock.close();
	});

	/** Our way of calling Prism's validation must not be what makes the two agree. */
	async function expectSameOfStock(cases: Case[]): Promise<void> {
		for (const one of cases) {
			const served = await askStockPrism(one, stock.url, tokenFor(one.operation, credentials));
			const embedded = await askPrism(one);
			expect(agree(served, embedded), `${inWords(one)}\n${JSON.stringify({ served, embedded }, null, '\t')}`).toBe(true);
		}
	}

	test.each(someOfEachKind())('Prism behind its server says the same as in process: %s', async (_kind, cases) => {
		await expectSameOfStock(cases);
	});

	test('every operation was asked', () => {
		expect(tally.operations).toBe(catalog.operations.length);
	});

	test('what is valid was never refused, and of each other kind something was', () => {
		const refused = (isValid: boolean) => [...tally.refusals].filter(([kind]) => VALID.has(kind) === isValid);
		expect(refused(true).filter(([, count]) => count > 0)).toEqual([]);
		expect(refused(false).filter(([, count]) => count === 0)).toEqual([]);
	});

	test.each(DIFFERENCES.map(({ reason }) => reason))('the difference is still there, and is one from stock Prism: %s', async (reason) => {
		const cases = tally.showing(reason);
		expect(cases).not.toEqual([]);
		await expectSameOfStock(cases.slice(0, 3));
	});
});

/** Requests of each kind, spread over the operations; the first and the last are among them. */
function someOfEachKind(count = 6): [kind: string, cases: Case[]][] {
	const all = new Map<string, Case[]>();
	for (const one of operations.flatMap(([, cases]) => cases)) {
		const same = all.get(one.kind);
		if (same) same.push(one);
		else all.set(one.kind, [one]);
	}
	return [...all].map(([kind, cases]) => {
		const some = Array.from({ length: count }, (_, index) => cases[Math.round((index * (cases.length - 1)) / (count - 1))]);
		return [kind, [...new Set(some)].filter((one) => one !== undefined)];
	});
}
