import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /businesses/{businessId}` as the API document states it. */
export interface GetBusinessTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the business, 24 hexadecimal digits.
			 * @example 66a1f0c2b7d94e3a5c8f1b20
			 */
			businessId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The business. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BusinessResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type GetBusinessInput = Input<GetBusinessTypes>;

export type GetBusinessOutput = Output<GetBusinessTypes>;

export interface GetBusinessCall {
	/**
	 * Get a business
	 *
	 * Returns one business. Its contacts are not part of it; the contacts of a business have an operation of their own.
	 *
	 * `GET /businesses/{businessId}`
	 *
	 * Scopes: `businesses.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getBusiness: Call<GetBusinessInput, GetBusinessOutput>;
}

/** The operation of {@link GetBusinessCall}. */
export const getBusiness: Operation<GetBusinessCall['getBusiness']> = {
	id: 'getBusiness',
	method: 'GET',
	path: '/businesses/{businessId}',
	version: '2021-07-28',
	scopes: ['businesses.readonly'],
};
