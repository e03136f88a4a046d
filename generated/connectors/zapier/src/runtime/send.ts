import type { Bundle, HttpResponse, ZObject } from 'zapier-platform-core';
import { encodeBody } from './body.ts';
import type { JsonValue, Operation } from './operation.ts';
import { type PlannedRequest, planRequest } from './request.ts';

/**
 * Sends the request of an operation.
 * @returns what the API answered, or null when it knows no such record and `missing` is `'empty'`.
 * @throws the errors of Zapier's core that `middleware.ts` makes of error statuses.
 */
export async function send(z: ZObject, bundle: Bundle, operation: Operation, missing: 'empty' | 'error'): Promise<JsonValue | null> {
	return sendRequest(z, operation, planRequest(operation, bundle), missing);
}

/** Like `send`, for a request that was changed after it was planned. */
export async function sendRequest(
	z: ZObject,
	operation: Operation,
	request: PlannedRequest,
	missing: 'empty' | 'error',
): Promise<JsonValue | null> {
	const { body, headers } = await encodeBody(z, operation, request);
	const response: HttpResponse = await z.request({
		method: request.method,
		url: request.url,
		params: request.params,
		headers: { ...request.headers, ...headers },
		...(body === undefined ? {} : { body }),
		removeMissingValuesFrom: { params: true, body: false },
		// The middleware turns error statuses into errors that people can read.
		skipThrowForStatus: true,
		middlewareData: { missing },
	});
	return response.status >= 400 ? null : contentOf(response);
}

function contentOf(response: HttpResponse): JsonValue {
	const data: unknown = response.data;
	if (data !== undefined && data !== null) return data as JsonValue;
	return response.content ? { content: response.content } : {};
}
