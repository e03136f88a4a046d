import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { assembleMock } from '../../../mock/assemble.ts';
import { refuseBroken } from '../../../mock/http/brokenRequests.ts';
import { type Listening, listen, receiveWith } from '../../../mock/http/server.ts';
import { HEADERS, send } from './gatewayFixture.ts';

/** Requests that are slow, half sent or broken: each is answered or ended, and the mock goes on as if nothing had been. */
const { mock, handle, stop } = assembleMock({ rateLimit: false });
const HASTE = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };
const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
const CONTACTS = '/contacts/?locationId=hD7sTq2LmX9vKc4RwB1z&limit=100';
const CREDENTIALS = `Host: mock.test\r\nAuthorization: ${HEADERS.authorization}\r\nVersion: ${HEADERS.version}\r\n`;
const LARGE = 20_000_000;

let server: Listening;
/** Gives up on a request after a fraction of a second. */
let hasty: Listening;
let before: string;
beforeAll(async () => {
	server = await listen(receiveWith(handle), '127.0.0.1', 0);
	hasty = await listen(receiveWith(handle), '127.0.0.1', 0, HASTE);
	before = JSON.stringify(mock.state());
});
afterEach(async () => {
	expect((await send(server.url, MAYA)).status).toBe(200);
	expect(JSON.stringify(mock.state())).toBe(before);
});
afterAll(async () => {
	await Promise.all([server.close(0), hasty.close(0)]);
	stop();
});

interface Raw {
	socket: Socket;
	/** Everything that came until now. */
	text(): string;
	/** Everything that came until the mock ended the connection. */
	ended: Promise<string>;
}

async function open({ url }: Pick<Listening, 'url'> = server, allowHalfOpen = false): Promise<Raw> {
	const { hostname, port } = new URL(url);
	const socket = connect({ port: Number(port), host: hostname, allowHalfOpen });
	let text = '';
	socket.on('data', (chunk) => {
		text += chunk;
	});
	socket.on('error', () => {});
	const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
	await once(socket, 'connect');
	return { socket, text: () => text, ended };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in buffers that are still in use. */
function buffered(): number {
	collect();
	return process.memoryUsage().arrayBuffers;
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${CREDENTIALS}${more}\r\n`;
const post = (more: string) => `POST /contacts/ HTTP/1.1\r\n${CREDENTIALS}Content-Type: application/json\r\n${more}\r\n`;
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));

/** The body of the last answer in a text. */
function bodyOf(text: string): unknown {
	return JSON.parse(text.slice(text.lastIndexOf('\r\n\r\n') + 4));
}

describe('a request that does not come to its end', () => {
	test.each([
		['half a body', post('Content-Length: 100\r\n').concat('{"locationId":')],
		['half a chunk', post('Transfer-Encoding: chunked\r\n').concat('a\r\n{"lo')],
		['half its headers', get(MAYA).slice(0, -10)],
	])('but stops after %s is refused with 408 and closed', async (_, text) => {
		const { socket, ended } = await open(hasty);
		socket.write(text);
		const answer = await ended;
		expect(statuses(answer)).toEqual([408]);
		expect(answer).toMatch(/content-type: application\/json/);
		expect(bodyOf(answer)).toEqual({ statusCode: 408, message: 'the request took too long to arrive' });
	});

	test('whose headers come letter by letter is refused as well', async () => {
		const { socket, ended } = await open(hasty);
		socket.write(get(MAYA).slice(0, -2));
		const dripping = setInterval(() => socket.write('x'), 20);
		const answer = await ended;
		clearInterval(dripping);
		expect(statuses(answer)).toEqual([408]);
	});

	test('is closed even if its sender leaves the connection open', async () => {
		const own = createServer(HASTE).listen(0, '127.0.0.1');
		refuseBroken(own);
		await once(own, 'listening');
		const { socket, text } = await open({ url: `http://127.0.0.1:${(own.address() as AddressInfo).port}` }, true);
		socket.write('GET');
		await expect.poll(() => statuses(text())).toEqual([408]);
		const connections = promisify(own.getConnections.bind(own));
		expect(await connections()).toBe(1);
		await expect.poll(() => connections()).toBe(0);
		socket.destroy();
		own.close();
	});

	test('does not hold up the end of the mock', async () => {
		const other = await listen(receiveWith(handle), '127.0.0.1', 0);
		const { socket, ended } = await open(other);
		socket.write(post('Content-Length: 100\r\n').concat('{'));
		await new Promise((resolve) => setTimeout(resolve, 50));
		const started = performance.now();
		await other.close(200);
		expect(performance.now() - started).toBeLessThan(60_000);
		expect(await ended).toBe('');
	});

	test('because its sender went away is forgotten', async () => {
		const { socket, ended } = await open(hasty);
		socket.write(post('Content-Length: 100\r\n').concat('{"locationId":'));
		await new Promise((resolve) => setTimeout(resolve, 20));
		socket.resetAndDestroy();
		expect(await ended).toBe('');
	});
});

