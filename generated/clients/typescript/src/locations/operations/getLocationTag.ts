import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /locations/{locationId}/tags/{tagId}` as the API document states it. */
export interface GetLocationTagTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the tag.
			 * @example tG9xLm5KwT3vNz7RcB4p
			 */
			tagId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The tag. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationTagResponse"];
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

export type GetLocationTagInput = Input<GetLocationTagTypes, { supplied: ['locationId'] }>;

export type GetLocationTagOutput = Output<GetLocationTagTypes>;

export interface GetLocationTagCall {
	/**
	 * Get a tag
	 *
	 * Returns one tag of a sub-account.
	 *
	 * `GET /locations/{locationId}/tags/{tagId}`
	 *
	 * Scopes: `locations/tags.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getLocationTag: Call<GetLocationTagInput, GetLocationTagOutput>;
}

/** The operation of {@link GetLocationTagCall}. */
export const getLocationTag: Operation<GetLocationTagCall['getLocationTag']> = {
	id: 'getLocationTag',
	method: 'GET',
	path: '/locations/{locationId}/tags/{tagId}',
	version: '2021-07-28',
	scopes: ['locations/tags.readonly'],
	supplied: [
		{
			in: 'path',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
