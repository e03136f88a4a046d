import { createPublicKey, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { eventNames } from '../../../mock/webhooks/eventNames.ts';
import { document, send } from './gatewayFixture.ts';

interface Received {
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
let mock: MockServer;
let receiver: Server;
let received: Received[] = [];
let statuses: number[] = [];
let url = '';

beforeAll(async () => {
	receiver = createServer((incoming, outgoing) => {
		let body = '';
		incoming.on('data', (chunk) => {
			body += chunk;
		});
		incoming.on('end', () => {
			received.push({ headers: incoming.headers, body });
			outgoing.writeHead(statuses.shift() ?? 200).end();
		});
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => receiver.once('listening', resolve));
	url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
	mock = await startMock({ rateLimit: false, webhookRsa: true, webhookRetries: { delay: 5, jitter: 0 } });
});
beforeEach(() => {
	received = [];
	statuses = [];
});
afterEach(() => mock.reset());
afterAll(async () => {
	await mock.close();
	receiver.closeAllConnections();
	receiver.close();
});

const bodies = () => received.map(({ body }) => JSON.parse(body) as JsonObject);
const types = () => bodies().map(({ type }) => type);

async function act(method: string, path: string, body?: JsonObject): Promise<void> {
	const { status, text } = await send(mock.url, path, { method, ...(body ? { body } : {}) });
	expect(status, text).toBeLessThan(300);
	await mock.webhooks.settled();
}

describe('events', () => {
	test('tell of what was created, changed and deleted, by their published names', async () => {
		mock.webhooks.subscribe({ url });
		await act('POST', '/contacts/', { locationId: mock.credentials.locationId, email: 'hook@example.com', tags: ['new'] });
		await act('PUT', MAYA, { city: 'Bath' });
		await act('POST', `${MAYA}/tags`, { tags: ['vip'] });
		await act('POST', `${MAYA}/notes`, { body: 'Called back.' });
		await act('DELETE', '/contacts/tO9kFr3BxN6jLp5ZsD8w');
		expect(types().slice(0, 4)).toEqual(['ContactCreate', 'ContactUpdate', 'ContactTagUpdate', 'NoteCreate']);
		expect(types().slice(4).sort()).toEqual(['ContactDelete', 'TaskDelete']);
	});

	test('carry what their schemas say', async () => {
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		formatsPlugin.default(ajv);
		ajv.addSchema(document, 'document');
		mock.webhooks.subscribe({ url });
		await act('POST', '/contacts/', {
			locationId: mock.credentials.locationId,
			email: 'hook@example.com',
			firstName: 'Hook',
			dateOfBirth: '1990-01-02',
		});
		await act('POST', `${MAYA}/tags`, { tags: ['vip'] });
		await act('POST', `${MAYA}/tasks`, { title: 'Call', dueDate: '2026-04-01T10:00:00.000Z', completed: false });
		expect(bodies()).toHaveLength(3);
		for (const body of bodies()) {
			const validate = ajv.compile({ $ref: `document#/webhooks/${String(body.type)}/post/requestBody/content/application~1json/schema` });
			validate(body);
			expect(validate.errors, String(body.type)).toBeNull();
			expect(body).toMatchObject({ webhookId: expect.any(String), timestamp: expect.any(String) });
		}
	});

	test('go to those who asked for them', async () => {
		mock.webhooks.subscribe({ url, events: ['ContactDelete'] });
		await act('PUT', MAYA, { city: 'Bath' });
		expect(received).toEqual([]);
		await act('DELETE', MAYA);
		expect(types()).toEqual(['ContactDelete']);
	});

	test('a task that is completed has an event of its own', () => {
		const published = new Set(['TaskCreate', 'TaskComplete', 'ContactUpdate', 'ContactTagUpdate']);
		const task = (completed: boolean) => ({ id: 't', title: 'Call', completed });
		const names = (record: JsonObject, before: JsonObject) =>
			eventNames({ resource: 'task', change: 'updated', record, before }, published);
		expect(names(task(true), task(false))).toEqual(['TaskComplete']);
		expect(names(task(false), task(true))).toEqual([]);
		const contact = { resource: 'contact', change: 'updated' as const, record: { tags: ['a'], city: 'Bath' } };
		expect(eventNames({ ...contact, before: { tags: [], city: 'York' } }, published)).toEqual(['ContactTagUpdate', 'ContactUpdate']);
		expect(eventNames({ ...contact, before: { tags: [], city: 'Bath' } }, published)).toEqual(['ContactTagUpdate']);
		expect(eventNames({ ...contact, before: { ...contact.record } }, published)).toEqual([]);
	});
});

describe('signatures', () => {
	test('verify with the published keys, over the raw body', async () => {
		mock.webhooks.subscribe({ url });
		await act('PUT', MAYA, { city: 'Bath' });
		const [{ headers, body } = { headers: {}, body: '' }] = received;
		const key = (base64: string | null) => createPublicKey({ key: Buffer.from(String(base64), 'base64'), format: 'der', type: 'spki' });
		const signature = (name: string) => Buffer.from(String(headers[name]), 'base64');
		const { ed25519, rsa } = mock.webhooks.publicKeys;
		expect(verify(null, Buffer.from(body), key(ed25519), signature('x-ghl-signature'))).toBe(true);
		expect(verify(null, Buffer.from(`${body} `), key(ed25519), signature('x-ghl-signature'))).toBe(false);
		expect(verify('sha256', Buffer.from(body), key(rsa), signature('x-wh-signature'))).toBe(true);
	});
});

describe('deliveries', () => {
	test('are tried again after a 429, as often as told, and not after anything else', async () => {
		mock.webhooks.subscribe({ url });
		statuses = [429, 429, 200];
		await act('PUT', MAYA, { city: 'Bath' });
		await expect.poll(() => mock.webhooks.deliveries()[0]?.state).toBe('delivered');
		expect(mock.webhooks.deliveries()[0]?.attempts).toEqual([429, 429, 200]);
		expect(new Set(received.map(({ body }) => body)).size).toBe(1);
		statuses = [500];
		await act('PUT', MAYA, { city: 'York' });
		expect(mock.webhooks.deliveries()[1]).toMatchObject({ attempts: [500], state: 'failed' });
		statuses = Array<number>(10).fill(429);
		await act('PUT', MAYA, { city: 'Leeds' });
		await expect.poll(() => mock.webhooks.deliveries()[2]?.state).toBe('failed');
		expect(mock.webhooks.deliveries()[2]?.attempts).toHaveLength(7);
	});

	test('to nobody fail, and the API answers all the same', async () => {
		mock.webhooks.subscribe({ url: 'http://127.0.0.1:9/nobody' });
		await act('PUT', MAYA, { city: 'Bath' });
		expect(mock.webhooks.deliveries()).toMatchObject([{ attempts: [null], state: 'failed' }]);
	});

	test('can be sent once more, byte for byte', async () => {
		mock.webhooks.subscribe({ url });
		await act('PUT', MAYA, { city: 'Bath' });
		const [delivery] = mock.webhooks.deliveries();
		const replay = (webhookId: string) => send(mock.url, '/_mock/webhooks/replay', { method: 'POST', headers: {}, body: { webhookId } });
		expect((await replay(delivery?.webhookId ?? '')).status).toBe(200);
		await mock.webhooks.settled();
		expect(received.map(({ body }) => body)).toEqual([received[0]?.body, received[0]?.body]);
		expect((await replay('nothing')).status).toBe(404);
	});

	test('are set up and shown through the control API', async () => {
		const control = (method: string, body?: JsonObject) =>
			send(mock.url, '/_mock/webhooks', { method, headers: {}, ...(body ? { body } : {}) });
		expect((await control('POST', { url: 'ftp://nowhere' })).status).toBe(400);
		expect((await control('POST', { url, events: 'all' })).status).toBe(400);
		await control('POST', { url });
		await act('PUT', MAYA, { city: 'Bath' });
		expect((await control('GET')).json).toMatchObject({
			subscriptions: [{ url }],
			publicKeys: { ed25519: expect.any(String) },
			deliveries: [{ event: 'ContactUpdate', state: 'delivered' }],
		});
		await control('DELETE');
		await act('PUT', MAYA, { city: 'York' });
		expect(received).toHaveLength(1);
	});
});
