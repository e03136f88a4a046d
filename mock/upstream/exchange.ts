import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { passedOn } from './headers.ts';

/** The real API did not answer. */
export class UpstreamError extends Error {
	/** 504 when it said nothing for too long, 502 when it could not be reached or broke off. */
	readonly status: 502 | 504;

	constructor(status: 502 | 504, message: string) {
		super(message);
		this.name = 'UpstreamError';
		this.status = status;
	}
}

/** Sends requests on to another server. */
export interface Upstream {
	/**
	 * Sends a request on as it comes in.
	 * @param onBody told of each piece of its body.
	 * @param abandoned resolves when nobody waits for the answer any more.
	 * @returns the answer, its body still to be read; that fails with UpstreamError when the server falls silent.
	 * @throws UpstreamError
	 */
	send(incoming: IncomingMessage, onBody: (piece: Buffer) => void, abandoned: AbortSignal): Promise<IncomingMessage>;
	close(): void;
}

/**
 * @param base address that paths are added to.
 * @param timeout milliseconds that the server may be silent.
 */
export function createUpstream(base: URL, timeout: number): Upstream {
	const isSecure = base.protocol === 'https:';
	const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
	const open = isSecure ? httpsRequest : httpRequest;
	const prefix = base.pathname.replace(/\/$/, '');
	const silent = () => new UpstreamError(504, `${base.origin} said nothing for ${timeout} ms.`);
	return {
		send(incoming, onBody, abandoned) {
			return new Promise((resolve, reject) => {
				const headers = [...passedOn(incoming, ['host']), 'Host', base.host];
				if (incoming.headers['transfer-encoding'] !== undefined) headers.push('Transfer-Encoding', 'chunked');
				const path = `${prefix}${incoming.url ?? '/'}`;
				const options = { agent, hostname: base.hostname.replace(/^\[|\]$/g, ''), port: base.port, method: incoming.method ?? 'GET', path };
				let answer: IncomingMessage | undefined;
				const outgoing = open({ ...options, headers, signal: abandoned, setDefaultHeaders: false });
				const watch = () => {
					// While the caller is the slow one, it is not the server that is silent.
					if (!incoming.complete || answer?.readableFlowing === false) {
						outgoing.setTimeout(timeout, watch);
						return;
					}
					// The answer first: it would take the end of its request for a broken connection.
					answer?.destroy(silent());
					outgoing.destroy(silent());
				};
				outgoing.setTimeout(timeout, watch);
				outgoing.on('error', (error) => reject(failure(error, base)));
				outgoing.on('response', (found) => {
					answer = found;
					resolve(found);
				});
				incoming.on('data', onBody);
				incoming.pipe(outgoing);
			});
		},
		close: () => agent.destroy(),
	};
}

/** What went wrong with another server, in words. */
export function failure(error: Error, base: URL): UpstreamError {
	if (error instanceof UpstreamError) return error;
	if (error.name === 'AbortError') return new UpstreamError(502, 'The caller did not wait for the answer.');
	const code = 'code' in error ? String(error.code) : '';
	return new UpstreamError(502, `${base.origin} cannot be reached: ${error.message === '' ? code : error.message}`);
}
