import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /contacts/{contactId}/tags` as the API document states it. */
export interface RemoveContactTagsTypes {
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
	/** @description The tags to remove. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["TagsInput"];
		};
	};
	responses: {
		/** @description The tags were removed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TagsRemovedResponse"];
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

export type RemoveContactTagsInput = Input<RemoveContactTagsTypes, { body: 'application/json' }>;

export type RemoveContactTagsOutput = Output<RemoveContactTagsTypes>;

export interface RemoveContactTagsCall {
	/**
	 * Remove tags from a contact
	 *
	 * Removes tags from a contact; tags that it does not have are ignored. The tags go into the body of the DELETE request, which some HTTP clients leave out unless told otherwise.
	 *
	 * `DELETE /contacts/{contactId}/tags`
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
	removeContactTags: Call<RemoveContactTagsInput, RemoveContactTagsOutput>;
}

/** The operation of {@link RemoveContactTagsCall}. */
export const removeContactTags: Operation<RemoveContactTagsCall['removeContactTags']> = {
	id: 'removeContactTags',
	method: 'DELETE',
	path: '/contacts/{contactId}/tags',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
