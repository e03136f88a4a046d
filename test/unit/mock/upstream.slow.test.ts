import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { type MockServer, startMock, startValidatingProxy, type ValidatingProxy } from '../../../mock/index.ts';
import { catalog, HEADERS, pathOf, queryOf, send } from './gatewayFixture.ts';
import { runMockCommand, startMockProcess } from './mockProcess.ts';

const LOCATION = 'hD7sTq2LmX9vKc4RwB1z';
const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
const AGENCY_ONLY = ['agency'];

/** The real API, as it should be: another mock. */
let api: MockServer;
let proxy: ValidatingProxy;
/** The real API, as it should not be. */
let wrong: Server;
let wrongProxy: ValidatingProxy;
let answerWrongly: (request: IncomingMessage, response: ServerResponse) => void;

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
	api = await startMock({ rateLimit: false });
	proxy = await startValidatingProxy({ upstream: api.url });
	wrong = createServer((request, response) => answerWrongly(request, response));
	await new Promise<void>((resolve) => wrong.listen(0, '127.0.0.1', resolve));
	wrongProxy = await startValidatingProxy({ upstream: `${addressOf(wrong)}/base/` });
});
afterEach(() => {
	api.reset();
	proxy.reset();
	wrongProxy.reset();
});
afterAll(async () => {
	await Promise.all([proxy.close(), wrongProxy.close()]);
	await api.close();
	wrong.closeAllConnections();
	wrong.close();
});

const said = (from: ValidatingProxy) => from.violations().map(({ side, place, message }) => `${side} ${place}: ${message}`);

