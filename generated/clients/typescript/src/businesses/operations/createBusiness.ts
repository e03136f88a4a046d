import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /businesses/` as the API document states it. */
export interface CreateBusinessTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new business. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BusinessInput"];
		};
	};
	responses: {
		/** @description The business was created. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BusinessReceipt"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateBusinessInput = Input<CreateBusinessTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateBusinessOutput = Output<CreateBusinessTypes>;

export interface CreateBusinessCall {
	/**
	 * Create a business
	 *
	 * Creates a business in a sub-account. It starts without contacts: the bulk operation for businesses puts them in. The record stands under `buiseness` in the answer, a key that is misspelt on the wire.
	 *
	 * `POST /businesses/`
	 *
	 * Scopes: `businesses.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createBusiness: Call<CreateBusinessInput, CreateBusinessOutput>;
}

/** The operation of {@link CreateBusinessCall}. */
export const createBusiness: Operation<CreateBusinessCall['createBusiness']> = {
	id: 'createBusiness',
	method: 'POST',
	path: '/businesses/',
	version: '2021-07-28',
	scopes: ['businesses.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
