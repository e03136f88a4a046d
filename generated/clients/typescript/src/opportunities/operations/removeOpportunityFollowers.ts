import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /opportunities/{id}/followers` as the API document states it. */
export interface RemoveOpportunityFollowersTypes {
	parameters: {
		query?: {
			/**
			 * @description True to remove all followers, whatever the body names.
			 * @example false
			 */
			isRemoveAllFollowers?: boolean;
		};
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
	/** @description The users to remove. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["OpportunityFollowers"];
		};
	};
	responses: {
		/** @description The followers were removed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpportunityFollowersRemoved"];
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

export type RemoveOpportunityFollowersInput = Input<RemoveOpportunityFollowersTypes, { body: 'application/json' }>;

export type RemoveOpportunityFollowersOutput = Output<RemoveOpportunityFollowersTypes>;

export interface RemoveOpportunityFollowersCall {
	/**
	 * Remove followers from an opportunity
	 *
	 * Stops users from following an opportunity, or all of them at once; users who do not follow it are ignored. Their IDs go into the body of the DELETE request, which some HTTP clients leave out unless told otherwise.
	 *
	 * `DELETE /opportunities/{id}/followers`
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
	removeOpportunityFollowers: Call<RemoveOpportunityFollowersInput, RemoveOpportunityFollowersOutput>;
}

/** The operation of {@link RemoveOpportunityFollowersCall}. */
export const removeOpportunityFollowers: Operation<RemoveOpportunityFollowersCall['removeOpportunityFollowers']> = {
	id: 'removeOpportunityFollowers',
	method: 'DELETE',
	path: '/opportunities/{id}/followers',
	version: '2021-07-28',
	scopes: ['opportunities.write'],
};
