import { type Connection, openConnection } from './runtime/connection.ts';
import type { ConnectionOptions } from './runtime/settings.ts';

/** Address of the real API. */
export const BASE_URL = "https://services.leadconnectorhq.com";

/**
 * Opens a connection: what categories and single operations make their calls over. Nothing is sent yet.
 * @throws TypeError when the options hold no token.
 */
export function createConnection(options: ConnectionOptions): Connection {
	return openConnection({ ...options, baseUrl: options.baseUrl ?? BASE_URL });
}

/** A connection, or the options to open one. */
export type ConnectionSource = Connection | ConnectionOptions;

/** The connection that a source is or describes. */
export function asConnection(source: ConnectionSource): Connection {
	return 'exchange' in source ? source : createConnection(source);
}

export type { Answer } from './runtime/answer.ts';
export { bindCall, type Call, type PagedCall } from './runtime/call.ts';
export type { CallOptions, Connection } from './runtime/connection.ts';
export {
	BadRequestError,
	type CallError,
	ForbiddenError,
	GhlError,
	isCallError,
	NetworkError,
	NotFoundError,
	RateLimitError,
	ScopeMissingError,
	ServerError,
	TimeoutError,
	UnauthorizedError,
	UnprocessableError,
} from './runtime/errors.ts';
export type { Operation } from './runtime/operation.ts';
export type { Pages } from './runtime/pages.ts';
export type { RetryPolicy } from './runtime/retry.ts';
export type { ConnectionOptions, Logger } from './runtime/settings.ts';
