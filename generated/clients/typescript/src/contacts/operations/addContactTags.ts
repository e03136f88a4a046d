import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/{contactId}/tags` as the API document states it. */
export interface AddContactTagsTypes {
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
	/** @description The tags to add. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["TagsInput"];
		};
	};
	responses: {
		/** @description The tags were added. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TagsAddedResponse"];
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

export type AddContactTagsInput = Input<AddContactTagsTypes, { body: 'application/json' }>;

export type AddContactTagsOutput = Output<AddContactTagsTypes>;

export interface AddContactTagsCall {
	/**
	 * Add tags to a contact
	 *
	 * Adds tags to a contact and keeps those it has, which is safer than sending `tags` with an update. Tags that do not exist yet are created, and all are stored in lower case. The answer lists all tags of the contact.
	 *
	 * `POST /contacts/{contactId}/tags`
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
	addContactTags: Call<AddContactTagsInput, AddContactTagsOutput>;
}

/** The operation of {@link AddContactTagsCall}. */
export const addContactTags: Operation<AddContactTagsCall['addContactTags']> = {
	id: 'addContactTags',
	method: 'POST',
	path: '/contacts/{contactId}/tags',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
