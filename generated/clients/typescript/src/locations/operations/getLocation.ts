import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /locations/{locationId}` as the API document states it. */
export interface GetLocationTypes {
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
	requestBody?: never;
	responses: {
		/** @description The sub-account. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationResponse"];
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

export type GetLocationInput = Input<GetLocationTypes>;

export type GetLocationOutput = Output<GetLocationTypes>;

export interface GetLocationCall {
	/**
	 * Get a sub-account
	 *
	 * Returns one sub-account with its address, business details, social profiles and settings. A token of a sub-account reads that one alone, a token of an agency any that it has.
	 *
	 * `GET /locations/{locationId}`
	 *
	 * Scopes: `locations.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getLocation: Call<GetLocationInput, GetLocationOutput>;
}

/** The operation of {@link GetLocationCall}. */
export const getLocation: Operation<GetLocationCall['getLocation']> = {
	id: 'getLocation',
	method: 'GET',
	path: '/locations/{locationId}',
	version: '2021-07-28',
	scopes: ['locations.readonly'],
};
