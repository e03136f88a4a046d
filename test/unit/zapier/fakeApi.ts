import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Bundle, createAppTester, defineApp, version, type ZObject } from 'zapier-platform-core';
import { authorizeRequests, explainErrors } from '../../../templates/zapier/runtime/middleware.ts';
import type { Answer, Input, JsonValue, Operation, Paging } from '../../../templates/zapier/runtime/operation.ts';
import type { Settings } from '../../../templates/zapier/runtime/settings.ts';

/** A request as it reached the fake API. */
export interface Received {
	method: string;
	path: string;
	query: URLSearchParams;
	headers: IncomingMessage['headers'];
	body: string;
}

export interface Reply {
	status?: number;
	headers?: Record<string, string>;
	body?: JsonValue;
}

export interface FakeApi {
	url: string;
	received: Received[];
	close(): Promise<void>;
}

/** An API on this machine that answers what a function says. Requests are remembered. */
export async function startFakeApi(reply: (request: Received, index: number) => Reply): Promise<FakeApi> {
	const received: Received[] = [];
	const server = createServer(async (incoming, outgoing) => {
		const chunks: Buffer[] = [];
		for await (const chunk of incoming) chunks.push(chunk as Buffer);
		const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
		const request: Received = {
			method: incoming.method ?? '',
			path: pathname,
			query: searchParams,
			headers: incoming.headers,
			body: Buffer.concat(chunks).toString('utf8'),
		};
		received.push(request);
		const { status = 200, headers = {}, body } = reply(request, received.length - 1);
		outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
		outgoing.end(body === undefined ? '' : JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		received,
		close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
	};
}

export const settings: Settings = {
	title: 'Library API',
	baseUrl: 'https://library.example.com',
	oauth: {
		authorizationUrl: 'https://login.example.com/v2/oauth/chooselocation',
		tokenUrl: 'https://library.example.com/oauth/token',
		refreshUrl: 'https://library.example.com/oauth/token',
	},
	scopes: ['books.readonly', 'books.write'],
	connectionTest: null,
	usesCompany: false,
};

export const account = { access_token: 'token-of-a-test', locationId: 'hD7sTq2LmX9vKc4RwB1z' };

/** Runs a function as Zapier would, with the app's middleware, on an API at an address. */
export async function run<T>(url: string, perform: (z: ZObject, bundle: Bundle) => Promise<T>, bundle: Partial<Bundle> = {}): Promise<T> {
	const app = defineApp({
		version: '1.0.0',
		platformVersion: version,
		beforeRequest: [authorizeRequests(settings)],
		afterResponse: [explainErrors],
		flags: { throwForThrottlingEarly: false },
	});
	const before = process.env.GHL_API_BASE_URL;
	process.env.GHL_API_BASE_URL = url;
	try {
		return await createAppTester(app)(perform, { authData: account, ...bundle });
	} finally {
		if (before === undefined) delete process.env.GHL_API_BASE_URL;
		else process.env.GHL_API_BASE_URL = before;
	}
}

/** An operation with what a test cares for. */
export function operation(parts: Partial<Omit<Operation, 'answer'>> & { answer?: Partial<Answer> } = {}): Operation {
	const { answer, ...rest } = parts;
	return {
		method: 'GET',
		path: '/books',
		version: '2021-07-28',
		contentType: null,
		inputs: [],
		paging: null,
		...rest,
		answer: { shape: 'list', path: 'books', id: 'id', idInput: null, created: 'dateAdded', updated: 'dateUpdated', epochs: {}, ...answer },
	};
}

/** A field of the form that is sent under its own name. */
export function value(key: string, parts: Partial<Extract<Input, { kind: 'value' }>> = {}): Input {
	return { kind: 'value', key, label: key, in: 'query', to: [key], type: 'string', ...parts };
}

export function paging(parts: Partial<Paging>): Paging {
	return { limit: null, cursors: null, counter: null, more: null, newestFirst: false, ...parts };
}
