import type { HttpResponse, ZObject } from 'zapier-platform-core';
import type { JsonValue } from './operation.ts';
import { isObject } from './paths.ts';

/** When the API says that a limit is reached but not until when: its window is ten seconds. */
const DEFAULT_DELAY_SECONDS = 10;
const HOUR_SECONDS = 3600;

/**
 * The error that Zapier shows for an answer with an error status. Zapier waits and tries again after a
 * ThrottledError, renews the token after a RefreshAuthError, and asks to reconnect after an ExpiredAuthError.
 * @param canRefresh the connection can renew its token.
 */
export function errorFor(response: HttpResponse, z: ZObject, canRefresh: boolean): Error {
	const { status } = response;
	const said = messageOf(response.data as JsonValue | undefined);
	const because = said === '' ? '' : `: ${said}`;
	if (status === 401) {
		if (canRefresh) return new z.errors.RefreshAuthError();
		if (/scope|user type|authclass|iam/i.test(said)) return new z.errors.Error(`The token may not do this${because}`, 'Forbidden', status);
		return new z.errors.ExpiredAuthError(`The API refused the token${because}. Reconnect with a valid one.`);
	}
	if (status === 429)
		return new z.errors.ThrottledError('The API takes no more requests for the moment; the limit is 100 in 10 seconds.', delayOf(response));
	if (status === 403) return new z.errors.Error(`The connected account has no access to this${because}`, 'Forbidden', status);
	if (status === 404) return new z.errors.Error(`There is no such record${because}`, 'NotFound', status);
	if (status >= 500)
		return new z.errors.Error(`The API has a problem of its own (status ${status})${because}. Try again later.`, 'ServerError', status);
	return new z.errors.Error(said === '' ? `The API refused the request (status ${status}).` : said, 'InvalidData', status);
}

/** The API says "not found" with status 404 or, more often, with status 400. */
export function isMissing(response: HttpResponse): boolean {
	if (response.status === 404) return true;
	return (
		(response.status === 400 || response.status === 422) &&
		/not found|does ?n[o']t exist|no such/i.test(messageOf(response.data as JsonValue | undefined))
	);
}

/** What an error body says, in one line: all messages, and the field that a duplicate was found by. */
export function messageOf(body: JsonValue | undefined): string {
	if (typeof body === 'string') return body.slice(0, 500);
	if (!isObject(body)) return '';
	const said = [body.message, body.errors, body.error_description, body.error, body.msg].map(textOf).find((text) => text !== '') ?? '';
	const field = isObject(body.meta) ? textOf(body.meta.matchingField) : '';
	return field === '' || said.includes(field) ? said : `${said} (field: ${field})`;
}

function textOf(value: JsonValue | undefined): string {
	if (typeof value === 'string') return value.trim();
	if (Array.isArray(value)) {
		return value
			.map(textOf)
			.filter((text) => text !== '')
			.join('; ');
	}
	if (!isObject(value)) return '';
	const said = textOf(value.message) || textOf(value.msg);
	const field = textOf(value.field) || textOf(value.property) || textOf(value.path);
	return field !== '' && !said.includes(field) ? `${field}: ${said}` : said;
}

/** Seconds until requests are taken again. There is no Retry-After; the limits are told in headers of their own. */
function delayOf(response: HttpResponse): number {
	const header = (name: string): number => Number(response.getHeader(name) ?? Number.NaN);
	const retryAfter = header('retry-after');
	if (retryAfter > 0) return Math.ceil(retryAfter);
	if (header('x-ratelimit-daily-remaining') === 0) {
		const reset = header('x-ratelimit-daily-reset');
		return reset > 0 ? Math.ceil(reset / 1000) : HOUR_SECONDS;
	}
	const interval = header('x-ratelimit-interval-milliseconds');
	return interval > 0 ? Math.ceil(interval / 1000) : DEFAULT_DELAY_SECONDS;
}
