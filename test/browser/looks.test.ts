import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock } from '../../mock/index.ts';
import { type Watched, watchMock } from './console.ts';
import { faintTexts } from './contrast.ts';

/** Address, and a text that is there once all of it is. */
const VIEWS: [view: string, text: string][] = [
	['requests', '4 requests'],
	['requests/2', 'Trace id'],
	['state', 'Contacts'],
	['state/contact', '6 records'],
	['state/contact/mL4yQ8nRz2TcVw7HsK1d', 'Connected'],
	['faults', 'Take back'],
	['clock', 'UTC'],
	['webhooks', 'Replay'],
	['docs', 'Control API'],
];
let watched: Watched;

beforeAll(async () => {
	watched = await watchMock();
	const { mock, call } = watched;
	mock.fail({ operation: 'listContacts', latency: { min: 1, max: 5 }, times: 5, probability: 0.5, duration: 1_000_000 });
	mock.webhooks.subscribe({
		url: 'http://127.0.0.1:9/an-address/that-is/quite-long?with=a-query-of-its-own-in-it',
		events: ['ContactUpdate'],
	});
	await call('GET', `/contacts/?locationId=${mock.credentials.locationId}`);
	await call('POST', '/contacts/', { body: { email: 1, note: 'x'.repeat(300) } });
	await call('PUT', '/contacts/mL4yQ8nRz2TcVw7HsK1d', { body: { city: `Llanfair${'pwll'.repeat(30)}` } });
	await call('GET', `/${'long-path'.repeat(30)}`);
	await mock.webhooks.settled();
});
afterAll(() => watched.close());

/** Shows every view in turn, with all of it open. */
async function everyView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
	for (const [view, text] of VIEWS) {
		await page.goto(`${watched.mock.url}/_mock/#/${view}`);
		await page.getByRole('main').getByText(text).first().waitFor();
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			// Rows that have just come are still lit up.
			for (const animation of document.getAnimations()) animation.finish();
		});
		await look(view);
	}
}

/** Roles that say nothing without a name. */
const NAMED = new Set(
	'button link textbox searchbox combobox checkbox radio spinbutton dialog navigation table region DateTime'.split(' '),
);

describe('the console', () => {
	test('stands out, fits and has a name for everything, in every view', async () => {
		const page = await watched.open();
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(new URL(request.url()).origin));
		await page.reload();
		const session = await page.context().newCDPSession(page);
		await everyView(page, async (view) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await page.evaluate(faintTexts), `${view}, ${colorScheme}`).toEqual([]);
			}
			const { nodes } = await session.send('Accessibility.getFullAXTree');
			const seen = nodes
				.filter(({ ignored }) => !ignored)
				.map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
			expect(
				seen.filter(({ role, name }) => NAMED.has(role) && name.trim() === ''),
				view,
			).toEqual([]);
			const count = (wanted: string) => seen.filter(({ role }) => role === wanted).length;
			expect([count('main'), count('banner')], view).toEqual([1, 1]);
			expect(await page.locator('h1:visible').count(), view).toBe(1);
			expect(await page.evaluate(twice), view).toEqual([]);
			await page.setViewportSize({ width: 400, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${view}, narrow`).toBe(400);
			await page.setViewportSize({ width: 1280, height: 800 });
		});
		expect([...asked]).toEqual([watched.mock.url]);
		expect(watched.complaints).toEqual([]);
	});

	test.each(['light', 'dark'] as const)('has dialogs that stand out and fit in the %s scheme', async (colorScheme) => {
		const page = await watched.open('', { colorScheme, viewport: { width: 400, height: 800 } });
		await page.getByRole('button', { name: 'Credentials' }).click();
		await page.getByText('Read-only token').waitFor();
		expect(await page.evaluate(faintTexts)).toEqual([]);
		expect(await page.evaluate(() => document.querySelector('dialog[open]')?.scrollWidth)).toBeLessThanOrEqual(400);
		const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(background).toBe(colorScheme === 'light' ? 'rgb(244, 245, 248)' : 'rgb(15, 19, 26)');
	});

	test('goes on by itself after the mock was away', async () => {
		const own = await watchMock({}, watched.browser);
		try {
			const page = await own.open();
			await own.call('GET', '/before');
			await page.getByRole('link', { name: '/before' }).waitFor();
			await own.mock.close();
			await page.getByText('No connection, trying again').waitFor();
			const again = await startMock({ port: Number(new URL(own.mock.url).port) });
			await page.getByText('Live', { exact: true }).waitFor();
			await page.getByText('No requests yet').waitFor();
			await own.call('GET', '/after');
			await page.getByRole('link', { name: '/after' }).waitFor();
			await again.close();
		} finally {
			await own.mock.close();
		}
	});
});

/** Ids that stand twice in the page. */
function twice(): string[] {
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	return ids.filter((id, index) => ids.indexOf(id) !== index);
}
