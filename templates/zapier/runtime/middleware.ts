import type { AfterResponseMiddleware, BeforeRequestMiddleware } from 'zapier-platform-core';
import { errorFor, isMissing } from './errors.ts';
import { baseUrl, type Settings } from './settings.ts';

/**
 * Completes requests whose address is a path alone: the address of the API in front, the token, and the
 * media type that is read. Other addresses are not the API's, and never get the token.
 */
export function authorizeRequests(settings: Settings): BeforeRequestMiddleware {
	return (request, _z, bundle) => {
		if (!request.url.startsWith('/')) return request;
		const { access_token, privateIntegrationToken } = bundle.authData ?? {};
		const token = access_token || privateIntegrationToken;
		return {
			...request,
			url: `${baseUrl(settings)}${request.url}`,
			headers: { Accept: 'application/json', ...request.headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
		};
	};
}

/** Turns error statuses into errors that people can read and Zapier can act on. A miss passes where the caller can use it. */
export const explainErrors: AfterResponseMiddleware = (response, z, bundle) => {
	if (response.status < 400 || response.request.middlewareData?.explained) return response;
	if (response.request.middlewareData?.missing === 'empty' && isMissing(response)) return response;
	throw errorFor(response, z, Boolean(bundle.authData?.refresh_token));
};
