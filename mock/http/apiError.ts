import type { JsonObject } from '../../generator/contract/json.ts';

/** A refusal in the API's own words; the gateway adds the trace id and sends it. */
export class ApiError extends Error {
	readonly status: number;
	readonly body: JsonObject;

	/** @param status HTTP status, which is not always the one that the body names. */
	constructor(status: number, body: JsonObject) {
		super(typeof body.message === 'string' ? body.message : `HTTP ${status}`);
		this.name = 'ApiError';
		this.status = status;
		this.body = body;
	}
}

/** 400 with one message. */
export function badRequest(message: string, more: JsonObject = {}): ApiError {
	return new ApiError(400, { statusCode: 400, message, ...more });
}

/** 401 with GHL's words for the case. */
export function unauthorized(message: string): ApiError {
	return new ApiError(401, { statusCode: 401, message });
}

/** 403 with GHL's words for the case. */
export function forbidden(message: string): ApiError {
	return new ApiError(403, { statusCode: 403, message });
}

/** A record that is not there: GHL answers 400 with `error` in place of `message`. @param by what the record was asked for by. */
export function notFound(noun: string, id: string, by = 'id'): ApiError {
	return new ApiError(400, { error: `${noun} with ${by} ${id} not found`, status: 400 });
}

/** 404: a record that is not there, of a resource that is none of GHL's. */
export function missing(noun: string, id: string): ApiError {
	return new ApiError(404, { statusCode: 404, message: `${noun} with id ${id} not found`, error: 'Not Found' });
}

/** 409 with one message. */
export function conflict(message: string): ApiError {
	return new ApiError(409, { statusCode: 409, message, error: 'Conflict' });
}

/** 501: what the document asks for cannot be done in any sensible time. */
export function notImplemented(message: string): ApiError {
	return new ApiError(501, { statusCode: 501, message, error: 'Not Implemented' });
}

/** 422 with one message for each value that is not valid. */
export function unprocessable(messages: string[]): ApiError {
	return new ApiError(422, { statusCode: 422, message: messages, error: 'Unprocessable Entity' });
}
