import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /opportunities/` as the API document states it. */
export interface CreateOpportunityTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new opportunity. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["OpportunityInput"];
		};
	};
	responses: {
		/** @description The opportunity was created. */
		201: {
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
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateOpportunityInput = Input<CreateOpportunityTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateOpportunityOutput = Output<CreateOpportunityTypes>;

export interface CreateOpportunityCall {
	/**
	 * Create an opportunity
	 *
	 * Creates an opportunity for a contact in a stage of a pipeline; without a stage it starts at the first. Where the sub-account allows no duplicate opportunities, a second one of the same contact in the same pipeline is refused with status 400. To change the one that is already there, use the upsert.
	 *
	 * `POST /opportunities/`
	 *
	 * Scopes: `opportunities.write`.
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
	createOpportunity: Call<CreateOpportunityInput, CreateOpportunityOutput>;
}

/** The operation of {@link CreateOpportunityCall}. */
export const createOpportunity: Operation<CreateOpportunityCall['createOpportunity']> = {
	id: 'createOpportunity',
	method: 'POST',
	path: '/opportunities/',
	version: '2021-07-28',
	scopes: ['opportunities.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
