import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /opportunities/{id}` as the API document states it. */
export interface UpdateOpportunityTypes {
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
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["OpportunityUpdate"];
		};
	};
	responses: {
		/** @description The opportunity was changed. */
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

export type UpdateOpportunityInput = Input<UpdateOpportunityTypes, { body: 'application/json' }>;

export type UpdateOpportunityOutput = Output<UpdateOpportunityTypes>;

export interface UpdateOpportunityCall {
	/**
	 * Update an opportunity
	 *
	 * Changes the properties of an opportunity that are sent and keeps the others. The stage has to be one of the pipeline. The answer is the opportunity after the change. To close it as lost with a reason, use the operation for its status.
	 *
	 * `PUT /opportunities/{id}`
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
	updateOpportunity: Call<UpdateOpportunityInput, UpdateOpportunityOutput>;
}

/** The operation of {@link UpdateOpportunityCall}. */
export const updateOpportunity: Operation<UpdateOpportunityCall['updateOpportunity']> = {
	id: 'updateOpportunity',
	method: 'PUT',
	path: '/opportunities/{id}',
	version: '2021-07-28',
	scopes: ['opportunities.write'],
};
