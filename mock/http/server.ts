import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ApiError } from './apiError.ts';
import { refuseBroken } from './brokenRequests.ts';
import { asMockRequest } from './incoming.ts';
import { inflated, isEncoded, MAX_BODY, tooLarge } from './inflate.ts';
import type { MockRequest, MockResponse } from './message.ts';
import { send } from './send.ts';

/** Node's own limit is a quarter of this, and its refusal has no body. */
const MAX_HEADERS = 65_536;

/** How long a request may take to arrive, and how often that is looked at; milliseconds. */
export interface Patience {
	headersTimeout: number;
	/** For headers and body together. */
	requestTimeout: number;
	connectionsCheckingInterval: number;
}

const PATIENCE: Patience = { headersTimeout: 20_000, requestTimeout: 120_000, connectionsCheckingInterval: 5_000 };

/** A server that can be addressed. */
export interface Listening {
	url: string;
	/**
	 * Frees the port and ends all connections.
	 * @param grace milliseconds that requests under way may take before.
	 */
	close(grace: number): Promise<void>;
}

/** The port is taken by another program. */
export class PortInUseError extends Error {
	constructor(host: string, port: number) {
		super(`Port ${port} of ${host} is in use: stop what listens there, or choose another with --port.`);
		this.name = 'PortInUseError';
	}
}

type Handle = (request: MockRequest) => MockResponse | Promise<MockResponse>;

/** Takes one request from the network and answers it. */
export type Receive = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Reads requests whole, hands them to a handler and writes out what it answers. */
export function receiveWith(handle: Handle): Receive {
	return (incoming, outgoing) => receive(incoming, outgoing, handle);
}

/**
 * Serves over HTTP.
 * @param port 0 takes a free one.
 * @param patience with requests that do not come to their end.
 * @throws PortInUseError
 */
export async function listen(receiver: Receive, host: string, port: number, patience = PATIENCE): Promise<Listening> {
	const server = createServer({ maxHeaderSize: MAX_HEADERS, ...patience }, receiver);
	refuseBroken(server);
	const sockets = new Set<Socket>();
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	await opened(server, host, port);
	const { port: actual } = server.address() as AddressInfo;
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
		close: (grace) => close(server, sockets, grace),
	};
}

/** Milliseconds between two looks for connections that have become idle. */
const LOOK = 10;

function close(server: Server, sockets: ReadonlySet<Socket>, grace: number): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			clearInterval(looking);
			clearTimeout(ending);
			resolve();
		});
		// A connection that is kept alive would keep the server open long after its answer.
		const looking = setInterval(() => {
			server.closeIdleConnections();
			// Browsers open connections that they may want later; Node does not count them as idle.
			for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
		}, LOOK);
		const ending = setTimeout(() => server.closeAllConnections(), grace);
		if (grace === 0) server.closeAllConnections();
	});
}

function opened(server: Server, host: string, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortInUseError(host, port) : error));
		server.listen(port, host, resolve);
	});
}

function receive(incoming: IncomingMessage, outgoing: ServerResponse, handle: Handle): void {
	if (incoming.method === 'OPTIONS') {
		allowBrowser(incoming, outgoing);
		return;
	}
	if (hasNoBody(incoming)) {
		answer(incoming, outgoing, null, handle);
		return;
	}
	let chunks: Buffer[] = [];
	let length = 0;
	incoming.on('data', (chunk: Buffer) => {
		length += chunk.length;
		if (length <= MAX_BODY) {
			chunks.push(chunk);
			return;
		}
		// What is still to come is read, or its sender would never read the refusal; but nothing of it is kept.
		chunks = [];
		if (!outgoing.headersSent) refuse(outgoing, tooLarge());
	});
	incoming.on('end', () => {
		if (length > MAX_BODY) return;
		const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
		const encoding = incoming.headers['content-encoding'];
		if (!isEncoded(encoding)) answer(incoming, outgoing, body, handle);
		else
			inflated(body, encoding).then(
				(bytes) => answer(incoming, outgoing, bytes, handle),
				(error: unknown) => refuse(outgoing, error),
			);
	});
}

function refuse(outgoing: ServerResponse, error: unknown): void {
	if (!(error instanceof ApiError)) throw error;
	send(outgoing, { status: error.status, headers: {}, body: error.body }, false);
}

function hasNoBody({ headers }: IncomingMessage): boolean {
	return headers['transfer-encoding'] === undefined && (headers['content-length'] === undefined || headers['content-length'] === '0');
}

function answer(incoming: IncomingMessage, outgoing: ServerResponse, body: Uint8Array | null, handle: Handle): void {
	const head = incoming.method === 'HEAD';
	const response = handle(asMockRequest(incoming, body));
	const accepted = incoming.headers['accept-encoding'] as string | undefined;
	if (response instanceof Promise) response.then((value) => send(outgoing, value, head, accepted));
	else send(outgoing, response, head, accepted);
}

/** Lets pages of any origin call the mock, as the live API does. */
function allowBrowser(incoming: IncomingMessage, outgoing: ServerResponse): void {
	outgoing.writeHead(204, {
		'access-control-allow-origin': '*',
		'access-control-allow-methods': 'GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS',
		'access-control-allow-headers': incoming.headers['access-control-request-headers'] ?? '*',
		'access-control-max-age': '600',
	});
	outgoing.end();
}
