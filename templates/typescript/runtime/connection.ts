import createFetcher, { type ClientOptions } from 'openapi-fetch';
import { type Deadline, startDeadline } from './deadline.ts';
import { GhlError, NetworkError, TimeoutError } from './errors.ts';
import type { OperationInfo } from './operation.ts';
import type { RetryPolicy } from './retry.ts';
import { type ConnectionOptions, DEFAULT_TIMEOUT, retryPolicy, settle } from './settings.ts';
import { send } from './transport.ts';
import { WireRequest } from './wire-request.ts';

/** What can be said for a single call. */
export interface CallOptions {
	/** Aborts the call and its retries. */
	signal?: AbortSignal;
	/** Milliseconds for the call, its retries and waits included; 0 for no limit. */
	timeout?: number;
	/** `false` for no retries. */
	retry?: Partial<RetryPolicy> | false;
	/** Headers besides those that the client sends; `Version` here wins over the operation's own. */
	headers?: Record<string, string>;
}

/** A request in openapi-fetch's terms. */
export interface ExchangeInit extends CallOptions {
	params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> };
	body?: unknown;
	bodySerializer?: ((body: unknown) => unknown) | undefined;
	parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream' | undefined;
}

/** An answer, not judged yet: `data` of a success, `error` of anything else. */
export interface Exchanged {
	data?: unknown;
	error?: unknown;
	response: Response;
}

/** The one core that every kind of call goes through. */
export interface Connection {
	/** Ids that fill in for those a call leaves out. */
	readonly supplied: { readonly locationId: string | undefined; readonly companyId: string | undefined };
	/**
	 * Sends one operation and waits for its answer.
	 * @throws NetworkError, TimeoutError, or the reason of the caller's `signal`. Errors of the API are returned.
	 */
	exchange(operation: OperationInfo, init: ExchangeInit): Promise<Exchanged>;
}

/** The part of openapi-fetch that we use, its types per path aside: callers bring those. */
interface Fetcher {
	request(method: string, path: string, init: object): Promise<Exchanged>;
}

/**
 * Opens a connection: settings, one openapi-fetch client, nothing on the network yet.
 * @throws TypeError when the options lack a token or an address.
 */
export function openConnection(options: ConnectionOptions): Connection {
	const settings = settle(options);
	const { baseUrl, headers, locationId, companyId, middleware = [] } = settings;
	const clientOptions: ClientOptions = { baseUrl, ...(headers && { headers }) };
	// Middleware is written for the platform's Request; without any, the lighter one does.
	if (middleware.length === 0) clientOptions.Request = WireRequest as unknown as typeof Request;
	const fetcher = createFetcher(clientOptions) as unknown as Fetcher;
	return {
		supplied: { locationId, companyId },
		async exchange(operation, { timeout, retry, signal, ...init }) {
			refuseEmptyPathParameters(operation, init.params?.path ?? {});
			const deadline = startDeadline(timeout ?? settings.timeout ?? DEFAULT_TIMEOUT, signal);
			const dispatch = { operation, deadline, retry: retryPolicy(retry, settings.retry) };
			let answered = false;
			try {
				const exchanged = await fetcher.request(operation.method, operation.path, {
					...init,
					signal: deadline.signal,
					middleware,
					async fetch(request: Request) {
						const response = await send(request, dispatch, settings);
						answered = true;
						return response;
					},
				});
				if (exchanged.error !== undefined) exchanged.error = withoutToken(exchanged.error, settings.lastToken);
				return exchanged;
			} catch (error) {
				throw explain(error, operation, deadline, answered, signal);
			} finally {
				deadline.clear();
			}
		},
	};
}

/** An empty id would turn `/contacts/{contactId}` into the list, and `..` into the path above. */
function refuseEmptyPathParameters(operation: OperationInfo, values: Record<string, unknown>): void {
	for (const part of operation.path.split('{').slice(1)) {
		const name = part.slice(0, part.indexOf('}'));
		const value = values[name];
		if (['', '.', '..'].includes(String(value ?? ''))) {
			throw new TypeError(`${operation.id} needs ${name}; ${JSON.stringify(value)} is no value for it.`);
		}
	}
}

/** The error that a caller should see for what broke a call. */
function explain(error: unknown, { id }: OperationInfo, deadline: Deadline, answered: boolean, signal: AbortSignal | undefined): unknown {
	if (error instanceof GhlError) return error;
	if (signal?.aborted) return signal.reason;
	if (deadline.expired()) return new TimeoutError(`${id} did not finish in time.`, { operationId: id });
	// Thrown while the request was built: a mistake in the call, which says what it is.
	if (!answered) return error;
	if (error instanceof SyntaxError) return new GhlError(`${id} succeeded, but its answer is not JSON.`, { operationId: id, cause: error });
	return new NetworkError(`${id}: the answer broke off.`, { operationId: id, cause: error });
}

/** An error body that echoes the token would carry it into logs. */
function withoutToken(body: unknown, token: string | undefined): unknown {
	const text = token && JSON.stringify(body);
	return text?.includes(token as string) ? JSON.parse(text.replaceAll(token as string, '[redacted]')) : body;
}
