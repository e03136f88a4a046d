import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /opportunities/{id}/status` as the API document states it. */
export interface UpdateOpportunityStatusTypes {
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
	/** @description The new status. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["OpportunityStatusChange"];
		};
	};
	responses: {
		/** @description The status was changed. */
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

export type UpdateOpportunityStatusInput = Input<UpdateOpportunityStatusTypes, { body: 'application/json' }>;

export type UpdateOpportunityStatusOutput = Output<UpdateOpportunityStatusTypes>;

export interface UpdateOpportunityStatusCall {
	/**
	 * Set the status of an opportunity
	 *
	 * Marks an opportunity as won, lost or abandoned, or opens it again. One that is lost may carry a reason, which goes when the status is another. The answer confirms the change without the opportunity.
	 *
	 * `PUT /opportunities/{id}/status`
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
	updateOpportunityStatus: Call<UpdateOpportunityStatusInput, UpdateOpportunityStatusOutput>;
}

/** The operation of {@link UpdateOpportunityStatusCall}. */
export const updateOpportunityStatus: Operation<UpdateOpportunityStatusCall['updateOpportunityStatus']> = {
	id: 'updateOpportunityStatus',
	method: 'PUT',
	path: '/opportunities/{id}/status',
	version: '2021-07-28',
	scopes: ['opportunities.write'],
};
