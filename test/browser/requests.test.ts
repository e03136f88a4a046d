import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Watched, watchMock } from './console.ts';

const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
const LIST = '/contacts/?locationId=hD7sTq2LmX9vKc4RwB1z';
/** Requests to copy: a list, a refusal, what a shell and curl read as more than text. */
const COPIED: [method: string, path: string, options?: Parameters<Watched['call']>[2]][] = [
	['GET', LIST],
	['GET', LIST, { headers: { version: '' } }],
	['GET', `${LIST}&query=it's+%24HOME+[a]{b}`],
	[
		'POST',
		'/contacts/',
		{ body: { locationId: 'hD7sTq2LmX9vKc4RwB1z', email: 'a@example.com', firstName: `O'Hara "$(id)" \`id\` \\ !! \n @x é` } },
	],
	['POST', '/contacts/', { body: { email: '<b>' } }],
];
let watched: Watched;

beforeAll(async () => {
	watched = await watchMock();
});
afterEach(async () => {
	const complaints = [...watched.complaints];
	await watched.tidy();
	expect(complaints).toEqual([]);
});
afterAll(() => watched.close());

const rows = (page: Page) => page.locator('.log tbody tr');
const texts = async (page: Page) => (await rows(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
/** `stage outcome` of the request that is shown. */
const stages = async (page: Page) =>
	(await page.locator('.stages li').allInnerTexts()).map((text) => text.replace(/^[✓✕●–]?\s*/, '').replaceAll(/\s+/g, ' '));

describe('the log', () => {
	test('shows a request when it comes, the newest first, without a reload', async () => {
		const page = await watched.open();
		await page.getByText('No requests yet').waitFor();
		await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
		await watched.call('GET', LIST);
		await page.getByRole('link', { name: LIST }).waitFor();
		await watched.call('GET', '/nowhere');
		await page.getByRole('link', { name: '/nowhere' }).waitFor();
		expect((await texts(page))[0]).toMatch(/^[\d:.]+ GET \/nowhere 401 none route [\d.]+ ms$/);
		expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
		expect(await page.locator('#count-requests').innerText()).toBe('2');
	});

	test('is filtered by text, by operation and by refusal', async () => {
		await watched.call('GET', LIST);
		await watched.call('GET', MAYA);
		await watched.call('POST', '/contacts/', { body: { email: 1 } });
		const page = await watched.open();
		await expect.poll(() => rows(page).count()).toBe(3);
		await page.getByRole('searchbox', { name: 'Filter by text' }).fill('get mL4yQ8');
		expect(await texts(page)).toEqual([expect.stringContaining('getContact')]);
		await page.getByText('1 of 3 requests').waitFor();
		await page.getByRole('searchbox').fill('');
		await page.getByRole('combobox', { name: 'Filter by operation' }).selectOption('listContacts');
		expect(await texts(page)).toEqual([expect.stringContaining('listContacts')]);
		await page.getByRole('combobox').selectOption('');
		await page.getByLabel('Only refused').check();
		expect(await texts(page)).toEqual([expect.stringContaining('422')]);
		await watched.call('GET', '/nowhere');
		await watched.call('GET', LIST);
		await expect.poll(() => rows(page).count()).toBe(2);
	});

	test('stands still when asked to, and goes on', async () => {
		const page = await watched.open();
		await page.getByRole('button', { name: 'Pause' }).click();
		await watched.call('GET', LIST);
		await page.getByRole('button', { name: 'Go on' }).waitFor();
		await expect.poll(() => page.locator('#count-requests').innerText()).toBe('1');
		expect(await rows(page).count()).toBe(0);
		await page.getByRole('button', { name: 'Go on' }).click();
		expect(await rows(page).count()).toBe(1);
	});

	test('survives a flood', async () => {
		const page = await watched.open();
		await Promise.all(Array.from({ length: 400 }, () => watched.call('GET', '/contacts/')));
		await page.getByText('400 requests · the latest 200 shown').waitFor();
		expect(await rows(page).count()).toBe(200);
	});

	test('is live in every tab; one that nobody sees lets go of its connection and catches up', async () => {
		const [page, other] = await Promise.all([watched.open(), watched.open()]);
		const see = (state: string) =>
			other.evaluate((value) => {
				Object.defineProperty(document, 'visibilityState', { value, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}, state);
		await watched.call('GET', LIST);
		await Promise.all([page, other].map((each) => expect.poll(() => rows(each).count()).toBe(1)));
		await see('hidden');
		await watched.call('GET', MAYA);
		await expect.poll(() => rows(page).count()).toBe(2);
		expect(await rows(other).count()).toBe(1);
		await see('visible');
		await expect.poll(() => rows(other).count()).toBe(2);
	});
});

describe('one request', () => {
	async function show(page: Page, path: string) {
		await page.getByRole('link', { name: path }).first().click();
		await page.locator('.detail').waitFor();
	}

	test('says what each stage said: 200, 401, 422', async () => {
		const page = await watched.open();
		await watched.call('GET', MAYA);
		await show(page, MAYA);
		expect(await stages(page)).toEqual([
			'Route passed GET /contacts/{contactId} is getContact.',
			'Version passed Version 2021-07-28',
			'Bearer token passed Bearer <Private Integration Token …0001>',
			expect.stringMatching(/^Rate limit passed \d+ of 100 left/),
			'Scope passed contacts.readonly',
			'Faults passed None struck.',
			'Validation passed Path, query and body fit the document.',
			'Sub-account passed The token may enter the sub-account.',
			expect.stringMatching(/^Behaviour answered 200 OK, by /),
		]);
		await watched.call('GET', LIST, { headers: { authorization: 'Bearer pit-00000000-wrong' } });
		await show(page, LIST);
		await page.getByRole('heading', { name: `401 GET /contacts/` }).waitFor();
		expect((await stages(page)).slice(1, 4)).toEqual([
			'Version passed Version 2021-07-28',
			'Bearer token refused Invalid Private Integration token',
			'Rate limit not reached',
		]);
		await watched.call('POST', '/contacts/', { body: { locationId: 'hD7sTq2LmX9vKc4RwB1z', email: 12 } });
		await page.getByRole('row', { name: /422/ }).getByRole('link').click();
		await page.getByRole('heading', { name: '422 POST /contacts/' }).waitFor();
		expect((await stages(page)).slice(6)).toEqual([
			'Validation refused email must be a string',
			'Sub-account not reached',
			'Answer not reached',
		]);
		expect(await page.getByRole('region', { name: 'Request body' }).innerText()).toContain('"email": 12');
		expect(await page.getByRole('region', { name: 'Response body' }).innerText()).toContain('"Unprocessable Entity"');
	});

	test('shows headers and query, and never a token', async () => {
		const page = await watched.open();
		await watched.call('GET', LIST, { headers: { cookie: 'session=very-secret-cookie', 'x-note': 'seen' } });
		await show(page, LIST);
		for (const summary of await page.locator('.detail summary').all()) await summary.click();
		expect(await page.getByRole('table', { name: 'Query' }).innerText()).toMatch(/locationId\s+hD7sTq2LmX9vKc4RwB1z/);
		const request = await page.getByRole('table', { name: 'Request headers' }).innerText();
		expect(request).toMatch(/x-note\s+seen/);
		expect(request).toMatch(/authorization\s+Bearer <Private Integration Token …0001>/);
		expect(await page.getByRole('table', { name: 'Response headers' }).innerText()).toMatch(/x-ratelimit-max\s+100/);
		const html = await page.locator('main').innerHTML();
		expect(html).not.toMatch(/pit-0|very-secret/);
	});

	test('is sent again with the token that it had', async () => {
		const page = await watched.open();
		await watched.call('GET', LIST);
		await show(page, LIST);
		await page.getByRole('button', { name: 'Send again' }).click();
		await expect.poll(() => watched.mock.requests().map(({ status }) => status)).toEqual([200, 200]);
	});

	test('copied as curl runs in a shell, and is the same request', async () => {
		const page = await watched.open();
		for (const [method, path, options] of COPIED) {
			await watched.call(method, path, options);
			await rows(page).getByRole('link').click();
			await page.evaluate(() => navigator.clipboard.writeText(''));
			await page.getByRole('button', { name: 'Copy as curl' }).click();
			await page.getByText('curl command copied').waitFor();
			const copied = () => page.evaluate(() => navigator.clipboard.readText());
			await expect.poll(copied).toContain('curl');
			const command = await copied();
			expect(command).toContain('$GHL_TOKEN');
			expect(command).not.toContain('pit-');
			const [first] = watched.mock.requests();
			// The first created its contact, which would make the second another case.
			watched.mock.reset();
			const { stdout } = await promisify(execFile)('sh', ['-c', `${command} --silent --output /dev/null --write-out '%{http_code}'`], {
				env: { ...process.env, GHL_TOKEN: watched.mock.credentials.privateIntegrationToken },
			});
			expect(stdout).toBe(String(first?.status));
			const [second] = watched.mock.requests();
			for (const key of ['method', 'path', 'query', 'body', 'status'] as const) expect(second?.[key]).toEqual(first?.[key]);
			watched.mock.reset();
			await page.getByText('No requests yet').waitFor();
		}
	});
});

describe('by keyboard alone', () => {
	/** What has the focus, and whether one can see it. */
	const focused = (page: Page) =>
		page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const ring = [element, element.closest('tr')].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
			return { text: (element.innerText || element.id || element.tagName).trim(), isVisible: ring };
		});

	test('the log is walked, a request opened and closed', async () => {
		for (const path of [LIST, MAYA, '/nowhere']) await watched.call('GET', path);
		const page = await watched.open('', {});
		await expect.poll(() => rows(page).count()).toBe(3);
		const walk: string[] = [];
		for (let step = 0; step < 20; step++) {
			await page.keyboard.press('Tab');
			const { text, isVisible } = await focused(page);
			expect(isVisible, `${text} has a visible focus`).toBe(true);
			walk.push(text.replaceAll(/\s+/g, ' '));
			if (text.startsWith('/')) break;
		}
		expect(walk).toEqual([
			'Skip to the content',
			expect.stringContaining(watched.mock.url),
			'Credentials',
			'Reset…',
			'Requests 3',
			expect.stringContaining('State'),
			'Faults',
			'Clock',
			'Webhooks',
			'Docs',
			'Pause',
			'filter',
			expect.stringContaining('Every operation'),
			'filter-refused',
			'/nowhere',
		]);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect((await focused(page)).text).toBe(LIST);
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await focused(page)).text).toBe('200 GET /contacts/');
		await page.keyboard.press('Escape');
		await expect.poll(async () => (await focused(page)).text).toBe(LIST);
		expect(await page.locator('.detail').isVisible()).toBe(false);
		await page.keyboard.press('Enter');
		await page.locator('.detail').waitFor();
		await rows(page).getByRole('link').nth(2).focus();
		await page.keyboard.press('ArrowUp');
		await page.getByRole('heading', { name: `200 GET ${MAYA}` }).waitFor();
		expect((await focused(page)).text).toBe(MAYA);
	});

	test('the skip link leads to the content', async () => {
		const page = await watched.open('', {});
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
		await page.getByRole('heading', { name: 'Requests' }).waitFor();
	});

	test('a reset is asked for, refused with Escape, and done', async () => {
		await watched.call('GET', LIST);
		const page = await watched.open('', {});
		await expect.poll(() => rows(page).count()).toBe(1);
		await page.getByRole('button', { name: 'Reset…' }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog', { name: 'Reset everything?' }).waitFor();
		expect((await focused(page)).text).toBe('Cancel');
		await page.keyboard.press('Escape');
		expect((await focused(page)).text).toBe('Reset…');
		expect(watched.mock.requests()).toHaveLength(1);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.getByText('Everything is as at the start').waitFor();
		await expect.poll(() => rows(page).count()).toBe(0);
	});
});
