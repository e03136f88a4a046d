import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { type MockOptions, type MockServer, startMock } from '../../mock/index.ts';
import { launchChromium } from './chromium.ts';

/** A mock, and a browser that looks at its console. */
export interface Watched {
	mock: MockServer;
	browser: Browser;
	/** What the browser had to complain about: errors of scripts, refused files. */
	complaints: string[];
	/** Opens the console: in a window of its own, when it is the second of a test or to be a special one. */
	open(view?: string, options?: BrowserContextOptions): Promise<Page>;
	/** Calls the API as the development sub-account. */
	call(method: string, path: string, options?: { body?: unknown; headers?: Record<string, string> }): Promise<Response>;
	/** Sets the windows and the mock back. */
	tidy(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Starts a mock and a browser.
 * @param open a browser that is there already
 */
export async function watchMock(options: MockOptions = {}, open?: Browser): Promise<Watched> {
	const [mock, browser] = await Promise.all([startMock({ rateLimit: false, ...options }), open ?? launchChromium(inject('chromium'))]);
	const complaints: string[] = [];
	/** One window serves all tests that want nothing special of it: to open one takes longer than most tests. */
	let shared: Promise<Page> | undefined;
	let isShared = false;

	async function makePage(options: BrowserContextOptions): Promise<Page> {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: mock.url });
		const page = await context.newPage();
		page.setDefaultTimeout(60_000);
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		return page;
	}

	return {
		mock,
		browser,
		complaints,
		async open(view = '', contextOptions) {
			const isOwn = contextOptions !== undefined || isShared;
			if (!isOwn) {
				isShared = true;
				shared ??= makePage({});
			}
			const page = await (isOwn || !shared ? makePage(contextOptions ?? {}) : shared);
			await page.goto(`${mock.url}/_mock/#/${view}`);
			await page.getByText('Live', { exact: true }).waitFor();
			// A window that has served another test may not have heard of the reset after it yet.
			const count = mock.requests().length;
			await page.waitForFunction(
				(text) => document.getElementById('count-requests')?.textContent === text,
				count === 0 ? '' : String(count),
			);
			return page;
		},
		call(method, path, { body, headers = {} } = {}) {
			const { privateIntegrationToken } = mock.credentials;
			return fetch(`${mock.url}${path}`, {
				method,
				headers: {
					authorization: `Bearer ${privateIntegrationToken}`,
					version: '2021-07-28',
					'content-type': 'application/json',
					...headers,
				},
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
			});
		},
		async tidy() {
			const kept = await shared;
			// Another view of the same page: what a test has left in its own is gone.
			await kept?.goto(`${mock.url}/_mock/#/docs`);
			isShared = false;
			await Promise.all(browser.contexts().map((context) => (context === kept?.context() ? undefined : context.close())));
			mock.reset();
			complaints.length = 0;
		},
		async close() {
			await Promise.all([browser.close(), mock.close()]);
		},
	};
}

/** A receiver of webhooks. */
export interface Receiver {
	url: string;
	bodies: string[];
	close(): void;
}

/** Takes whatever is sent to it. */
export async function receive(): Promise<Receiver> {
	const bodies: string[] = [];
	const server = createServer((incoming, outgoing) => {
		let body = '';
		incoming.on('data', (chunk) => {
			body += chunk;
		});
		incoming.on('end', () => {
			bodies.push(body);
			outgoing.writeHead(200).end();
		});
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, bodies, close };
}
