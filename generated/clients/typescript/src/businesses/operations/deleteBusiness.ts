import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /businesses/{businessId}` as the API document states it. */
export interface DeleteBusinessTypes {
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
		/** @description The business was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BusinessDeletion"];
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

export type DeleteBusinessInput = Input<DeleteBusinessTypes>;

export type DeleteBusinessOutput = Output<DeleteBusinessTypes>;

export interface DeleteBusinessCall {
	/**
	 * Delete a business
	 *
	 * Deletes a business; the API has no way to bring it back. Its contacts stay.
	 *
	 * `DELETE /businesses/{businessId}`
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
	deleteBusiness: Call<DeleteBusinessInput, DeleteBusinessOutput>;
}

/** The operation of {@link DeleteBusinessCall}. */
export const deleteBusiness: Operation<DeleteBusinessCall['deleteBusiness']> = {
	id: 'deleteBusiness',
	method: 'DELETE',
	path: '/businesses/{businessId}',
	version: '2021-07-28',
	scopes: ['businesses.write'],
};
