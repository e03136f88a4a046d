import type { Operation } from './operation.ts';

/** What the whole app needs to know of the API. */
export interface Settings {
	/** Name of the API, for messages. */
	title: string;
	/** Address of the API without a trailing slash. */
	baseUrl: string;
	oauth: { authorizationUrl: string; tokenUrl: string; refreshUrl: string };
	/** All scopes that the app's operations need. */
	scopes: readonly string[];
	/** A reading operation that needs nothing but the connection; null when the API has none. */
	connectionTest: Operation | null;
	/** Some operation needs the id of the agency. */
	usesCompany: boolean;
}

/**
 * Address of the API: the environment variable `GHL_API_BASE_URL`, or the real one. Read on each call, so that
 * a test can change it.
 * @throws Error when the address is neither https nor on this machine.
 */
export function baseUrl(settings: Pick<Settings, 'baseUrl'>): string {
	const address = (process.env.GHL_API_BASE_URL || settings.baseUrl).replace(/\/+$/, '');
	const { protocol, hostname } = new URL(address);
	const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
	if (protocol !== 'https:' && !local) throw new Error(`GHL_API_BASE_URL is ${address}, but tokens are sent over https only.`);
	return address;
}

/** An address of the API as it is when `GHL_API_BASE_URL` moves the API somewhere else. */
export function moved(url: string, settings: Pick<Settings, 'baseUrl'>): string {
	if (!process.env.GHL_API_BASE_URL) return url;
	const { pathname, search } = new URL(url);
	return `${baseUrl(settings)}${pathname}${search}`;
}
