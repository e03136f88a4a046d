import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /locations/{locationId}/tags` as the API document states it. */
export interface ListLocationTagsTypes {
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
		/** @description The tags. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationTagListResponse"];
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

export type ListLocationTagsInput = Input<ListLocationTagsTypes, { supplied: ['locationId'] }>;

export type ListLocationTagsOutput = Output<ListLocationTagsTypes>;

export interface ListLocationTagsCall {
	/**
	 * List the tags of a sub-account
	 *
	 * Lists all tags that a sub-account has for its contacts, in one answer, without pages. Operations on contacts name tags by their text, not by their ID.
	 *
	 * `GET /locations/{locationId}/tags`
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
	listLocationTags: Call<ListLocationTagsInput, ListLocationTagsOutput>;
}

/** The operation of {@link ListLocationTagsCall}. */
export const listLocationTags: Operation<ListLocationTagsCall['listLocationTags']> = {
	id: 'listLocationTags',
	method: 'GET',
	path: '/locations/{locationId}/tags',
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
