import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /opportunities/{id}` as the API document states it. */
export interface GetOpportunityTypes {
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
		/** @description The opportunity. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpportunityResponse"];
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

export type GetOpportunityInput = Input<GetOpportunityTypes>;

export type GetOpportunityOutput = Output<GetOpportunityTypes>;

export interface GetOpportunityCall {
	/**
	 * Get an opportunity
	 *
	 * Returns one opportunity with its custom fields and followers, and with its contact in short.
	 *
	 * `GET /opportunities/{id}`
	 *
	 * Scopes: `opportunities.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getOpportunity: Call<GetOpportunityInput, GetOpportunityOutput>;
}

/** The operation of {@link GetOpportunityCall}. */
export const getOpportunity: Operation<GetOpportunityCall['getOpportunity']> = {
	id: 'getOpportunity',
	method: 'GET',
	path: '/opportunities/{id}',
	version: '2021-07-28',
	scopes: ['opportunities.readonly'],
};
