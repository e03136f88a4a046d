import type { IncomingMessage } from 'node:http';
import type { MockRequest } from './message.ts';

const NO_BODY = new Uint8Array(0);

/**
 * A request of the network as the stages and the log know it. A HEAD is a GET whose answer keeps its body to itself.
 * @param body null when there is none, or it was not kept.
 */
export function asMockRequest({ url = '/', method = 'GET', headers }: IncomingMessage, body: Uint8Array | null): MockRequest {
	const cut = url.indexOf('?');
	return {
		method: method === 'HEAD' ? 'GET' : method,
		path: cut < 0 ? url : url.slice(0, cut),
		search: cut < 0 ? '' : url.slice(cut + 1),
		headers,
		body: body ?? NO_BODY,
	};
}
