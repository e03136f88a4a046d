import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /locations/{locationId}` as the API document states it. */
export interface UpdateLocationTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
		};
		cookie?: never;
	};
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["LocationUpdate"];
		};
	};
	responses: {
		/** @description The sub-account was changed. */
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
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpdateLocationInput = Input<UpdateLocationTypes, { suppliedBody: ['companyId'], body: 'application/json' }>;

export type UpdateLocationOutput = Output<UpdateLocationTypes>;

export interface UpdateLocationCall {
	/**
	 * Update a sub-account
	 *
	 * Changes a sub-account; what the body leaves out stays as it is. The ID of the agency is required. With `snapshot`, the assets of that snapshot are loaded into the sub-account, over those that are there if `override` says so.
	 *
	 * `PUT /locations/{locationId}`
	 *
	 * Scopes: `locations.write`.
	 *
	 * Filled in from the connection when left out: `body.companyId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateLocation: Call<UpdateLocationInput, UpdateLocationOutput>;
}

/** The operation of {@link UpdateLocationCall}. */
export const updateLocation: Operation<UpdateLocationCall['updateLocation']> = {
	id: 'updateLocation',
	method: 'PUT',
	path: '/locations/{locationId}',
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
