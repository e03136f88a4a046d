import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { HEADERS, send } from './gatewayFixture.ts';
import { startMockProcess } from './mockProcess.ts';

const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
const slow = (url: string, latency: number) => send(url, MAYA, { headers: { ...HEADERS, 'x-mock-fault': `latency=${latency}` } });

/** Resolves when the mock has begun with a request. */
async function began(url: string): Promise<void> {
	await expect.poll(async () => (await send(url, '/_mock/requests', { headers: {} })).json).toHaveLength(1);
}

/** A connection that is open and says nothing. */
async function idleConnection(url: string) {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	await new Promise((resolve) => socket.once('connect', resolve));
	socket.on('error', () => {});
	return socket;
}

describe('a mock that is told to stop', () => {
	test.each(['SIGTERM', 'SIGINT'] as const)('by %s answers the requests under way, takes no more, and ends with 0', async (signal) => {
		const mock = await startMockProcess(['--log', 'none']);
		const idle = await idleConnection(mock.url);
		const underWay = slow(mock.url, 2000);
		await began(mock.url);
		const told = performance.now();
		mock.child.kill(signal);
		await expect
			.poll(
				() =>
					send(mock.url, MAYA).then(
						() => 'answered',
						() => 'refused',
					),
				{ interval: 20, timeout: 1900 },
			)
			.toBe('refused');
		expect((await underWay).status).toBe(200);
		expect(await mock.ended).toEqual({ code: 0, signal: null });
		expect(performance.now() - told).toBeLessThan(4500);
		idle.destroy();
	});

	test('waits for a request no longer than a few seconds', async () => {
		const mock = await startMockProcess(['--log', 'none']);
		const underWay = slow(mock.url, 60_000).catch(() => 'broken');
		await began(mock.url);
		const told = performance.now();
		mock.child.kill('SIGTERM');
		expect((await mock.ended).code).toBe(0);
		expect(await underWay).toBe('broken');
		expect(performance.now() - told).toBeGreaterThan(4000);
		expect(performance.now() - told).toBeLessThan(50_000);
	});

	test('twice ends at once', async () => {
		const mock = await startMockProcess(['--log', 'none']);
		const underWay = slow(mock.url, 60_000).catch(() => 'broken');
		await began(mock.url);
		const told = performance.now();
		mock.child.kill('SIGINT');
		await new Promise((resolve) => setTimeout(resolve, 100));
		mock.child.kill('SIGINT');
		expect((await mock.ended).code).toBe(130);
		expect(await underWay).toBe('broken');
		expect(performance.now() - told).toBeLessThan(4500);
	});
});