describe('before an API that keeps to the document', () => {
	test('nothing is changed on the way, and nothing is found', async () => {
		const headers = { ...HEADERS, 'x-odd': 'kept', 'accept-encoding': 'gzip' };
		const direct = await fetch(`${api.url}${MAYA}`, { headers });
		const passed = await fetch(`${proxy.url}${MAYA}`, { headers });
		expect(passed.status).toBe(200);
		expect(((await passed.json()) as JsonObject).contact).toEqual(((await direct.json()) as JsonObject).contact);
		const names = (response: Response) => [...response.headers.keys()].filter((name) => name !== 'keep-alive').sort();
		expect(names(passed)).toEqual(names(direct));
		expect(passed.headers.has('x-mock-violations')).toBe(false);
		expect(proxy.violations()).toEqual([]);
		expect(proxy.requests()).toMatchObject([{ operationId: 'getContact', status: 200, answeredBy: 'upstream' }]);
	});

	test('the sample of every operation passes', async () => {
		for (const operation of catalog.operations) {
			api.reset();
			const { contentType } = operation.body ?? { contentType: '' };
			const isForm = contentType === 'application/x-www-form-urlencoded';
			if (operation.body && !isForm && contentType !== 'application/json') continue;
			const token = operation.userTypes.every((type) => AGENCY_ONLY.includes(type))
				? api.credentials.agencyAccessToken
				: api.credentials.accessToken;
			const sample = operation.sample.body as Record<string, string>;
			await send(proxy.url, `${pathOf(operation)}${queryOf(operation)}`, {
				method: operation.method.toUpperCase(),
				headers: {
					authorization: `Bearer ${token}`,
					...(operation.version === null ? {} : { version: operation.version }),
					...(contentType === '' ? {} : { 'content-type': contentType }),
				},
				...(operation.body ? { body: isForm ? new URLSearchParams(sample).toString() : operation.sample.body } : {}),
			});
		}
		expect(said(proxy)).toEqual([]);
	}, 60_000);

	test('wrong requests are passed on, and named', async () => {
		const answer = await send(proxy.url, '/contacts/?dry=1', {
			method: 'POST',
			headers: { 'x-other': '1' },
			body: { locationId: 7, email: 'nobody', nonsense: true },
		});
		expect(answer.status).toBe(401);
		expect(answer.headers['x-mock-violations']).toBe(String(proxy.violations().length));
		expect(said(proxy)).toEqual([
			'request header: Version should be 2021-07-28: version header was not found.',
			'request header: Authorization should be a bearer token',
			'request body: property nonsense should not exist',
			'request body: locationId must be a string',
			'request body: email must be an email',
		]);
		proxy.reset();
		await send(proxy.url, '/contacts/?limit=1000');
		expect(said(proxy)).toEqual(['request query: locationId should not be empty', 'request query: limit must not be greater than 100']);
		proxy.reset();
		await send(proxy.url, '/nowhere');
		expect(said(proxy)).toEqual(['request route: no operation GET /nowhere is documented']);
		expect(proxy.requests()[0]).toMatchObject({ operationId: null, violations: [{ place: 'route', request: 'GET /nowhere' }] });
	});

	test('a form with a file goes through, and anything else in its place is named', async () => {
		const operation = catalog.operations.find(({ body }) => body?.contentType === 'multipart/form-data');
		if (!operation) return;
		const form = new FormData();
		for (const [name, value] of Object.entries(operation.sample.body as JsonObject)) form.append(name, String(value));
		const headers = { ...HEADERS, version: String(operation.version) };
		await fetch(`${proxy.url}${pathOf(operation)}`, { method: operation.method.toUpperCase(), headers, body: form });
		expect(said(proxy)).toEqual([]);
		await fetch(`${proxy.url}${pathOf(operation)}`, { method: operation.method.toUpperCase(), headers, body: 'text' });
		expect(said(proxy)).toContain('request body: is text/plain; it should be multipart/form-data');
	});

	test('bodies go through whatever their size and encoding', async () => {
		const body = { locationId: LOCATION, email: 'packed@example.com' };
		const packed = await fetch(`${proxy.url}/contacts/`, {
			method: 'POST',
			headers: { ...HEADERS, 'content-type': 'application/json', 'content-encoding': 'gzip' },
			body: gzipSync(JSON.stringify(body)),
		});
		expect(packed.status).toBe(201);
		const chunked = await fetch(`${proxy.url}/contacts/`, {
			method: 'POST',
			headers: { ...HEADERS, 'content-type': 'application/json' },
			body: new Blob([JSON.stringify({ ...body, email: 'chunked@example.com' })]).stream(),
			...{ duplex: 'half' },
		});
		expect(chunked.status).toBe(201);
		expect((await send(proxy.url, MAYA, { method: 'DELETE' })).status).toBe(200);
		expect(said(proxy)).toEqual([]);
		const large = await send(proxy.url, '/contacts/', { method: 'POST', body: `"${'x'.repeat(11_000_000)}"` });
		expect(large.status).toBe(413);
	});
});

