import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /businesses/{businessId}` as the API document states it. */
export interface UpdateBusinessTypes {
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
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BusinessUpdate"];
		};
	};
	responses: {
		/** @description The business was changed. */
		200: {
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
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpdateBusinessInput = Input<UpdateBusinessTypes, { body: 'application/json' }>;

export type UpdateBusinessOutput = Output<UpdateBusinessTypes>;

export interface UpdateBusinessCall {
	/**
	 * Update a business
	 *
	 * Changes a business; what the body leaves out stays as it is. The record stands under `buiseness` in the answer, a key that is misspelt on the wire.
	 *
	 * `PUT /businesses/{businessId}`
	 *
	 * Scopes: `businesses.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateBusiness: Call<UpdateBusinessInput, UpdateBusinessOutput>;
}

/** The operation of {@link UpdateBusinessCall}. */
export const updateBusiness: Operation<UpdateBusinessCall['updateBusiness']> = {
	id: 'updateBusiness',
	method: 'PUT',
	path: '/businesses/{businessId}',
	version: '2021-07-28',
	scopes: ['businesses.write'],
};
