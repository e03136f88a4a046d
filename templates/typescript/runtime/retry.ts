import { isDailyLimit } from './errors.ts';

/** When and how long to wait before a call is tried again. Times in milliseconds. */
export interface RetryPolicy {
	/** Attempts after the first one. */
	retries: number;
	/** Longest wait before the first retry; it doubles with each retry. */
	baseDelay: number;
	/** Longest wait before any retry, unless the API asks for a longer one. */
	maxDelay: number;
}

export const DEFAULT_RETRY: RetryPolicy = { retries: 3, baseDelay: 500, maxDelay: 10_000 };

// A request that may have reached the API is repeated only if doing it twice does no more than doing it once.
const IDEMPOTENT = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/;

/** Whether an operation may be repeated without knowing what became of the first attempt. */
export function isRepeatable(operation: { method: string; readOnly?: boolean }): boolean {
	return operation.readOnly === true || IDEMPOTENT.test(operation.method);
}

/**
 * Milliseconds to wait before the next attempt, or null when there should be none.
 * @param attempt retries made so far.
 * @param answer what arrived, or null when nothing did.
 * @param random a number from 0 to 1, for the jitter.
 */
export function retryDelay(
	policy: RetryPolicy,
	attempt: number,
	repeatable: boolean,
	answer: { status: number; headers: Headers } | null,
	random: number,
): number | null {
	if (attempt >= policy.retries || !isWorthRetrying(answer, repeatable)) return null;
	const asked = answer ? retryAfter(answer.headers) : null;
	// A fraction on top of what was asked for, so that many callers do not come back in the same instant.
	if (asked !== null) return asked + random * policy.baseDelay;
	// A 429 of GHL carries no Retry-After. Its window can end at any moment of the interval that the headers state.
	const interval = answer?.status === 429 ? Number(answer.headers.get('x-ratelimit-interval-milliseconds')) : 0;
	return random * (interval > 0 ? interval : Math.min(policy.maxDelay, policy.baseDelay * 2 ** attempt));
}

function isWorthRetrying(answer: { status: number; headers: Headers } | null, repeatable: boolean): boolean {
	if (answer === null) return repeatable;
	// 429 was refused before anything was done, so any method may repeat it.
	if (answer.status === 429) return !isDailyLimit(answer.headers);
	return repeatable && [502, 503, 504].includes(answer.status);
}

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3); null when absent or unreadable. */
function retryAfter(headers: Headers): number | null {
	const value = headers.get('retry-after');
	if (!value) return null;
	const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
	return Number.isNaN(wait) ? null : Math.max(0, wait);
}
