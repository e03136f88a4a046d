import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { createLineWriter } from '../../../mock/observe/log/lineWriter.ts';
import { HEADERS, send } from './gatewayFixture.ts';
import { startMockProcess } from './mockProcess.ts';

const LOCATION = 'hD7sTq2LmX9vKc4RwB1z';

test('--log json writes lines of JSON and nothing else, without tokens, queries and bodies', async () => {
	const mock = await startMockProcess(['--log', 'json']);
	await send(mock.url, `/contacts/?locationId=${LOCATION}&query=secret-query`);
	await send(mock.url, '/contacts/', {
		method: 'POST',
		body: { locationId: LOCATION, email: 'secret-body@example.com', nonsense: 1, other: 2 },
	});
	await send(mock.url, '/contacts/', { headers: { ...HEADERS, authorization: 'Bearer secret-token' } });
	mock.child.kill('SIGTERM');
	expect(await mock.ended).toEqual({ code: 0, signal: null });
	const lines = mock
		.stdout()
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as JsonObject);
	expect(lines.map(({ event }) => event)).toEqual(['listening', 'request', 'request', 'request', 'stopped']);
	expect(lines[0]).toMatchObject({ url: mock.url, pid: mock.child.pid });
	const common = {
		time: expect.stringMatching(/^\d{4}-.*Z$/),
		mockTime: expect.stringMatching(/^\d{4}-.*Z$/),
		path: '/contacts/',
		duration: expect.any(Number),
		traceId: expect.stringMatching(/^[\w-]{36}$/),
	};
	expect(lines.slice(1, 4)).toEqual([
		{ ...common, event: 'request', method: 'GET', operationId: 'listContacts', status: 200, answeredBy: 'behaviour' },
		{
			...common,
			event: 'request',
			method: 'POST',
			operationId: 'createContact',
			status: 422,
			answeredBy: 'validate',
			refusal: 'property nonsense should not exist; property other should not exist',
		},
		{ ...common, event: 'request', method: 'GET', operationId: 'listContacts', status: 401, answeredBy: 'bearer', refusal: 'Invalid JWT' },
	]);
	expect(lines[4]).toMatchObject({ signal: 'SIGTERM' });
	expect(mock.stdout()).not.toMatch(/secret|pit-/);
	expect(mock.stderr()).toBe('');
});

test('--log text tells a person, --log none nothing but how to start', async () => {
	for (const format of ['text', 'none']) {
		const mock = await startMockProcess(['--log', format]);
		await send(mock.url, `/contacts/?locationId=${LOCATION}`);
		mock.child.kill('SIGINT');
		expect((await mock.ended).code).toBe(0);
		expect(mock.stdout()).toContain('curl -H');
		expect(/^GET \/contacts\/ 200 listContacts \(behaviour, \d+\.\d ms\)$/m.test(mock.stdout())).toBe(format === 'text');
	}
});

test('a line writer keeps all lines in their order', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'ghl-connect-lines-'));
	const file = join(folder, 'log');
	const descriptor = openSync(file, 'w');
	const writer = createLineWriter(descriptor);
	const expected: string[] = [];
	for (let index = 0; index < 5000; index++) {
		const line = `${index} ${'x'.repeat(index % 300)}`;
		expected.push(line);
		writer.line(line);
		if (index % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 3));
	}
	await writer.flushed();
	writer.line('last');
	writer.flushNow();
	await writer.flushed();
	closeSync(descriptor);
	expect(readFileSync(file, 'utf8')).toBe(`${[...expected, 'last'].join('\n')}\n`);
	rmSync(folder, { recursive: true });
});

test('a line writer whose reader is gone goes on without it', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'ghl-connect-lines-'));
	const file = join(folder, 'log');
	closeSync(openSync(file, 'w'));
	const descriptor = openSync(file, 'r');
	const writer = createLineWriter(descriptor);
	writer.line('to nobody');
	await writer.flushed();
	writer.line('to nobody');
	await writer.flushed();
	closeSync(descriptor);
	rmSync(folder, { recursive: true });
});
