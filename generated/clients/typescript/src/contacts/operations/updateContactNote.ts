import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /contacts/{contactId}/notes/{id}` as the API document states it. */
export interface UpdateContactNoteTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
			/**
			 * @description ID of the note. The note has to belong to the contact.
			 * @example nT8cGz4HvY1mWk6QsX3p
			 */
			id: string;
		};
		cookie?: never;
	};
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactNoteUpdate"];
		};
	};
	responses: {
		/** @description The note was changed. */
		200: {
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

export type UpdateContactNoteInput = Input<UpdateContactNoteTypes, { body: 'application/json' }>;

export type UpdateContactNoteOutput = Output<UpdateContactNoteTypes>;

export interface UpdateContactNoteCall {
	/**
	 * Update a note on a contact
	 *
	 * Changes a note; what the body leaves out stays as it is. `body` replaces the whole text: to add to a note, read it first.
	 *
	 * `PUT /contacts/{contactId}/notes/{id}`
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
	updateContactNote: Call<UpdateContactNoteInput, UpdateContactNoteOutput>;
}

/** The operation of {@link UpdateContactNoteCall}. */
export const updateContactNote: Operation<UpdateContactNoteCall['updateContactNote']> = {
	id: 'updateContactNote',
	method: 'PUT',
	path: '/contacts/{contactId}/notes/{id}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
