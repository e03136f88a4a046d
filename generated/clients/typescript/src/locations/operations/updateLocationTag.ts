import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /locations/{locationId}/tags/{tagId}` as the API document states it. */
export interface UpdateLocationTagTypes {
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
	/** @description The new name. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["LocationTagInput"];
		};
	};
	responses: {
		/** @description The tag was renamed. */
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

export type UpdateLocationTagInput = Input<UpdateLocationTagTypes, { supplied: ['locationId'], body: 'application/json' }>;

export type UpdateLocationTagOutput = Output<UpdateLocationTagTypes>;

export interface UpdateLocationTagCall {
	/**
	 * Rename a tag
	 *
	 * Gives a tag of a sub-account another name.
	 *
	 * `PUT /locations/{locationId}/tags/{tagId}`
	 *
	 * Scopes: `locations/tags.write`.
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
	updateLocationTag: Call<UpdateLocationTagInput, UpdateLocationTagOutput>;
}

/** The operation of {@link UpdateLocationTagCall}. */
export const updateLocationTag: Operation<UpdateLocationTagCall['updateLocationTag']> = {
	id: 'updateLocationTag',
	method: 'PUT',
	path: '/locations/{locationId}/tags/{tagId}',
	version: '2021-07-28',
	scopes: ['locations/tags.write'],
	supplied: [
		{
			in: 'path',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
