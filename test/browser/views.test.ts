import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Receiver, receive, type Watched, watchMock } from './console.ts';

const MAYA = 'mL4yQ8nRz2TcVw7HsK1d';
let watched: Watched;
let receiver: Receiver;

beforeAll(async () => {
	[watched, receiver] = await Promise.all([watchMock({ contacts: 120 }), receive()]);
});
afterEach(async () => {
	const complaints = [...watched.complaints];
	await watched.tidy();
	expect(complaints).toEqual([]);
});
afterAll(async () => {
	receiver.close();
	await watched.close();
});

test('a fault is set through the form, strikes, is counted and taken back', async () => {
	const page = await watched.open('faults');
	expect(await page.locator('#operations option').count()).toBeGreaterThan(100);
	await page.getByLabel('Operation').fill('getContact');
	await page.getByLabel('Status').fill('503');
	await page.getByLabel('Times').fill('2');
	await page.getByRole('button', { name: 'Set the fault' }).click();
	const row = page.getByRole('row', { name: /answer 503/ });
	await row.waitFor();
	expect((await watched.call('GET', `/contacts/${MAYA}`)).status).toBe(503);
	await expect.poll(() => row.locator('.is-number').innerText()).toBe('1');
	await page.getByRole('button', { name: 'Take back: answer 503' }).click();
	await page.getByText('None: every request gets its real answer.').waitFor();
	expect((await watched.call('GET', `/contacts/${MAYA}`)).status).toBe(200);
});

test('a fault that makes no sense is refused in words, a preset fills the form in, and all are taken back', async () => {
	const page = await watched.open('faults');
	await page.getByRole('button', { name: 'Set the fault' }).click();
	await page.getByRole('alert').filter({ hasText: 'say what goes wrong' }).waitFor();
	await page.getByRole('button', { name: '429 once' }).click();
	await page.getByRole('button', { name: 'Set the fault' }).click();
	await page.getByRole('row', { name: /answer 429/ }).waitFor();
	expect(watched.mock.faults()).toMatchObject([{ fault: { status: 429, times: 1 } }]);
	await page.getByRole('button', { name: 'Take all back' }).click();
	await page.getByText('None: every request').waitFor();
	// The refusal is the answer to a request of the page, and the browser notes it.
	expect(watched.complaints.splice(0)).toEqual([expect.stringContaining('400')]);
});

test('the clock is stopped, moved, set and released', async () => {
	const page = await watched.open('clock');
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByText('Stands still').waitFor();
	const before = watched.mock.clock.now();
	expect(watched.mock.clock.isStopped).toBe(true);
	await page.getByRole('button', { name: '+ 25 hours' }).click();
	await expect.poll(() => watched.mock.clock.now() - before).toBe(25 * 3_600_000);
	await page.getByText('1 d 1 h ahead of this machine').waitFor();
	await page.getByLabel('Stop at this moment, in UTC').fill('2026-04-01T12:00:00');
	await page.getByRole('button', { name: 'Set', exact: true }).click();
	await page.getByText('2026-04-01 12:00:00 UTC').waitFor();
	expect(await page.locator('#count-clock').innerText()).toBe('stopped');
	watched.mock.clock.advance(60_000);
	await page.getByText('2026-04-01 12:01:00 UTC').waitFor();
	await page.getByRole('button', { name: 'Release' }).click();
	await page.getByText('Runs', { exact: true }).waitFor();
	expect(Math.abs(watched.mock.clock.now() - Date.now())).toBeLessThan(60_000);
});

test('the state is browsed by page and search, and links are followed', async () => {
	const page = await watched.open('state');
	await page.getByRole('link', { name: 'Contacts 126' }).click();
	await page.getByText('1 to 50 of 126 records').waitFor();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByText('51 to 100 of 126 records').waitFor();
	await page.getByRole('searchbox', { name: 'Search in the records' }).fill('maya.lindqvist');
	await page.getByText('1 record that fit, 126 in all').waitFor();
	await page.getByRole('link', { name: 'Maya Lindqvist' }).click();
	await page.getByRole('heading', { name: 'Maya Lindqvist', level: 1 }).waitFor();
	await page.getByRole('link', { name: '1 × task' }).click();
	await page.getByText('1 record that fit').waitFor();
	await page.locator('.records tbody a').click();
	const body = page.getByRole('region', { name: 'The record as JSON' });
	await body.getByRole('link', { name: `"${MAYA}"` }).click();
	await page.getByRole('heading', { name: 'Maya Lindqvist', level: 1 }).waitFor();
	expect(page.url()).toContain(`#/state/contact/${MAYA}`);
});

