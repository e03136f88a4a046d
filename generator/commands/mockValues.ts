import { InvalidArgumentError } from 'commander';
import type { RateLimits, RetryPolicy, Subscription } from '../../mock/index.ts';

/**
 * Parsers of the values that options of `ghl-connect mock` take. Each throws InvalidArgumentError when a value has the
 * wrong form.
 */

export function portNumber(text: string): number {
	return numberBetween(text, 0, 65_535, 'A port is a number from 0 to 65535.');
}

export function contactCount(text: string): number {
	return numberBetween(text, 0, 1_000_000, 'A number from 0 to 1000000.');
}

/** Parses a rate limit, `25/10s,10000/day`: requests in a short window and in a day. Either may be missing. */
export function rateLimits(text: string): Partial<RateLimits> {
	const limits: Partial<RateLimits> = {};
	for (const part of text.split(',')) {
		const [, count = '', window = ''] = /^\s*(\d{1,9})\/(\w+)\s*$/.exec(part) ?? [];
		const requests = Number(count);
		const isDay = /^(1?d|day)$/.test(window);
		const interval = isDay ? null : milliseconds(window);
		if (count === '' || requests === 0 || interval === 0 || interval === undefined) throw new InvalidArgumentError(LIMITS_SAY);
		if ((isDay ? limits.perDay : limits.perInterval) !== undefined)
			throw new InvalidArgumentError(`Two limits for one window. ${LIMITS_SAY}`);
		if (interval === null) limits.perDay = requests;
		else Object.assign(limits, { perInterval: requests, interval });
	}
	return limits;
}

const LIMITS_SAY = 'Limits look like 25/10s,10000/day: requests in a window (ms, s, m, h) and in a day.';

/**
 * Parses the retries of webhooks, `3/5s`: up to three more tries, five seconds apart. `3` alone keeps the ten minutes of
 * the live API.
 */
export function webhookRetries(text: string): Partial<RetryPolicy> {
	const [, times = '', pause] = /^(\d{1,4})(?:\/(\w+))?$/.exec(text) ?? [];
	const delay = pause === undefined ? null : milliseconds(pause);
	if (times === '' || delay === undefined)
		throw new InvalidArgumentError('Retries look like 3/5s: how many, and how far apart (ms, s, m, h).');
	return { times: Number(times), ...(delay === null ? {} : { delay, jitter: 0 }) };
}

/** Adds one address to those that receive webhooks. */
export function webhookAddress(text: string, before: readonly Subscription[] = []): Subscription[] {
	return [...before, { url: httpAddress(text) }];
}

/** Adds one path. */
export function onePath(text: string, before: readonly string[] = []): string[] {
	return [...before, text];
}

/** Parses an HTTP or HTTPS address. */
export function httpAddress(text: string): string {
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
		throw new InvalidArgumentError('An address looks like http://127.0.0.1:3000/hook.');
	return text;
}

/** Parses an ISO 8601 moment. */
export function momentText(text: string): string {
	if (!/^\d{4}-/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError('A moment looks like 2026-03-05T12:00:00Z.');
	return text;
}

/** Parses a duration, `10s`, to milliseconds. */
export function durationMilliseconds(text: string): number {
	const found = milliseconds(text);
	if (found === undefined || found === 0) throw new InvalidArgumentError('A time looks like 30s (ms, s, m, h).');
	return found;
}

/**
 * Converts a duration, `10s`, to milliseconds.
 * @returns undefined when the text is no duration.
 */
function milliseconds(text: string): number | undefined {
	const [, count = '', unit = ''] = /^(\d{1,6})(ms|s|m|h)$/.exec(text) ?? [];
	const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit];
	return factor === undefined ? undefined : Number(count) * factor;
}

function numberBetween(text: string, least: number, most: number, says: string): number {
	const number = Number(text);
	if (text.trim() === '' || !Number.isInteger(number) || number < least || number > most) throw new InvalidArgumentError(says);
	return number;
}
