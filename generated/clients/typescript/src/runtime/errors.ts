import { messagesOf, stringAt } from './error-body.ts';

/** What is known about a failed call. */
export interface ErrorDetails {
	/** HTTP status; undefined when no answer arrived. */
	status?: number | undefined;
	operationId: string;
	/** GHL's id of the request, to quote to their support. */
	traceId?: string | undefined;
	/** What the API says, as a list. */
	messages?: string[];
	/** The parsed body of the answer, or its text. */
	body?: unknown;
	cause?: unknown;
	requiredScopes?: readonly string[];
	daily?: boolean;
}

/** Base of every error that a call throws. None of them holds the token or request headers. */
export class GhlError extends Error {
	override name = 'GhlError';
	declare readonly status: number | undefined;
	declare readonly operationId: string;
	declare readonly traceId: string | undefined;
	declare readonly messages: string[];
	declare readonly body: unknown;

	constructor(message: string, { cause, ...details }: ErrorDetails) {
		super(message, cause === undefined ? undefined : { cause });
		Object.assign(this, { messages: [], ...details });
	}
}

/** 400: the API did not accept the request. GHL also answers 400 for some records that do not exist. */
export class BadRequestError extends GhlError {
	override name = 'BadRequestError' as const;
	declare readonly status: 400;
}

/** 401: the token is missing, wrong, expired or of the wrong kind. */
export class UnauthorizedError extends GhlError {
	override name = 'UnauthorizedError' as const;
	declare readonly status: 401;
}

/** 401: the token is valid but lacks a scope. A new token with `requiredScopes` is needed. */
export class ScopeMissingError extends GhlError {
	override name = 'ScopeMissingError' as const;
	declare readonly status: 401;
	/** Scopes that the operation needs, as the API document says. */
	declare readonly requiredScopes: readonly string[];
}

/** 403: the token has no access to this sub-account. */
export class ForbiddenError extends GhlError {
	override name = 'ForbiddenError' as const;
	declare readonly status: 403;
}

/** 404: there is no such record. */
export class NotFoundError extends GhlError {
	override name = 'NotFoundError' as const;
	declare readonly status: 404;
}

/** 422: the request is well-formed but a value in it is not valid; `messages` names each. */
export class UnprocessableError extends GhlError {
	override name = 'UnprocessableError' as const;
	declare readonly status: 422;
}

/** 429: too many requests, after all retries. */
export class RateLimitError extends GhlError {
	override name = 'RateLimitError' as const;
	declare readonly status: 429;
	/** The limit of the day is used up: retrying before it resets is of no use. */
	declare readonly daily: boolean;
}

// 520 to 530 are those of the proxy in front of the API.
export type ServerStatus = 500 | 501 | 502 | 503 | 504 | 505 | 507 | 508 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 530;

/** 5xx: the API failed, after all retries that are safe. */
export class ServerError extends GhlError {
	override name = 'ServerError' as const;
	declare readonly status: ServerStatus;
}

/** No answer arrived, or it broke off. `cause` is what `fetch` threw. */
export class NetworkError extends GhlError {
	override name = 'NetworkError' as const;
	declare readonly status: undefined;
}

/** The call did not finish within its `timeout`. */
export class TimeoutError extends GhlError {
	override name = 'TimeoutError' as const;
	declare readonly status: undefined;
}

/** Every specific error; `name` tells them apart, and so does `status`, but for the two of 401 and the two without an answer. */
export type CallError =
	| BadRequestError
	| UnauthorizedError
	| ScopeMissingError
	| ForbiddenError
	| NotFoundError
	| UnprocessableError
	| RateLimitError
	| ServerError
	| NetworkError
	| TimeoutError;

/**
 * True for every specific error, narrowing to their union: `if (isCallError(error) && error.status === 422) …`.
 * False for a plain `GhlError`: an answer with some other status, or one that cannot be read.
 */
export function isCallError(error: unknown): error is CallError {
	return error instanceof GhlError && error.name !== 'GhlError';
}

const CLASSES: Record<number, new (message: string, details: ErrorDetails) => GhlError> = {
	400: BadRequestError,
	401: UnauthorizedError,
	403: ForbiddenError,
	404: NotFoundError,
	422: UnprocessableError,
};

// GHL answers 401, not 403, for a missing scope; only the wording tells it from a bad token.
const SCOPE_MISSING = /not authorized for this scope|not allowed to access this scope/i;

/** The error for an answer that is not a success. */
export function errorFromAnswer(
	operation: { id: string; scopes?: readonly string[] },
	answer: { status: number; statusText: string; headers: Headers },
	body: unknown,
): GhlError {
	const { status, headers } = answer;
	const messages = messagesOf(body);
	const details: ErrorDetails = { status, operationId: operation.id, traceId: stringAt(body, 'traceId'), messages, body };
	const summary = `${operation.id} failed with ${status}: ${messages.join('; ') || answer.statusText || 'no message'}`;
	if (status === 401 && SCOPE_MISSING.test(summary)) {
		const requiredScopes = operation.scopes ?? [];
		return new ScopeMissingError(`${summary} (needed: ${requiredScopes.join(', ')})`, { ...details, requiredScopes });
	}
	if (status === 429) return new RateLimitError(summary, { ...details, daily: isDailyLimit(headers) });
	if (status >= 500) return new ServerError(summary, details);
	return new (CLASSES[status] ?? GhlError)(summary, details);
}

/** Whether a 429 is about the limit of the day, which no short wait can lift. */
export function isDailyLimit(headers: Headers): boolean {
	return headers.get('x-ratelimit-daily-remaining') === '0';
}