test('a record is edited, added and deleted; the page follows what the API changes', async () => {
	const page = await watched.open(`state/contact/${MAYA}`);
	await page.getByRole('button', { name: 'Edit' }).click();
	const text = page.getByRole('textbox', { name: 'Record as JSON' });
	const record = JSON.parse(await text.inputValue());
	await text.fill('{ no JSON');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.locator('#record-problem').filter({ hasText: 'JSON' }).waitFor();
	await text.fill(JSON.stringify({ ...record, city: 'Ghent' }));
	await page.getByRole('button', { name: 'Save' }).click();
	await page.locator('.code').filter({ hasText: '"Ghent"' }).waitFor();
	await watched.call('PUT', `/contacts/${MAYA}`, { body: { city: 'Bruges' } });
	await page.locator('.code').filter({ hasText: '"Bruges"' }).waitFor();
	await page.getByRole('button', { name: 'Delete' }).click();
	await page.getByRole('heading', { name: 'Contacts', level: 1 }).waitFor();
	expect((await watched.call('GET', `/contacts/${MAYA}`)).status).toBe(400);
	await page.getByRole('button', { name: 'Add a record' }).click();
	await text.fill(JSON.stringify({ id: 'byHand', locationId: watched.mock.credentials.locationId, firstName: 'Hand' }));
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('heading', { name: 'Hand', level: 1 }).waitFor();
	expect((await watched.call('GET', '/contacts/byHand')).status).toBe(200);
});

test('an address is subscribed, its deliveries are shown and replayed, and it is unsubscribed', async () => {
	const page = await watched.open('webhooks');
	await page.getByLabel('Address').fill(receiver.url);
	await page.getByText('Events: every event').click();
	await page.getByLabel('ContactUpdate').check();
	await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
	await page.getByRole('button', { name: `Unsubscribe ${receiver.url}` }).waitFor();
	expect(watched.mock.webhooks.subscriptions()).toEqual([{ url: receiver.url, events: ['ContactUpdate'] }]);
	await watched.call('PUT', `/contacts/${MAYA}`, { body: { city: 'Ghent' } });
	const row = page.getByRole('row', { name: /ContactUpdate.*delivered/ });
	await row.waitFor();
	await row.getByRole('button', { name: /^Replay/ }).click();
	await expect.poll(() => row.locator('.tries').innerText()).toMatch(/200\s*200/);
	expect(receiver.bodies[1]).toBe(receiver.bodies[0]);
	await row.getByRole('button', { name: /^Body/ }).click();
	expect(await page.getByRole('region', { name: 'Body of ContactUpdate' }).innerText()).toContain('"Ghent"');
	await page.getByRole('button', { name: `Unsubscribe ${receiver.url}` }).click();
	await page.getByText('None: nobody is told.').waitFor();
});

test('credentials are copied', async () => {
	const page = await watched.open();
	await page.getByRole('button', { name: /Copy the base URL/ }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(watched.mock.url);
	await page.getByRole('button', { name: 'Credentials' }).click();
	await page.getByRole('button', { name: 'Copy Read-only token' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(watched.mock.credentials.readOnlyToken);
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('markup in data stays text', async () => {
	const hostile = '<img src=x onerror="window.struck = true"><script>window.struck = true</script>';
	const { id } = (await (
		await watched.call('POST', '/contacts/', {
			body: { locationId: watched.mock.credentials.locationId, firstName: hostile, email: 'hostile@example.com' },
			headers: { 'x-note': hostile },
		})
	)
		.json()
		.then(({ contact }) => contact)) as { id: string };
	await watched.call('GET', `/contacts/${encodeURIComponent(hostile)}?query=${encodeURIComponent(hostile)}`);
	watched.mock.fail({ path: `/${hostile}`, status: 500 });
	watched.mock.webhooks.subscribe({ url: `${receiver.url}?${hostile}` });
	await watched.call('PUT', `/contacts/${id}`, { body: { city: hostile } });
	const page = await watched.open();
	for (const view of ['requests/1', 'requests/2', 'state/contact?query=hostile', `state/contact/${id}`, 'faults', 'webhooks']) {
		await page.goto(`${watched.mock.url}/_mock/#/${view}`);
		await page
			.locator('main')
			.filter({ hasText: /img|onerror/ })
			.first()
			.waitFor();
		expect(await page.locator('main img, main script').count(), view).toBe(0);
	}
	expect(await page.evaluate(() => 'struck' in window)).toBe(false);
});
