import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/bulk/business` as the API document states it. */
export interface BulkUpdateContactBusinessTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The contacts and the business. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BulkBusinessInput"];
		};
	};
	responses: {
		/** @description The contacts were changed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BulkBusinessResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type BulkUpdateContactBusinessInput = Input<BulkUpdateContactBusinessTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type BulkUpdateContactBusinessOutput = Output<BulkUpdateContactBusinessTypes>;

export interface BulkUpdateContactBusinessCall {
	/**
	 * Put many contacts into a business, or take them out
	 *
	 * Sets the business of many contacts at once. With `businessId` set to null the contacts leave the business that they are in. The answer lists the contacts that were changed.
	 *
	 * `POST /contacts/bulk/business`
	 *
	 * Scopes: `contacts.write`.
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
	bulkUpdateContactBusiness: Call<BulkUpdateContactBusinessInput, BulkUpdateContactBusinessOutput>;
}

/** The operation of {@link BulkUpdateContactBusinessCall}. */
export const bulkUpdateContactBusiness: Operation<BulkUpdateContactBusinessCall['bulkUpdateContactBusiness']> = {
	id: 'bulkUpdateContactBusiness',
	method: 'POST',
	path: '/contacts/bulk/business',
	version: '2021-07-28',
	scopes: ['contacts.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
