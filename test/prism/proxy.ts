import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import { startValidatingPrism } from './stock.ts';

/** A departure from the document that Prism found in a request or an answer. */
export interface Violation {
	/** `POST /contacts/`. */
	request: string;
	/** Dotted place: `response.body.contact.id`. */
	location: string;
	message: string;
}

export interface PrismProxy {
	/** Address to send requests to. */
	url: string;
	/** What was found since the last call. */
	takeViolations(): Violation[];
	close(): Promise<void>;
}

/**
 * Stock Prism as a validating proxy in front of a server, with a thin listener before it that collects what
 * Prism reports in its `sl-violations` header.
 */
export async function startPrismProxy(options: { upstream: string; document: OpenApiDocument }): Promise<PrismProxy> {
	const prism = await startValidatingPrism(options);
	const target = new URL(prism.url);
	let violations: Violation[] = [];
	const server = createServer((incoming, outgoing) => {
		const { method = 'GET', url = '/', headers } = incoming;
		const forward = httpRequest({ host: target.hostname, port: target.port, method, path: url, headers }, (answer) => {
			violations.push(...readViolations(`${method} ${url.split('?')[0]}`, answer.headers['sl-violations']));
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
		});
		forward.on('error', (error) => outgoing.writeHead(502).end(error.message));
		incoming.pipe(forward);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		takeViolations() {
			const found = violations;
			violations = [];
			return found;
		},
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await prism.close();
		},
	};
}

function readViolations(request: string, header: string | string[] | undefined): Violation[] {
	if (header === undefined) return [];
	try {
		const found = JSON.parse(String(header)) as { location?: string[]; message?: string }[];
		return found.map(({ location, message }) => ({ request, location: (location ?? []).join('.'), message: message ?? '' }));
	} catch {
		// A header that grew too long is cut, and cannot be parsed any more.
		return [{ request, location: '', message: String(header) }];
	}
}
