import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { type MockServer, type RecordPage, type StateEvent, startMock } from '../../../mock/index.ts';
import { send } from './gatewayFixture.ts';

const MAYA = 'mL4yQ8nRz2TcVw7HsK1d';
let mock: MockServer;
let changes: StateEvent[] = [];
const control = async (method: string, name: string, body?: JsonValue) => {
	const { status, json } = await send(mock.url, `/_mock/${name}`, { method, headers: {}, ...(body === undefined ? {} : { body }) });
	return { status, json: json as JsonObject };
};

beforeAll(async () => {
	mock = await startMock({ contacts: 1000, onChange: (event) => changes.push(event) });
});
afterEach(() => {
	mock.reset();
	changes = [];
});
afterAll(() => mock.close());

describe('records', () => {
	test('are counted by resource, those without any too', async () => {
		const { json } = await control('GET', 'resources');
		expect(json).toContainEqual({ resource: 'contact', name: 'Contacts', idField: 'id', count: 1006 });
		expect(json).toContainEqual(expect.objectContaining({ resource: 'blog', idField: '_id' }));
	});

	test('come in pages, and those that a text is in', async () => {
		const page = (query: string) => control('GET', `state/contact?${query}`).then(({ json }) => json as unknown as RecordPage);
		const first = await page('');
		expect(first).toMatchObject({ total: 1006, matching: 1006, offset: 0, limit: 50 });
		expect(first.records).toHaveLength(50);
		expect((await page('offset=1000&limit=100')).records).toHaveLength(6);
		expect(await page('query=MAYA.lind')).toMatchObject({ total: 1006, matching: 1, records: [{ id: MAYA, name: 'Maya Lindqvist' }] });
		expect(await page('query=.*')).toMatchObject({ matching: 0, records: [] });
		expect(await page('limit=100000')).toMatchObject({ limit: 500 });
	});

	test('say what they are connected with', async () => {
		const { json: task } = await control('GET', 'state/task');
		const [{ id } = { id: '' }] = (task as unknown as RecordPage).records;
		expect((await control('GET', `state/task/${id}`)).json).toMatchObject({
			links: { [MAYA]: { resource: 'contact', name: 'Maya Lindqvist' } },
		});
		const { json: contact } = await control('GET', `state/contact/${MAYA}`);
		expect(contact).toMatchObject({ id: MAYA, name: 'Maya Lindqvist', record: { id: MAYA } });
		expect(contact.usedBy).toContainEqual({ resource: 'task', field: 'contactId', count: expect.any(Number) });
	});

	test('are added, replaced and removed, with the events of a change', async () => {
		const path = 'state/contact/by-hand';
		const { json } = await control('PUT', path, { locationId: mock.credentials.locationId, email: 'Hand@example.com' });
		expect(json).toMatchObject({ id: 'by-hand', record: { id: 'by-hand', emailLowerCase: 'hand@example.com' } });
		await control('PUT', path, { ...(json.record as JsonObject), firstName: 'Hand', id: 'another' });
		expect((await control('GET', path)).json).toMatchObject({ name: 'Hand' });
		expect((await control('DELETE', path)).status).toBe(200);
		expect((await control('GET', path)).status).toBe(404);
		expect(changes.map(({ change }) => change)).toEqual(['created', 'updated', 'deleted']);
		await control('PUT', 'state/blog/other', { name: 'Other' });
		expect((await control('GET', 'state/blog/other')).json).toMatchObject({ record: { _id: 'other' } });
	});

	test('take what hangs on them along', async () => {
		await control('DELETE', `state/contact/${MAYA}`);
		expect(changes.filter(({ change }) => change === 'deleted').length).toBeGreaterThan(1);
		expect((await control('GET', `state/task?query=${MAYA}`)).json).toMatchObject({ matching: 0 });
	});

	test.each<[method: string, name: string, body: JsonValue | undefined, status: number, says: RegExp]>([
		['GET', 'state/nothing', undefined, 404, /There is: contact/],
		['GET', 'state/__proto__', undefined, 404, /no resource/],
		['GET', 'state/contact/nobody', undefined, 404, /no contact/],
		['GET', 'state/contact/%E0%A4%A', undefined, 400, /escape/],
		['GET', 'state/contact?offset=-1', undefined, 400, /offset/],
		['PUT', 'state/contact/x', { email: 'a@example.com' }, 400, /locationId/],
		['PUT', 'state/contact/x', [1], 400, /JSON object/],
		['DELETE', 'state/contact/nobody', undefined, 404, /no contact/],
		['POST', 'state/contact', {}, 405, /takes GET/],
		['GET', 'requests/7', undefined, 404, /no request 7/],
		['GET', 'requests?after=x', undefined, 400, /after/],
		['DELETE', 'faults/7', undefined, 404, /no fault 7/],
		['DELETE', 'webhooks?url=http%3A%2F%2Fnowhere', undefined, 404, /nowhere/],
	])('%s /_mock/%s with %j is refused', async (method, name, body, status, says) => {
		const answer = await control(method, name, body);
		expect(answer.status).toBe(status);
		expect(answer.json.message).toMatch(says);
	});

	test('a search through 100,000 contacts does not take minutes', async () => {
		const large = await startMock({ contacts: 100_000 });
		try {
			const began = performance.now();
			const { json } = await send(large.url, '/_mock/state/contact?query=nobody-of-this-name', { headers: {} });
			expect(json).toMatchObject({ total: 100_006, matching: 0 });
			expect(performance.now() - began).toBeLessThan(60_000);
		} finally {
			await large.close();
		}
	});
});

