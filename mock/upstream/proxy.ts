import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { asMockRequest } from '../http/incoming.ts';
import { send } from '../http/send.ts';
import type { Receive } from '../http/server.ts';
import type { RequestLog } from '../observe/requestLog.ts';
import type { Finding, Violation } from '../observe/violation.ts';
import { collect, type Gathering, gather, plain } from './collect.ts';
import { type Contract, isJson } from './contract.ts';
import { failure, type Upstream, UpstreamError } from './exchange.ts';
import { passedOn } from './headers.ts';
import { withoutSecrets } from './logged.ts';

export interface ProxyParts {
	upstream: Upstream;
	base: URL;
	contract: Contract;
	log: Pick<RequestLog, 'add'>;
	/** Told of what was found. */
	report(violations: Violation[]): void;
}

/** What came of a request. */
interface Outcome {
	status: number;
	findings: Finding[];
	/** Null when the real API answered. */
	problem: string | null;
}

/** Passes each request on to the real API and its answer back, and holds both against the document. */
export function proxyTo(parts: ProxyParts): Receive {
	return (incoming, outgoing) => {
		const started = performance.now();
		const traceId = randomUUID();
		const kept = gather();
		const note = (outcome: Outcome) => noteOutcome(parts, incoming, kept, { ...outcome, traceId, duration: performance.now() - started });
		pass(parts, incoming, outgoing, kept).then(note, (error: unknown) => {
			const { status, message } = problemOf(error, parts.base);
			note({ status, findings: [], problem: message });
			// What was begun cannot be taken back, but must not look whole.
			if (outgoing.headersSent) outgoing.destroy();
			else send(outgoing, { status, headers: {}, body: { statusCode: status, message, traceId } }, incoming.method === 'HEAD');
		});
	};
}

function problemOf(error: unknown, base: URL): UpstreamError {
	return error instanceof UpstreamError ? error : failure(error instanceof Error ? error : new Error(String(error)), base);
}

/** Ends when the answer is written. @throws UpstreamError, or an error of the streams. */
async function pass(
	{ upstream, contract }: ProxyParts,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	kept: Gathering,
): Promise<Outcome> {
	const abandoned = new AbortController();
	outgoing.once('close', () => {
		if (!outgoing.writableFinished) abandoned.abort();
	});
	const answer = await upstream.send(incoming, kept.add, abandoned.signal);
	const status = answer.statusCode ?? 502;
	// What is to be checked is read before it is sent, so that a header can tell what was found.
	const isRead = isJson(answer.headers['content-type']) && incoming.method !== 'HEAD';
	const collected = isRead ? await collect(answer) : null;
	const findings = await check(contract, incoming, kept, answer, collected?.isWhole === true ? collected.bytes : null);
	outgoing.writeHead(status, answer.statusMessage ?? '', [
		...passedOn(answer, ['x-mock-violations']),
		...(findings.length > 0 ? ['X-Mock-Violations', String(findings.length)] : []),
	]);
	if (collected) outgoing.write(collected.bytes);
	if (collected?.isWhole === true) outgoing.end();
	else await piped(answer, outgoing);
	return { status, findings, problem: null };
}

function piped(answer: IncomingMessage, outgoing: ServerResponse): Promise<void> {
	return new Promise((resolve, reject) => {
		answer.on('error', reject);
		outgoing.once('close', resolve);
		answer.pipe(outgoing);
	});
}

/** @param answerBody null when it was not read. */
async function check(
	contract: Contract,
	incoming: IncomingMessage,
	kept: Gathering,
	answer: IncomingMessage,
	answerBody: Buffer | null,
): Promise<Finding[]> {
	// What a browser asks on its own is no call of the API.
	if (incoming.method === 'OPTIONS') return [];
	const body = await plain(incoming.complete ? kept.whole() : null, incoming.headers['content-encoding']);
	const request = asMockRequest(incoming, body);
	const route = contract.route(request.method, request.path);
	if (!route) return [{ side: 'request', place: 'route', message: `no operation ${incoming.method} ${request.path} is documented` }];
	const { headers, statusCode: status = 0 } = answer;
	const isEmpty = incoming.method !== 'HEAD' && (headers['content-length'] === '0' || status === 204);
	const sent = await plain(isEmpty ? Buffer.alloc(0) : answerBody, headers['content-encoding']);
	return [...contract.request(route, request, body !== null), ...contract.answer(route.operation, { status, headers, body: sent })];
}

function noteOutcome(
	{ contract, log, report }: ProxyParts,
	incoming: IncomingMessage,
	kept: Gathering,
	{ status, findings, problem, traceId, duration }: Outcome & { traceId: string; duration: number },
): void {
	const request = withoutSecrets(asMockRequest(incoming, kept.whole()));
	const method = incoming.method ?? 'GET';
	const operation = contract.route(request.method, request.path)?.operation ?? null;
	const operationId = operation?.operationId ?? null;
	const violations = findings.map((finding) => ({ ...finding, traceId, request: `${method} ${request.path}`, operationId }));
	if (violations.length > 0) report(violations);
	log.add({
		request: { ...request, method },
		response: { status, headers: {}, body: problem === null ? null : { message: problem } },
		operation,
		stage: problem === null ? 'upstream' : 'proxy',
		moment: Date.now(),
		duration,
		traceId,
		violations,
	});
}
