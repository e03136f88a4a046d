import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /opportunities/{id}/followers` as the API document states it. */
export interface AddOpportunityFollowersTypes {
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
	/** @description The users to add. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["OpportunityFollowers"];
		};
	};
	responses: {
		/** @description The followers were added. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpportunityFollowersAdded"];
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

export type AddOpportunityFollowersInput = Input<AddOpportunityFollowersTypes, { body: 'application/json' }>;

export type AddOpportunityFollowersOutput = Output<AddOpportunityFollowersTypes>;

export interface AddOpportunityFollowersCall {
	/**
	 * Add followers to an opportunity
	 *
	 * Lets more users follow an opportunity and keeps those who already do. Users are named by ID; the answer lists all followers and those who are new.
	 *
	 * `POST /opportunities/{id}/followers`
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
	addOpportunityFollowers: Call<AddOpportunityFollowersInput, AddOpportunityFollowersOutput>;
}

/** The operation of {@link AddOpportunityFollowersCall}. */
export const addOpportunityFollowers: Operation<AddOpportunityFollowersCall['addOpportunityFollowers']> = {
	id: 'addOpportunityFollowers',
	method: 'POST',
	path: '/opportunities/{id}/followers',
	version: '2021-07-28',
	scopes: ['opportunities.write'],
};
