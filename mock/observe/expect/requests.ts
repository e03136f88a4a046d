import { clearTimeout, setTimeout } from 'node:timers';
import type { LoggedRequest, RequestLog } from '../requestLog.ts';
import { differences, distance, facts, type RequestFilter } from './filter.ts';
import { shown } from './subset.ts';

export interface RequestExpectation extends RequestFilter {
	/** How many requests have to fit, no more and no less; 0: none may. Default: at least one. */
	times?: number;
}

export interface WaitOptions {
	/** Milliseconds until it is given up. Default: 5,000. */
	timeout?: number;
	/** Leaves requests up to this number out. Default: 0, so that one that has come already counts. */
	after?: number;
}

/** Looks for requests in the log of a mock. */
export interface RequestChecks {
	/**
	 * Checks that a request came.
	 * @returns those that fit, oldest first.
	 * @throws RequestError that lists the nearest ones that did come.
	 */
	expectRequest(expectation: RequestExpectation): LoggedRequest[];
	/**
	 * Waits for a request to come and to be answered.
	 * @returns the first that fits.
	 * @throws RequestError that lists the nearest ones, when none came in time.
	 */
	waitForRequest(filter: RequestFilter, options?: WaitOptions): Promise<LoggedRequest>;
}

/** The requests that came are not those that were expected. Test frameworks take it for an assertion of theirs. */
export class RequestError extends Error {
	readonly code = 'ERR_ASSERTION';
	readonly generatedMessage = true;
	readonly operator = 'expectRequest';
	readonly expected: unknown;
	readonly actual: unknown;

	constructor(message: string, expected: unknown, actual: unknown) {
		super(message);
		this.name = 'AssertionError';
		this.expected = expected;
		this.actual = actual;
	}
}

/** How many requests a message lists. */
const LISTED = 3;

/** @param operationIds those that exist. */
export function createRequestChecks(log: RequestLog, operationIds: ReadonlySet<string>): RequestChecks {
	function check({ operation }: RequestFilter): void {
		if (operation === undefined || operationIds.has(operation)) return;
		throw new Error(`There is no operation "${operation}" to expect: use an operationId of the document.`);
	}

	return {
		expectRequest({ times, ...filter }) {
			check(filter);
			const requests = log.after(0);
			const fitting = requests.filter((request) => fits(filter, request));
			if (times === undefined ? fitting.length > 0 : fitting.length === times) return fitting;
			if (fitting.length === 0) throw nothingFits(filter, requests, `No request fits ${shown({ ...filter })}`);
			const message = `${counted(fitting.length)} fit ${shown({ ...filter })}, not ${times}:\n\n${fitting.map(title).join('\n')}`;
			throw new RequestError(message, times, fitting.length);
		},
		waitForRequest(filter, { timeout = 5000, after = 0 } = {}) {
			return new Promise((resolve, reject) => {
				check(filter);
				const isWanted = (request: LoggedRequest) => request.number > after && fits(filter, request);
				const there = log.after(0).find(isWanted);
				if (there) {
					resolve(there);
					return;
				}
				const ignore = log.listen((request) => {
					if (!isWanted(request)) return;
					clearTimeout(timer);
					ignore();
					resolve(request);
				});
				const timer = setTimeout(() => {
					ignore();
					const came = log.after(0).filter(({ number }) => number > after);
					reject(nothingFits(filter, came, `In ${timeout} ms no request came that fits ${shown({ ...filter })}`));
				}, timeout);
			});
		},
	};
}

function fits(filter: RequestFilter, request: LoggedRequest): boolean {
	return differences(filter, request).length === 0;
}

function nothingFits(filter: RequestFilter, requests: readonly LoggedRequest[], what: string): RequestError {
	const compared = requests
		.map((request) => ({ request, found: differences(filter, request) }))
		// The latest first among those that are equally near.
		.sort((a, b) => distance(a.found) - distance(b.found) || b.request.number - a.request.number);
	const [nearest] = compared;
	if (!nearest) return new RequestError(`${what}: none came at all.`, filter, null);
	const listed = compared
		.slice(0, LISTED)
		.map(({ request, found }) =>
			[title(request), ...found.map(({ place, expected, actual }) => `    ${place}: expected ${expected}, got ${actual}`)].join('\n'),
		);
	const heading = requests.length > LISTED ? `${counted(requests.length)} came; the nearest ${LISTED}` : `${counted(requests.length)} came`;
	return new RequestError(`${what}. ${heading}:\n\n${listed.join('\n')}`, filter, facts(filter, nearest.request));
}

function title({ number, method, path, query, status, operationId }: LoggedRequest): string {
	return `  #${number} ${method} ${path}${query === '' ? '' : `?${query}`} → ${status} ${operationId ?? '(no operation)'}`;
}

function counted(count: number): string {
	return count === 1 ? '1 request' : `${count} requests`;
}