describe('a broken request', () => {
	test.each([
		['no HTTP at all', 'hello\r\n\r\n', 400],
		['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
		['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n').concat('{}'), 400],
		['a length and chunks', post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n').concat('{}'), 400],
		['a chunk of no size', post('Transfer-Encoding: chunked\r\n').concat('zz\r\n'), 400],
		['a header of 100,000 characters', get(MAYA, `X-Long: ${'x'.repeat(100_000)}\r\n`), 431],
	])('with %s is refused and closed', async (_, text, status) => {
		const { socket, ended } = await open();
		socket.write(text);
		expect(statuses(await ended)).toEqual([status]);
	});

	test.each([
		['{"locationId":', 'application/json', 400],
		['{}', 'text/plain', 415],
		['<contact/>', 'application/xml', 415],
		['locationId=x', 'application/x-www-form-urlencoded', 415],
	])('with the body %j as %s is refused', async (body, type, status) => {
		const answer = await send(server.url, '/contacts/', { method: 'POST', headers: { ...HEADERS, 'content-type': type }, body });
		expect(answer).toMatchObject({ status, json: { statusCode: status, message: expect.any(String) } });
	});

	test('behind one that is being answered breaks that off and is not taken for its answer', async () => {
		const { socket, ended } = await open();
		socket.write(`${get(MAYA, 'X-Mock-Fault: latency=100\r\n')}garbage\r\n\r\n`);
		expect(await ended).toBe('');
	});
});

describe('a body of 20 MB', () => {
	test('is refused before it has come, and the connection goes on', async () => {
		const { socket, text } = await open();
		const atFirst = buffered();
		socket.write(post('Transfer-Encoding: chunked\r\n'));
		const chunk = Buffer.concat([Buffer.from('f4240\r\n'), Buffer.alloc(1_000_000, 'x'), Buffer.from('\r\n')]);
		for (let sent = 0; sent < 11; sent++) socket.write(chunk);
		await expect.poll(() => statuses(text())).toEqual([413]);
		expect(buffered() - atFirst).toBeLessThan(LARGE / 4);
		expect(bodyOf(text())).toEqual({ statusCode: 413, message: 'request entity too large' });
		for (let sent = 11; sent < 20; sent++) socket.write(chunk);
		socket.write(`0\r\n\r\n${get(MAYA)}`);
		await expect.poll(() => statuses(text())).toEqual([413, 200]);
		socket.destroy();
	});

	test('that says so is refused, and one that stops then is closed without a second word', async () => {
		const whole = await send(server.url, '/contacts/', { method: 'POST', body: 'x'.repeat(LARGE) });
		expect(whole).toMatchObject({ status: 413, json: { statusCode: 413 } });
		const { socket, ended } = await open();
		socket.write(post(`Content-Length: ${LARGE}\r\n`));
		socket.write('x'.repeat(LARGE / 2 + 1_000_000));
		expect(statuses(await ended)).toEqual([413]);
	});
});

describe('a connection', () => {
	test('answers what is sent on it at once in order, and what is sent later', async () => {
		const { socket, text } = await open();
		socket.write(`${get(MAYA, 'X-Mock-Fault: latency=50\r\n')}${get('/contacts/nobody')}${get('/nowhere')}`);
		await expect.poll(() => statuses(text())).toEqual([200, 400, 401]);
		socket.write(get(MAYA));
		await expect.poll(() => statuses(text())).toEqual([200, 400, 401, 200]);
		socket.destroy();
	});

	test('that ends in the middle of an answer ends nothing else', async () => {
		for (const more of ['', 'Accept-Encoding: br\r\n', 'X-Mock-Fault: latency=30\r\n']) {
			const { socket, ended } = await open();
			socket.write(get(CONTACTS, more).repeat(20));
			await new Promise((resolve) => setTimeout(resolve, 5));
			socket.resetAndDestroy();
			await ended;
		}
	});

	test('may have a header of 10,000 characters', async () => {
		const { socket, text } = await open();
		socket.write(get(MAYA, `X-Long: ${'x'.repeat(10_000)}\r\n`));
		await expect.poll(() => statuses(text())).toEqual([200]);
		socket.destroy();
	});

	test('gets the headers of a HEAD without its body, and leave for a page of any origin', async () => {
		const { socket, ended } = await open();
		const head = get(MAYA).replace('GET', 'HEAD');
		const preflight = `OPTIONS /contacts/ HTTP/1.1\r\nHost: mock.test\r\nAccess-Control-Request-Headers: version\r\nContent-Length: 2\r\n\r\n{}`;
		socket.write(`${head}${preflight}${get('/nowhere', 'Connection: close\r\n').replace('GET', 'HEAD')}`);
		const answer = await ended;
		expect(statuses(answer)).toEqual([200, 204, 401]);
		expect(answer).toMatch(/content-length: [1-9]/);
		expect(answer).toMatch(/access-control-allow-headers: version/);
		expect(answer).not.toContain('{');
	});
});