describe('before an API that departs from the document', () => {
	const json =
		(status: number, body: unknown, headers: Record<string, string> = {}) =>
		(_: IncomingMessage, response: ServerResponse) =>
			void response
				.writeHead(status, { 'content-type': 'application/json', ...headers })
				.end(typeof body === 'string' ? body : JSON.stringify(body));
	const get = () => send(wrongProxy.url, MAYA);

	test.each<[name: string, act: typeof answerWrongly, says: RegExp[]]>([
		['a wrong type', json(200, { contact: { id: 7, locationId: LOCATION } }), [/^answer body: contact\.id must be a string$/]],
		['another status', json(218, {}), [/^answer status: 218 is not documented; there is 200, 400, 401/]],
		['no JSON', json(200, '{"contact":'), [/^answer body: is not JSON$/]],
		['nothing', (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(), [/^answer body: is empty/]],
		[
			'another media type',
			(_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
			[/^answer content-type: is text\/html; there should be application\/json$/],
		],
		[
			'a wrong type, compressed',
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
				response.end(gzipSync('{"contact":[]}'));
			},
			[/^answer body: contact must be an object$/],
		],
	])('%s is named', async (_name, act, says) => {
		answerWrongly = act;
		const { headers } = await get();
		expect(headers['x-mock-violations']).toBe(String(says.length));
		const found = said(wrongProxy);
		expect(found).toHaveLength(says.length);
		for (const [index, pattern] of says.entries()) expect(found[index]).toMatch(pattern);
		const listed = (await send(wrongProxy.url, '/_mock/violations', { headers: {} })).json;
		expect(listed).toMatchObject([{ operationId: 'getContact', request: `GET ${MAYA}`, traceId: wrongProxy.requests()[0]?.traceId }]);
		expect((await send(wrongProxy.url, '/_mock/state', { headers: {} })).status).toBe(404);
	});

	test('redirects, cookies and binary bodies come back as they are', async () => {
		let asked: IncomingMessage | undefined;
		answerWrongly = (request, response) => {
			asked = request;
			response.writeHead(
				302,
				'Over There',
				[
					['location', '/elsewhere'],
					['set-cookie', 'a=1'],
					['set-cookie', 'b=2'],
					['connection', 'x-hop'],
					['x-hop', '1'],
				].flat(),
			);
			response.end();
		};
		const moved = await send(wrongProxy.url, `${MAYA}?a=%20b`, { headers: { ...HEADERS, connection: 'close, x-mine', 'x-mine': '1' } });
		expect(moved.status).toBe(302);
		expect(moved.headers).toMatchObject({ location: '/elsewhere', 'set-cookie': ['a=1', 'b=2'] });
		expect(moved.headers).not.toHaveProperty('x-hop');
		expect(asked?.url).toBe(`/base${MAYA}?a=%20b`);
		expect(asked?.headers).toMatchObject({ ...HEADERS, host: new URL(addressOf(wrong)).host });
		expect(asked?.headers).not.toHaveProperty('x-mine');

		const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => index % 251));
		answerWrongly = (_, response) => void response.writeHead(200, { 'content-type': 'audio/x-wav' }).end(bytes);
		const file = await fetch(`${wrongProxy.url}${MAYA}`, { headers: HEADERS });
		expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
		expect(file.headers.get('x-mock-violations')).toBe('1');
	});

	test('a binary body flows while it comes', async () => {
		let finish = () => {};
		answerWrongly = (_, response) => {
			response.writeHead(200, { 'content-type': 'audio/x-wav' }).write('first');
			finish = () => void response.end('last');
		};
		const response = await fetch(`${wrongProxy.url}${MAYA}`, { headers: HEADERS });
		const reader = response.body?.getReader();
		expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
		finish();
		expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('last');
	});

	test('a caller that is slow is waited for', async () => {
		const body = Buffer.alloc(20_000_000, 'x');
		answerWrongly = (_, response) => void response.writeHead(200, { 'content-type': 'audio/x-wav' }).end(body);
		const response = await fetch(`${wrongProxy.url}${MAYA}`, { headers: HEADERS });
		await new Promise((resolve) => setTimeout(resolve, 1300));
		expect((await response.arrayBuffer()).byteLength).toBe(body.length);
	});

	test('JSON over the limit goes through unchecked', async () => {
		const body = `{"contact":"${'x'.repeat(12_000_000)}"}`;
		answerWrongly = json(200, body);
		expect((await get()).text.length).toBe(body.length);
		expect(wrongProxy.violations()).toEqual([]);
	});

	test('silence is 504, in the middle too; nobody there is 502', async () => {
		const impatient = await startValidatingProxy({ upstream: `${addressOf(wrong)}/base/`, timeout: 500 });
		onTestFinished(() => impatient.close());
		const get = () => send(impatient.url, MAYA);
		answerWrongly = () => {};
		expect(await get()).toMatchObject({
			status: 504,
			json: { statusCode: 504, message: expect.stringContaining('said nothing for 500 ms'), traceId: expect.any(String) },
		});
		answerWrongly = (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"contact":');
		expect((await get()).status).toBe(504);
		answerWrongly = (_, response) => void response.writeHead(200, { 'content-type': 'audio/x-wav' }).write('half');
		await expect(fetch(`${impatient.url}${MAYA}`, { headers: HEADERS }).then((response) => response.text())).rejects.toThrow();
		answerWrongly = (request) => void request.socket.destroy();
		expect((await get()).status).toBe(502);
		expect(impatient.requests()).toMatchObject([504, 504, 504, 502].map((status) => ({ status, answeredBy: 'proxy' })));

		const free = createSocketServer();
		await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
		const { port } = free.address() as AddressInfo;
		await new Promise((resolve) => free.close(resolve));
		const alone = await startValidatingProxy({ upstream: `http://127.0.0.1:${port}` });
		expect(await send(alone.url, MAYA)).toMatchObject({
			status: 502,
			json: { statusCode: 502, message: expect.stringContaining('cannot be reached') },
		});
		await alone.close();
	});

	test('tokens and secrets are kept nowhere', async () => {
		answerWrongly = json(200, {});
		await send(wrongProxy.url, `${MAYA}?access_token=secret-1&limit=5`, { headers: { ...HEADERS, authorization: 'Bearer secret-2' } });
		const form = { 'content-type': 'application/x-www-form-urlencoded' };
		await send(wrongProxy.url, '/oauth/token', { method: 'POST', headers: form, body: 'client_secret=secret-3&refresh_token=secret-4' });
		await send(wrongProxy.url, '/contacts/', { method: 'POST', body: { locationId: LOCATION, apiKey: 'secret-5' } });
		await send(wrongProxy.url, '/contacts/', { method: 'POST', body: { locationId: LOCATION, email: 'open@example.com' } });
		const kept = JSON.stringify([wrongProxy.requests(), wrongProxy.violations(), wrongProxy.metrics()]);
		expect(kept).not.toContain('secret-');
		expect(kept).toContain('open@example.com');
		expect(kept).toContain('limit=5');
		wrongProxy.expectRequest({ operation: 'createContact', body: { email: 'open@example.com' }, times: 1 });
	});
});

