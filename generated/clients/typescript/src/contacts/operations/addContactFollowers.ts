import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/{contactId}/followers` as the API document states it. */
export interface AddContactFollowersTypes {
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
	/** @description The users to add. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["FollowersInput"];
		};
	};
	responses: {
		/** @description The followers were added. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["FollowersAddedResponse"];
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

export type AddContactFollowersInput = Input<AddContactFollowersTypes, { body: 'application/json' }>;

export type AddContactFollowersOutput = Output<AddContactFollowersTypes>;

export interface AddContactFollowersCall {
	/**
	 * Add followers to a contact
	 *
	 * Lets more users follow a contact and keeps those who already do. Followers have access to the contact even when it is assigned to someone else. Users are named by ID; the answer lists all followers and those who are new.
	 *
	 * `POST /contacts/{contactId}/followers`
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
	addContactFollowers: Call<AddContactFollowersInput, AddContactFollowersOutput>;
}

/** The operation of {@link AddContactFollowersCall}. */
export const addContactFollowers: Operation<AddContactFollowersCall['addContactFollowers']> = {
	id: 'addContactFollowers',
	method: 'POST',
	path: '/contacts/{contactId}/followers',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
