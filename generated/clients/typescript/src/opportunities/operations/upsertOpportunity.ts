import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /opportunities/upsert` as the API document states it. */
export interface UpsertOpportunityTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The opportunity to change or to create. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["OpportunityUpsert"];
		};
	};
	responses: {
		/** @description The opportunity was created or changed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpportunityUpsertResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpsertOpportunityInput = Input<UpsertOpportunityTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type UpsertOpportunityOutput = Output<UpsertOpportunityTypes>;

export interface UpsertOpportunityCall {
	/**
	 * Create or update an opportunity
	 *
	 * Changes the opportunity with the given ID, or the one that the contact has in the pipeline, and creates one when there is neither. A new one needs `contactId`. Properties that are left out of a change stay. `new` says whether it was created.
	 *
	 * `POST /opportunities/upsert`
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
	upsertOpportunity: Call<UpsertOpportunityInput, UpsertOpportunityOutput>;
}

/** The operation of {@link UpsertOpportunityCall}. */
export const upsertOpportunity: Operation<UpsertOpportunityCall['upsertOpportunity']> = {
	id: 'upsertOpportunity',
	method: 'POST',
	path: '/opportunities/upsert',
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
