import { ApiError } from '../../http/apiError.ts';
import type { Grant } from '../../oauth/grant.ts';
import type { Clock } from '../../state/clock.ts';

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

/** What was counted, by app and account. */
export type RateWindows = ReadonlyMap<string, Readonly<Bucket>>;

interface Bucket {
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
	reset(): void;
	/** A copy of what was counted so far. */
	windows(): RateWindows;
	/** Goes on from counts of before. */
	resume(windows: RateWindows): void;
}

/**
 * Counts requests in fixed windows per app and account.
 * @param enforced false: the headers are there, and nothing is ever refused.
 */
export function createRateLimiter(limits: RateLimits, clock: Clock, enforced: boolean): RateLimiter {
	const buckets = new Map<string, Bucket>();
	const [daily, interval, max] = [String(limits.perDay), String(limits.interval), String(limits.perInterval)];
	return {
		count(grant, headers) {
			const now = clock.now();
			const bucket = currentBucket(`${grant.appId} ${grant.locationId ?? grant.companyId}`, now);
			bucket.inInterval++;
			bucket.inDay++;
			const left = limits.perInterval - bucket.inInterval;
			const leftToday = limits.perDay - bucket.inDay;
			headers['x-ratelimit-limit-daily'] = daily;
			headers['x-ratelimit-daily-remaining'] = String(Math.max(0, leftToday));
			headers['x-ratelimit-daily-reset'] = String(bucket.dayStart + DAY - now);
			headers['x-ratelimit-interval-milliseconds'] = interval;
			headers['x-ratelimit-max'] = max;
			headers['x-ratelimit-remaining'] = String(Math.max(0, left));
			if (enforced && (left < 0 || leftToday < 0)) throw new ApiError(429, { statusCode: 429, message: 'Too Many Requests' });
		},
		reset: () => buckets.clear(),
		windows: () => copied(buckets),
		resume(windows) {
			buckets.clear();
			for (const [key, bucket] of copied(windows)) buckets.set(key, bucket);
		},
	};

	function currentBucket(key: string, now: number): Bucket {
		let bucket = buckets.get(key);
		if (!bucket) {
			bucket = { intervalStart: now, inInterval: 0, dayStart: now, inDay: 0 };
			buckets.set(key, bucket);
		}
		// A clock that was set back starts a new window too.
		if (now - bucket.intervalStart >= limits.interval || now < bucket.intervalStart) {
			bucket.intervalStart = now;
			bucket.inInterval = 0;
		}
		if (now - bucket.dayStart >= DAY || now < bucket.dayStart) {
			bucket.dayStart = now;
			bucket.inDay = 0;
		}
		return bucket;
	}
}

function copied(windows: RateWindows): Map<string, Bucket> {
	return new Map(Array.from(windows, ([key, bucket]) => [key, { ...bucket }]));
}
