import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /contacts/{contactId}/followers` as the API document states it. */
export interface RemoveContactFollowersTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
		};
		cookie?: never;
	};
	/** @description The users to remove. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["FollowersInput"];
		};
	};
	responses: {
		/** @description The followers were removed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["FollowersRemovedResponse"];
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

export type RemoveContactFollowersInput = Input<RemoveContactFollowersTypes, { body: 'application/json' }>;

export type RemoveContactFollowersOutput = Output<RemoveContactFollowersTypes>;

export interface RemoveContactFollowersCall {
	/**
	 * Remove followers from a contact
	 *
	 * Stops users from following a contact; users who do not follow it are ignored. Their IDs go into the body of the DELETE request, which some HTTP clients leave out unless told otherwise.
	 *
	 * `DELETE /contacts/{contactId}/followers`
	 *
	 * Scopes: `contacts.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	removeContactFollowers: Call<RemoveContactFollowersInput, RemoveContactFollowersOutput>;
}

/** The operation of {@link RemoveContactFollowersCall}. */
export const removeContactFollowers: Operation<RemoveContactFollowersCall['removeContactFollowers']> = {
	id: 'removeContactFollowers',
	method: 'DELETE',
	path: '/contacts/{contactId}/followers',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
