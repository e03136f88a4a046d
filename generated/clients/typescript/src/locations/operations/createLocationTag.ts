import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /locations/{locationId}/tags` as the API document states it. */
export interface CreateLocationTagTypes {
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
	/** @description The new tag. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["LocationTagInput"];
		};
	};
	responses: {
		/** @description The tag was created. */
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

export type CreateLocationTagInput = Input<CreateLocationTagTypes, { supplied: ['locationId'], body: 'application/json' }>;

export type CreateLocationTagOutput = Output<CreateLocationTagTypes>;

export interface CreateLocationTagCall {
	/**
	 * Create a tag
	 *
	 * Adds a tag to those that a sub-account has for its contacts. Adding a new tag to a contact creates it, too, so this is needed only to have a tag before any contact does.
	 *
	 * `POST /locations/{locationId}/tags`
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
	createLocationTag: Call<CreateLocationTagInput, CreateLocationTagOutput>;
}

/** The operation of {@link CreateLocationTagCall}. */
export const createLocationTag: Operation<CreateLocationTagCall['createLocationTag']> = {
	id: 'createLocationTag',
	method: 'POST',
	path: '/locations/{locationId}/tags',
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
