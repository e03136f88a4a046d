import { type Deadline, pause, unlessAborted } from './deadline.ts';
import { GhlError, NetworkError } from './errors.ts';
import type { OperationInfo } from './operation.ts';
import { isRepeatable, type RetryPolicy, retryDelay } from './retry.ts';
import type { Settings } from './settings.ts';
import { WireRequest } from './wire-request.ts';

/** One call on its way: what it is, how long it may take, how often it may be tried. */
export interface Dispatch {
	operation: OperationInfo;
	deadline: Deadline;
	retry: RetryPolicy;
}

/**
 * Sends a request until an answer is worth returning: with the token and the `Version` header, and with
 * retries that never outlast the deadline. An answer that is an error is returned, not thrown.
 * @throws NetworkError when no answer arrived.
 */
export async function send(request: Request | WireRequest, dispatch: Dispatch, settings: Settings): Promise<Response> {
	const { operation, deadline } = dispatch;
	if (operation.version && !request.headers.has('version')) request.headers.set('version', operation.version);
	for (let attempt = 0; ; attempt++) {
		const outcome = await tryOnce(request, dispatch, settings);
		const answer = outcome instanceof NetworkError ? null : outcome;
		const wait = retryDelay(dispatch.retry, attempt, isRepeatable(operation), answer, Math.random());
		log(settings, dispatch, attempt, outcome, wait);
		if (wait === null || wait >= deadline.remaining()) {
			if (answer) return answer;
			throw outcome;
		}
		// An unread body would hold its connection. Not awaited: of a cloned response it ends when the other half is read.
		answer?.body?.cancel().catch(() => {});
		await pause(wait, deadline.signal);
	}
}

/** One attempt: an answer, or the error that stands for none. Throws what is not the network's fault. */
async function tryOnce(
	request: Request | WireRequest,
	{ operation, deadline }: Dispatch,
	settings: Settings,
): Promise<Response | NetworkError> {
	request.headers.set('authorization', `Bearer ${await validToken(settings, operation, deadline.signal)}`);
	try {
		// Of a platform Request, which middleware works with, the body can be read once: each attempt takes a copy.
		const target = request instanceof WireRequest ? request.url : request.clone();
		return await (settings.fetch ?? fetch)(target, { ...request, headers: request.headers, signal: deadline.signal });
	} catch (cause) {
		if (deadline.signal.aborted) throw cause;
		return new NetworkError(`${operation.id} got no answer: ${reasonOf(cause)}`, { operationId: operation.id, cause });
	}
}

/** The token, checked here because `Headers` would quote a malformed one in its error. */
async function validToken(settings: Settings, operation: OperationInfo, signal: AbortSignal): Promise<string> {
	const token = settings.token ?? (await unlessAborted(settings.accessToken(), signal));
	if (/^[\x21-\x7e]+$/.test(token ?? '')) {
		settings.lastToken = token;
		return token;
	}
	throw new GhlError(`${operation.id} was not sent: the token is empty or malformed.`, {
		operationId: operation.id,
	});
}

/** What went wrong, with the system's reason that `fetch` hides in the cause: `fetch failed (ECONNREFUSED)`. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = error.cause instanceof Error && 'code' in error.cause ? ` (${error.cause.code})` : '';
	return error.message + code;
}

function log({ logger }: Settings, { operation }: Dispatch, attempt: number, outcome: Response | NetworkError, wait: number | null): void {
	const { id, method, path } = operation;
	const ok = outcome instanceof Response && outcome.ok;
	logger?.[ok ? 'debug' : 'warn'](`${id} ${outcome.status ?? outcome}`, {
		operationId: id,
		method,
		path,
		attempt: attempt + 1,
		status: outcome.status,
		waitMilliseconds: wait,
	});
}
