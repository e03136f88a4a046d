import type { JsonValue } from '../../generator/contract/json.ts';
import { readGenerated } from '../files/generatedFiles.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';
import { listen, receiveWith } from '../http/server.ts';
import { createRequestChecks, type RequestChecks } from '../observe/expect/requests.ts';
import { EXPOSITION_TYPE } from '../observe/metrics/exposition.ts';
import { createMetrics } from '../observe/metrics/metrics.ts';
import { createRequestCounts } from '../observe/metrics/requestCounts.ts';
import { createRequestLog, type LoggedRequest } from '../observe/requestLog.ts';
import type { Violation } from '../observe/violation.ts';
import { createContract } from './contract.ts';
import { createUpstream } from './exchange.ts';
import { proxyTo } from './proxy.ts';

export interface ProxyOptions {
	/** Address of the real API; paths are added to it. */
	upstream: string;
	/** Port to listen on. Default: a free one. */
	port?: number;
	/** Address to listen on. Default: 127.0.0.1. */
	host?: string;
	/** Folder with `openapi.json` and `catalog.json`. Default: the one of this package. */
	generated?: string;
	/** Milliseconds that the real API may be silent. Default: 30,000. */
	timeout?: number;
	/** Told of each request when it is answered. */
	onRequest?: (request: LoggedRequest) => void;
}

/** Stands before the real API and tells where it and its callers depart from the document. */
export interface ValidatingProxy extends RequestChecks {
	url: string;
	/** What was found since the start or the last reset, oldest first; the latest 10,000. */
	violations(): Violation[];
	/** The latest 1,000 requests, without tokens and secrets. */
	requests(): LoggedRequest[];
	/** What was counted, in the text format of Prometheus. */
	metrics(): string;
	/** Forgets requests and violations. */
	reset(): void;
	/** @param grace milliseconds that requests under way may take before. Default: 0. */
	close(grace?: number): Promise<void>;
}

const KEPT = 10_000;

/**
 * Starts a validating proxy.
 * @throws UnreadableError when nothing was generated yet.
 * @throws PortInUseError
 */
export async function startValidatingProxy(options: ProxyOptions): Promise<ValidatingProxy> {
	const { document, catalog } = readGenerated(options.generated);
	const base = new URL(options.upstream);
	const upstream = createUpstream(base, options.timeout ?? 30_000);
	const log = createRequestLog({ onRequest: options.onRequest });
	const counts = createRequestCounts();
	let found: Violation[] = [];
	const pass = proxyTo({
		upstream,
		base,
		contract: createContract(document(), catalog),
		log: {
			add(entry) {
				counts.add(entry);
				log.add(entry);
			},
		},
		report(violations) {
			found.push(...violations);
			if (found.length > KEPT * 2) found = found.slice(-KEPT);
		},
	});
	const proxy: Omit<ValidatingProxy, 'url' | 'close'> = {
		...createRequestChecks(log, new Set(catalog.operations.map(({ operationId }) => operationId))),
		violations: () => found.slice(-KEPT),
		requests: () => log.after(0),
		metrics: createMetrics({ requests: counts, state: () => ({}), deliveries: () => ({ delivered: 0, failed: 0, attempts: 0 }) }),
		reset() {
			found = [];
			log.clear();
		},
	};
	const control = receiveWith((request) => answerControl(proxy, request));
	const { url, close } = await listen(
		(incoming, outgoing) => (incoming.url?.startsWith('/_mock/') ? control : pass)(incoming, outgoing),
		options.host ?? '127.0.0.1',
		options.port ?? 0,
	);
	return {
		...proxy,
		url,
		async close(grace = 0) {
			await close(grace);
			upstream.close();
		},
	};
}

/** The part of the control API that makes sense where the state is somebody else's. */
function answerControl(proxy: Omit<ValidatingProxy, 'url' | 'close'>, { method, path }: MockRequest): MockResponse {
	const routes: Record<string, () => JsonValue | Buffer> = {
		'GET health': () => ({ status: 'ready' }),
		'GET requests': () => JSON.parse(JSON.stringify(proxy.requests())) as JsonValue,
		'GET violations': () => JSON.parse(JSON.stringify(proxy.violations())) as JsonValue,
		'GET metrics': () => Buffer.from(proxy.metrics()),
		'POST reset': () => {
			proxy.reset();
			return { ok: true };
		},
	};
	const name = `${method} ${path.slice('/_mock/'.length).replace(/\/$/, '')}`;
	const answer = Object.hasOwn(routes, name) ? routes[name]?.() : undefined;
	if (answer === undefined) {
		const message = `Before the real API there is: ${Object.keys(routes).join(', ')} below /_mock/.`;
		return { status: 404, headers: {}, body: { statusCode: 404, message } };
	}
	if (answer instanceof Buffer) return { status: 200, headers: { 'content-type': EXPOSITION_TYPE }, body: answer };
	return { status: 200, headers: {}, body: answer };
}
