import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /opportunities/{id}` as the API document states it. */
export interface DeleteOpportunityTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the opportunity.
			 * @example oP5wXn9LzK3vTd7QcB2r
			 */
			id: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The opportunity was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpportunityReceipt"];
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

export type DeleteOpportunityInput = Input<DeleteOpportunityTypes>;

export type DeleteOpportunityOutput = Output<DeleteOpportunityTypes>;

export interface DeleteOpportunityCall {
	/**
	 * Delete an opportunity
	 *
	 * Deletes an opportunity; the API has no way to bring it back. Its contact stays.
	 *
	 * `DELETE /opportunities/{id}`
	 *
	 * Scopes: `opportunities.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	deleteOpportunity: Call<DeleteOpportunityInput, DeleteOpportunityOutput>;
}

/** The operation of {@link DeleteOpportunityCall}. */
export const deleteOpportunity: Operation<DeleteOpportunityCall['deleteOpportunity']> = {
	id: 'deleteOpportunity',
	method: 'DELETE',
	path: '/opportunities/{id}',
	version: '2021-07-28',
	scopes: ['opportunities.write'],
};
