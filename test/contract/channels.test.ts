import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../generator/contract/catalog.ts';
import { type MockServer, startMock } from '../../mock/index.ts';
import { type PrismProxy, startPrismProxy } from '../prism/proxy.ts';
import { type PrismServer, startPrism } from '../prism/stock.ts';
import { callThroughClient } from './clientChannel.ts';
import { catalog, document } from './generated.ts';
import { ChannelTable } from './table.ts';
import { runEntry } from './zapierChannel.ts';

/**
 * Every operation of the catalog through every channel. The gateway stands behind Prism as a validating proxy,
 * which holds each request and each answer against the document: a second opinion on clients and gateway alike.
 */
const CHANNELS = ['client → gateway', 'Zapier → gateway', 'client → Prism'] as const;
const table = new ChannelTable(CHANNELS);
const operationIds = catalog.operations.map((operation) => operation.operationId);

let mock: MockServer;
let proxy: PrismProxy;
let prism: PrismServer;

beforeAll(async () => {
	mock = await startMock({ rateLimit: false, clock: STORY });
	[proxy, prism] = await Promise.all([startPrismProxy({ upstream: mock.url, document }), startPrism({ document })]);
});

/** When the story of the examples takes place: a slot of last year cannot be booked. */
const STORY = '2026-03-05T12:00:00.000Z';

beforeEach(() => mock.reset());

afterAll(async () => {
	process.stdout.write(`\n${table}\n\n`);
	await Promise.all([proxy?.close(), prism?.close()]);
	await mock?.close();
});

describe('client → gateway', () => {
	test.each(catalog.operations.map((operation) => [operation.operationId, operation] as const))('%s', async (_id, operation) => {
		const run = table.started(operation.operationId, CHANNELS[0]);
		const { status, data } = await callThroughClient(operation, proxy.url, mock.credentials);
		expect(status).toBe(operation.response.status);
		expectRecords(operation, data);
		expect(proxy.takeViolations()).toEqual([]);
		run.passed();
	});
});

describe('Zapier → gateway', () => {
	test.each(catalog.entries.map((entry) => [entry.key, entry] as const))('%s', async (_key, entry) => {
		const run = table.started(entry.operationId, CHANNELS[1]);
		const operation = catalog.operations.find((item) => item.operationId === entry.operationId) as Operation;
		const before = mock.requests().length;
		await runEntry(entry, operation, proxy.url, mock.credentials);
		const made = mock.requests().slice(before);
		expect(made.map((request) => request.operationId)).toContain(operation.operationId);
		expect(proxy.takeViolations()).toEqual([]);
		run.passed();
	});
});

describe('client → Prism', () => {
	test.each(catalog.operations.map((operation) => [operation.operationId, operation] as const))('%s', async (_id, operation) => {
		const run = table.started(operation.operationId, CHANNELS[2]);
		const { status } = await callThroughClient(operation, prism.url, mock.credentials);
		expect(status).toBe(operation.response.status);
		run.passed();
	});
});

test('no operation was skipped in any channel', () => {
	const [client, zapier, prismAlone] = CHANNELS;
	// Operations that stand behind no entry of the catalog, for dropdowns say, are in the client alone.
	const inZapier = [...new Set(catalog.entries.map(({ operationId }) => operationId))];
	expect(table.skipped(client, operationIds)).toEqual([]);
	expect(table.skipped(zapier, inZapier)).toEqual([]);
	expect(table.skipped(prismAlone, operationIds)).toEqual([]);
});

/** On a fresh mock the sample request of an operation meets the story's records. */
function expectRecords(operation: Operation, data: unknown): void {
	const { shape, path, idField } = operation.response;
	if (shape === 'none') return;
	const found = path.split('.').reduce<unknown>((value, key) => (key === '' ? value : (value as Record<string, unknown>)?.[key]), data);
	if (shape === 'list') expect(found, `the list at "${path}"`).toEqual(expect.arrayContaining([expect.anything()]));
	else if (idField) expect(found, `the record at "${path}"`).toMatchObject({ [idField]: expect.any(String) });
}