describe('the rest of what the console needs', () => {
	test('requests after a number, and one of them', async () => {
		for (let index = 0; index < 3; index++) await send(mock.url, '/contacts/');
		expect((await control('GET', 'requests?after=2')).json).toMatchObject([{ number: 3 }]);
		expect((await control('GET', 'requests/2')).json).toMatchObject({ number: 2, status: 422, response: { body: expect.any(String) } });
	});

	test('one fault or one address is taken back', async () => {
		await control('POST', 'faults', [{ status: 500 }, { drop: true }]);
		await control('DELETE', 'faults/1');
		expect(mock.faults()).toMatchObject([{ id: 2 }]);
		for (const port of [1, 2]) await control('POST', 'webhooks', { url: `http://127.0.0.1:${port}/` });
		await control('DELETE', `webhooks?url=${encodeURIComponent('http://127.0.0.1:1/')}`);
		expect(mock.webhooks.subscriptions()).toEqual([{ url: 'http://127.0.0.1:2/' }]);
	});

	test('names of operations and events, and whether the clock stands', async () => {
		expect((await control('GET', 'operations')).json).toContainEqual(
			expect.objectContaining({ operationId: 'getContact', method: 'get', path: '/contacts/{contactId}' }),
		);
		expect((await control('GET', 'webhooks')).json.events).toContain('ContactCreate');
		expect((await control('GET', 'clock')).json.isStopped).toBe(false);
		expect((await control('PUT', 'clock', { set: '2026-04-01T12:00:00Z' })).json.isStopped).toBe(true);
	});
});

describe('the page', () => {
	test('is served with all that it refers to, and with nothing from elsewhere', async () => {
		const { headers, text } = await send(mock.url, '/_mock/', { headers: {} });
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
		const files = Array.from(text.matchAll(/(?:src|href)="([^"#]+)/g), (match) => match[1] ?? '');
		expect(files.length).toBeGreaterThan(2);
		for (const file of files) {
			expect(file).toMatch(/^console\/[\w.-]+$/);
			expect((await send(mock.url, `/_mock/${file}`, { headers: {} })).status).toBe(200);
		}
	});

	test('is where /_mock leads; other paths are as before', async () => {
		const { status, headers } = await send(mock.url, '/_mock', { headers: {} });
		expect([status, headers.location]).toEqual([302, '/_mock/']);
		expect((await send(mock.url, '/_mockery')).status).toBe(401);
		for (const path of ['/_mock/console/../serve.ts', '/_mock/console/..%2Fserve.ts', '/_mock/console/nothing.js', '/_mock/console/'])
			expect((await send(mock.url, path, { headers: {} })).status).toBe(404);
	});
});
