import type { Middleware } from 'openapi-fetch';
import { DEFAULT_RETRY, type RetryPolicy } from './retry.ts';

/** What we need of `fetch`. */
export type FetchFunction = (input: string | Request, init: RequestInit) => Promise<Response>;

/** Where log lines go; `console` is one. */
export interface Logger {
	debug(message: string, details: object): void;
	warn(message: string, details: object): void;
}

/** How calls prove who makes them: one fixed token, or a function that is asked for each attempt. */
export type Credentials =
	| {
			/** A Private Integration Token (`pit-…`) or an access token. */
			token: string;
			accessToken?: never;
	  }
	| {
			/** Returns a valid access token; called before each attempt, so keep the token and renew it only when it runs out. */
			accessToken: () => string | Promise<string>;
			token?: never;
	  };

export interface CommonOptions {
	/** Address of the API, e.g. of the mock server. Default: the real API. */
	baseUrl?: string;
	/** Sub-account that calls are about when they name none. */
	locationId?: string;
	/** Agency that calls are about when they name none. */
	companyId?: string;
	/** Used in place of the global `fetch`. Gets the address as a text, or a `Request` where there is `middleware`. */
	fetch?: FetchFunction;
	/** Sent with every request. */
	headers?: Record<string, string>;
	/** Milliseconds that a call may take, retries and waits included; 0 for no limit. Default: 60,000. */
	timeout?: number;
	/** `false` for no retries. Default: 3 retries, waits of up to 0.5, 1 and 2 seconds. */
	retry?: Partial<RetryPolicy> | false;
	/** Gets a line for each attempt. Neither the token nor values of the request are ever in it. */
	logger?: Logger;
	/** Hooks of openapi-fetch, around a call and all its retries. */
	middleware?: Middleware[];
}

export type ConnectionOptions = CommonOptions & Credentials;

/** Options that were checked, and the token of the latest attempt, which has to be kept out of errors. */
export type Settings = ConnectionOptions & { baseUrl: string; lastToken?: string };

export const DEFAULT_TIMEOUT = 60_000;

/**
 * Checks options. The defaults of those left out are applied where they are used.
 * @throws TypeError when there is no token or no address.
 */
export function settle(options: ConnectionOptions): Settings {
	const { baseUrl, token, accessToken } = options;
	if (!token && !accessToken) throw new TypeError('Give the client a `token` or an `accessToken` function.');
	if (!baseUrl) throw new TypeError('Give the client a `baseUrl`.');
	return { ...options, baseUrl };
}

/** The policy for one call: its own option over the client's over the default. */
export function retryPolicy(call: Partial<RetryPolicy> | false | undefined, client: Partial<RetryPolicy> | false | undefined): RetryPolicy {
	const policy = { ...DEFAULT_RETRY, ...client, ...call };
	return (call ?? client) === false ? { ...policy, retries: 0 } : policy;
}
