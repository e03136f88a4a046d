import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactCount, momentText, rateLimits, webhookAddress, webhookRetries } from '../../../generator/commands/mockValues.ts';
import { readApps } from '../../../mock/oauth/appFile.ts';
import { send } from './gatewayFixture.ts';
import { runMockCommand, startMockProcess } from './mockProcess.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ghl-connect-options-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const APP = { clientId: '0123456789abcdef01234567-testapp1', clientSecret: 'its-secret', name: 'Test app' };
const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';

describe('values', () => {
	test('--clock', () => {
		expect(momentText('2026-03-05T12:00:00Z')).toBe('2026-03-05T12:00:00Z');
		for (const wrong of ['', 'noon', '5', '2026-13-01']) expect(() => momentText(wrong)).toThrow('A moment looks like');
	});

	test.each([
		['25/10s,10000/day', { perInterval: 25, interval: 10_000, perDay: 10_000 }],
		['5/500ms', { perInterval: 5, interval: 500 }],
		['100/1m', { perInterval: 100, interval: 60_000 }],
		['7/1d', { perDay: 7 }],
		['7/d, 1/1h', { perDay: 7, perInterval: 1, interval: 3_600_000 }],
	])('--rate-limit %s', (text, limits) => {
		expect(rateLimits(text)).toEqual(limits);
	});

	test.each([
		'',
		'25',
		'25/',
		'/10s',
		'0/10s',
		'25/0s',
		'-1/s',
		'25/10x',
		'25/10s,30/20s',
		'5/day,6/d',
		'1.5/s',
		'25/10s,',
		'25/10s;5/day',
	])('--rate-limit "%s" is refused', (text) => {
		expect(() => rateLimits(text)).toThrow(/look like 25\/10s,10000\/day/);
	});

	test('--webhook-retries, --webhook and --contacts', () => {
		expect(webhookRetries('3/5s')).toEqual({ times: 3, delay: 5000, jitter: 0 });
		expect(webhookRetries('0')).toEqual({ times: 0 });
		for (const text of ['', 'x', '3/', '3/5', '-1/5s']) expect(() => webhookRetries(text)).toThrow(/look like 3\/5s/);
		expect(webhookAddress('http://b', webhookAddress('http://a'))).toEqual([{ url: 'http://a' }, { url: 'http://b' }]);
		for (const text of ['', 'localhost:3000', 'ftp://x']) expect(() => webhookAddress(text)).toThrow(/looks like http/);
		for (const text of ['', '-1', '1e7', 'many']) expect(() => contactCount(text)).toThrow();
	});

	test('--app', () => {
		const read = (data: unknown) => {
			writeFileSync(join(folder, 'app.json'), JSON.stringify(data));
			return readApps(join(folder, 'app.json'));
		};
		expect(read(APP)).toEqual([APP]);
		expect(read([APP, { ...APP, scopes: ['contacts.readonly'], redirectUris: ['https://a.example.com'] }])).toHaveLength(2);
		expect(() => read([APP, { ...APP, clientId: 'x' }])).toThrow(/app\.json: app 2: clientId must be/);
		expect(() => read('text')).toThrow(/must be a mapping/);
		expect(() => read({ ...APP, secret: 1 })).toThrow(/"secret" is not known; there is clientId/);
		expect(() => read({ ...APP, clientSecret: 1 })).toThrow(/clientSecret/);
		expect(() => read({ ...APP, name: '' })).toThrow(/name/);
		expect(() => read({ ...APP, scopes: 'all' })).toThrow(/scopes/);
		expect(() => read({ ...APP, redirectUris: [1] })).toThrow(/redirectUris/);
		expect(() => readApps(join(folder, 'nothing.yaml'))).toThrow(/nothing\.yaml cannot be read/);
	});
});

test.each([
	[['--rate-limit', 'much'], /--rate-limit.*look like 25/],
	[['--sandbox', '--rate-limit', '5/1s'], /--sandbox.* cannot be used with .*--rate-limit/],
	[['--webhook', 'nowhere'], /--webhook.*looks like http/],
	[['--webhook-retries', 'often'], /look like 3\/5s/],
	[['--app', '/nowhere/app.yaml'], /app\.yaml cannot be read/],
])('%j is one line and exit 2', async (args, says) => {
	const mock = runMockCommand(args);
	expect((await mock.ended).code).toBe(2);
	expect(mock.stderr()).toMatch(says);
	expect(mock.stderr()).toMatch(/^ghl-connect: [^\n]+\n$/);
	expect(mock.stdout()).toBe('');
});

test('limits, apps and webhooks work from the command line', async () => {
	const received: string[] = [];
	const receiver = createServer((request, response) => {
		request.on('data', (chunk: Buffer) => received.push(chunk.toString()));
		request.on('end', () => response.writeHead(received.length === 1 ? 429 : 200).end());
	});
	await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
	writeFileSync(join(folder, 'app.yaml'), `- { clientId: ${APP.clientId}, clientSecret: ${APP.clientSecret}, name: Test app }\n`);
	const mock = await startMockProcess([
		'--rate-limit',
		'3/1h',
		'--app',
		join(folder, 'app.yaml'),
		'--webhook',
		address,
		'--webhook-retries',
		'2/5ms',
	]);
	const sandbox = await startMockProcess(['--sandbox']);
	try {
		const page = await send(
			mock.url,
			`/oauth/chooselocation?response_type=code&client_id=${APP.clientId}&redirect_uri=https%3A%2F%2Fa.example.com&scope=contacts.readonly`,
		);
		expect(page.text).toContain('Test app asks for access');
		await send(mock.url, MAYA, { method: 'PUT', body: { city: 'Bath' } });
		await expect.poll(() => received.length).toBe(2);
		expect(received[1]).toBe(received[0]);
		await send(mock.url, MAYA);
		await send(mock.url, MAYA);
		expect((await send(mock.url, MAYA)).status).toBe(429);
		expect((await send(sandbox.url, MAYA)).headers).toMatchObject({ 'x-ratelimit-max': '25', 'x-ratelimit-limit-daily': '10000' });
	} finally {
		mock.child.kill();
		sandbox.child.kill();
		receiver.closeAllConnections();
		receiver.close();
	}
});
