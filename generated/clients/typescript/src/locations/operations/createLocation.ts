import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /locations/` as the API document states it. */
export interface CreateLocationTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new sub-account. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["LocationInput"];
		};
	};
	responses: {
		/** @description The sub-account was created. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationReceipt"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateLocationInput = Input<CreateLocationTypes, { suppliedBody: ['companyId'], body: 'application/json' }>;

export type CreateLocationOutput = Output<CreateLocationTypes>;

export interface CreateLocationCall {
	/**
	 * Create a sub-account
	 *
	 * Creates a sub-account in an agency, with the assets of a snapshot if one is named. The agency needs a plan that includes this, at the time of writing Agency Pro. The answer is the sub-account itself, without a wrapper.
	 *
	 * `POST /locations/`
	 *
	 * Scopes: `locations.write`.
	 *
	 * Filled in from the connection when left out: `body.companyId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createLocation: Call<CreateLocationInput, CreateLocationOutput>;
}

/** The operation of {@link CreateLocationCall}. */
export const createLocation: Operation<CreateLocationCall['createLocation']> = {
	id: 'createLocation',
	method: 'POST',
	path: '/locations/',
	version: '2021-07-28',
	scopes: ['locations.write'],
	supplied: [
		{
			in: 'body',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
	],
};
