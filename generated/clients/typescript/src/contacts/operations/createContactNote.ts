import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/{contactId}/notes` as the API document states it. */
export interface CreateContactNoteTypes {
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
	/** @description The new note. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactNoteInput"];
		};
	};
	responses: {
		/** @description The note was created. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactNoteResponse"];
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

export type CreateContactNoteInput = Input<CreateContactNoteTypes, { body: 'application/json' }>;

export type CreateContactNoteOutput = Output<CreateContactNoteTypes>;

export interface CreateContactNoteCall {
	/**
	 * Create a note on a contact
	 *
	 * Writes a note on a contact. Only `body` is required, and it may hold HTML. Give `userId` to sign the note with the name of a user; without it the note has no author.
	 *
	 * `POST /contacts/{contactId}/notes`
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
	createContactNote: Call<CreateContactNoteInput, CreateContactNoteOutput>;
}

/** The operation of {@link CreateContactNoteCall}. */
export const createContactNote: Operation<CreateContactNoteCall['createContactNote']> = {
	id: 'createContactNote',
	method: 'POST',
	path: '/contacts/{contactId}/notes',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
