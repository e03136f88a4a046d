import type { IncomingMessage } from 'node:http';
import type { MockRequest } from '../http/message.ts';

/** Names of parameters whose values are nobody's business. */
const SECRET = /token|secret|password|signature|^code$|^key$|api_?key/i;

/** A request as the stages and the log know it. @param body null when it was not kept. */
export function asMockRequest(incoming: IncomingMessage, body: Uint8Array | null): MockRequest {
	const { url = '/', method = 'GET', headers } = incoming;
	const cut = url.indexOf('?');
	return {
		method: method === 'HEAD' ? 'GET' : method,
		path: cut < 0 ? url : url.slice(0, cut),
		search: cut < 0 ? '' : url.slice(cut + 1),
		headers,
		body: body ?? new Uint8Array(0),
	};
}

/**
 * What of a request may be kept, its headers not at all. Here people call the real API with real credentials, so bodies of forms, which
 * is how secrets and codes are exchanged, stay out, and so do the values of parameters that sound secret.
 */
export function withoutSecrets(request: MockRequest): MockRequest {
	const isSecretive = request.path.startsWith('/oauth/') || !/json/i.test(request.headers['content-type'] ?? '') || hasSecret(request.body);
	return { ...request, headers: {}, search: maskedQuery(request.search), body: isSecretive ? new Uint8Array(0) : request.body };
}

function maskedQuery(search: string): string {
	return search
		.split('&')
		.map((part) => {
			const [name = ''] = part.split('=');
			return SECRET.test(name) && part.includes('=') ? `${name}=…` : part;
		})
		.join('&');
}

function hasSecret(body: Uint8Array): boolean {
	return [
		...Buffer.from(body)
			.toString('utf8')
			.matchAll(/"([^"\\]{1,50})"\s*:/g),
	].some(([, name = '']) => SECRET.test(name));
}
