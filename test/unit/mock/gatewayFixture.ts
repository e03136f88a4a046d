import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { readGenerated } from '../../../mock/files/generatedFiles.ts';
import { ApiError } from '../../../mock/http/apiError.ts';
import type { MockRequest } from '../../../mock/http/message.ts';
import { credentials } from '../../../mock/world/credentials.ts';

/** What the generator wrote; the gateway's tests loop over it. */
const files = readGenerated();
export const { catalog } = files;
export const document = files.document();

/** Headers that let a request through. */
export const HEADERS = { authorization: `Bearer ${credentials.privateIntegrationToken}`, version: '2021-07-28' };

/** An operation by its id. @throws Error when the catalog has none. */
export function operationOf(operationId: string): Operation {
	const found = catalog.operations.find((operation) => operation.operationId === operationId);
	if (!found) throw new Error(`There is no operation ${operationId}.`);
	return found;
}

/** A request as the stages see it. */
export function mockRequest(changes: Partial<MockRequest> & { text?: string } = {}): MockRequest {
	const { text = '', ...rest } = changes;
	return { method: 'GET', path: '/contacts/', search: '', headers: { ...HEADERS }, body: Buffer.from(text), ...rest };
}

/** The refusal that a call ends in, as status and body; null when it does not refuse. */
export function refusalOf(act: () => unknown): { status: number; body: JsonObject } | null {
	try {
		act();
		return null;
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return { status: error.status, body: error.body };
	}
}

/** The path of an operation with values in it: the sample's, unless told otherwise. */
export function pathOf(operation: Operation, values: Record<string, string> = {}): string {
	return operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
		encodeURIComponent(values[name] ?? String(operation.sample.parameters[name])),
	);
}

/** The query of an operation's sample, with the question mark. */
export function queryOf(operation: Operation, values: JsonObject = {}): string {
	const query = new URLSearchParams();
	for (const { name, in: place } of operation.parameters) {
		const value = name in values ? values[name] : operation.sample.parameters[name];
		if (place === 'query' && value !== undefined && value !== null) query.set(name, String(value));
	}
	return query.size > 0 ? `?${query}` : '';
}

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
	/** The body as JSON; undefined when it is none. */
	json: JsonValue | undefined;
}

export interface SendOptions {
	method?: string;
	headers?: Record<string, string>;
	/** Sent as it is when it is text or bytes, else as JSON. */
	body?: string | Uint8Array | JsonValue;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Sends a request with exactly this path: nothing is normalised on the way, as `fetch` would. */
export function send(url: string, path: string, { method = 'GET', headers = HEADERS, body }: SendOptions = {}): Promise<Answer> {
	const { hostname, port } = new URL(url);
	const isRaw = typeof body === 'string' || body instanceof Uint8Array;
	const content = body === undefined ? '' : isRaw ? body : JSON.stringify(body);
	const type: Record<string, string> = content.length > 0 ? { 'content-type': 'application/json' } : {};
	const length = { 'content-length': String(Buffer.byteLength(content)) };
	return new Promise((resolve, reject) => {
		const outgoing = httpRequest({ agent, hostname, port, path, method, headers: { ...type, ...length, ...headers } }, (incoming) => {
			const chunks: Buffer[] = [];
			incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
			incoming.on('end', () => {
				const text = Buffer.concat(chunks).toString('utf8');
				resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, json: parsed(text) });
			});
		});
		outgoing.on('error', reject);
		outgoing.end(content);
	});
}

function parsed(text: string): JsonValue | undefined {
	try {
		return JSON.parse(text) as JsonValue;
	} catch {
		return undefined;
	}
}
