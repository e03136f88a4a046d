import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /locations/{locationId}/tags/{tagId}` as the API document states it. */
export interface DeleteLocationTagTypes {
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
		/** @description The tag was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SuccessReceipt"];
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

export type DeleteLocationTagInput = Input<DeleteLocationTagTypes, { supplied: ['locationId'] }>;

export type DeleteLocationTagOutput = Output<DeleteLocationTagTypes>;

export interface DeleteLocationTagCall {
	/**
	 * Delete a tag
	 *
	 * Takes a tag off the list of a sub-account; the API has no way to bring it back.
	 *
	 * `DELETE /locations/{locationId}/tags/{tagId}`
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
	deleteLocationTag: Call<DeleteLocationTagInput, DeleteLocationTagOutput>;
}

/** The operation of {@link DeleteLocationTagCall}. */
export const deleteLocationTag: Operation<DeleteLocationTagCall['deleteLocationTag']> = {
	id: 'deleteLocationTag',
	method: 'DELETE',
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