describe('ghl-connect mock --upstream', () => {
	test('prints a table at the end, and exits with 1', async () => {
		const mock = await startMockProcess(['--upstream', api.url, '--log', 'text']);
		for (let round = 0; round < 2; round++) await send(mock.url, '/contacts/?limit=1000');
		await send(mock.url, MAYA);
		mock.child.kill('SIGTERM');
		expect((await mock.ended).code).toBe(1);
		const [, table = ''] = mock.stdout().split(/\n\n(?=TIMES)/);
		expect(table.trimEnd().split('\n')).toEqual([
			'TIMES  OPERATION     WHERE          WHAT',
			'2      listContacts  request query  locationId should not be empty',
			'2      listContacts  request query  limit must not be greater than 100',
		]);
		expect(mock.stdout()).toContain('2 violations\n');
	});

	test('is JSON alone with --log json, and exits with 0 when there is nothing to tell', async () => {
		const mock = await startMockProcess(['--upstream', api.url, '--log', 'json']);
		await send(mock.url, MAYA);
		mock.child.kill('SIGTERM');
		expect((await mock.ended).code).toBe(0);
		const lines = mock
			.stdout()
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as JsonObject);
		expect(lines.map(({ event }) => event)).toEqual(['listening', 'request', 'stopped']);
	});

	test.each([
		[['--upstream', 'nowhere'], /looks like http/],
		[['--upstream', 'http://127.0.0.1:1', '--data', '/tmp/x'], /--upstream.* cannot be used with .*--data/],
		[['--upstream', 'http://127.0.0.1:1', '--upstream-timeout', 'long'], /A time looks like 30s/],
	])('%j is one line and exit 2', async (args, says) => {
		const mock = runMockCommand(args);
		expect((await mock.ended).code).toBe(2);
		expect(mock.stderr()).toMatch(says);
		expect(mock.stderr()).toMatch(/^ghl-connect: [^\n]+\n$/);
	});
});
