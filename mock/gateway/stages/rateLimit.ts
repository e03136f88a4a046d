import { ApiError } from '../../http/apiError.ts';
import type { Grant } from '../../oauth/grant.ts';
import type { Clock } from '../../state/clock.ts';
import type { State } from '../../state/state.ts';

/** How many requests an app may make for one sub-account or agency. */
export interface RateLimits {
	/** Length of the short window in milliseconds. */
	interval: number;
	/** Requests in the short window. */
	perInterval: number;
	/** Requests in a day. */
	perDay: number;
}

/** What GHL grants to a published app: 100 in 10 seconds, 200,000 a day. */
export const DEFAULT_LIMITS: RateLimits = { interval: 10_000, perInterval: 100, perDay: 200_000 };

/** What GHL grants to the tokens of a sandbox: 25 in 10 seconds, 10,000 a day. */
export const SANDBOX_LIMITS: RateLimits = { interval: 10_000, perInterval: 25, perDay: 10_000 };

const DAY = 86_400_000;

/** What was counted for one app and account. */
interface Window {
	intervalStart: number;
	inInterval: number;
	dayStart: number;
	inDay: number;
}

export interface RateLimiter {
	/**
	 * Counts a request and writes the headers that tell what is left.
	 * @throws ApiError 429 when a window is used up. There is no Retry-After, as there is none in the live API.
	 */
	count(grant: Grant, headers: Record<string, string>): void;
}

/**
 * Counts requests in fixed windows per app and account. What was counted is in snapshots; a new start begins anew.
 * @param enforced false: the headers are there, and nothing is ever refused.
 */
export function createRateLimiter(limits: RateLimits, state: State, clock: Clock, enforced: boolean): RateLimiter {
	const windows = state.collection<Window>('rateWindows', { isJournalled: false });
	const [daily, interval, max] = [String(limits.perDay), String(limits.interval), String(limits.perInterval)];
	return {
		count(grant, headers) {
			const now = clock.now();
			const key = `${grant.appId} ${grant.locationId ?? grant.companyId}`;
			const window = counted(windows.get(key), now);
			windows.set(key, window);
			const left = limits.perInterval - window.inInterval;
			const leftToday = limits.perDay - window.inDay;
			headers['x-ratelimit-limit-daily'] = daily;
			headers['x-ratelimit-daily-remaining'] = String(Math.max(0, leftToday));
			headers['x-ratelimit-daily-reset'] = String(window.dayStart + DAY - now);
			headers['x-ratelimit-interval-milliseconds'] = interval;
			headers['x-ratelimit-max'] = max;
			headers['x-ratelimit-remaining'] = String(Math.max(0, left));
			if (enforced && (left < 0 || leftToday < 0)) throw new ApiError(429, { statusCode: 429, message: 'Too Many Requests' });
		},
	};

	/** A window with one request more, or a new one where it is over. */
	function counted(known: Window | undefined, now: number): Window {
		const isSameInterval = known !== undefined && isWithin(now, known.intervalStart, limits.interval);
		const isSameDay = known !== undefined && isWithin(now, known.dayStart, DAY);
		return {
			intervalStart: isSameInterval ? known.intervalStart : now,
			inInterval: isSameInterval ? known.inInterval + 1 : 1,
			dayStart: isSameDay ? known.dayStart : now,
			inDay: isSameDay ? known.inDay + 1 : 1,
		};
	}
}

/** A clock that was set back is in no window that it was in before. */
function isWithin(now: number, start: number, length: number): boolean {
	return now >= start && now - start < length;
}
