import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Milliseconds that whoever sent a broken request has to read why it was refused. */
const LINGER = 1_000;

/**
 * Answers what is no HTTP request, too large a one, or one that does not come to its end, in the shape of all other
 * refusals; then the connection is closed. Where another answer is due first, or has begun, it is closed without a word:
 * the refusal would be taken for that answer.
 */
export function refuseBroken(server: Server): void {
	const answers = new WeakMap<Duplex, Set<ServerResponse>>();
	server.on('request', (incoming, outgoing) => {
		const ofSocket = answers.get(incoming.socket) ?? new Set();
		answers.set(incoming.socket, ofSocket.add(outgoing));
		outgoing.on('close', () => {
			// One that was answered before its end still is the request that can break.
			if (incoming.complete) ofSocket.delete(outgoing);
		});
	});
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		const isDue = [...(answers.get(socket) ?? [])].some(({ req, headersSent }) => req.complete || headersSent);
		if (error.code === 'ECONNRESET' || !socket.writable || isDue) {
			socket.destroy();
			return;
		}
		socket.end(refusal(error));
		const ending = setTimeout(() => socket.destroy(), LINGER).unref();
		socket.once('close', () => clearTimeout(ending));
	});
}

function refusal(error: NodeJS.ErrnoException): string {
	const [status, message] = wordsFor(error);
	const body = JSON.stringify({ statusCode: Number.parseInt(status, 10), message });
	const headers = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
	return `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`;
}

function wordsFor({ code, message }: NodeJS.ErrnoException): [status: string, message: string] {
	if (code === 'HPE_HEADER_OVERFLOW') return ['431 Request Header Fields Too Large', 'request headers too large'];
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return ['408 Request Timeout', 'the request took too long to arrive'];
	return ['400 Bad Request', `not a valid HTTP request: ${message}`];
}
