import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/{contactId}/notes/{id}` as the API document states it. */
export interface GetContactNoteTypes {
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
	requestBody?: never;
	responses: {
		/** @description The note. */
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

export type GetContactNoteInput = Input<GetContactNoteTypes>;

export type GetContactNoteOutput = Output<GetContactNoteTypes>;

export interface GetContactNoteCall {
	/**
	 * Get a note on a contact
	 *
	 * Returns one note on a contact. The note has to belong to the contact in the path; if it does not, it counts as not found.
	 *
	 * `GET /contacts/{contactId}/notes/{id}`
	 *
	 * Scopes: `contacts.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getContactNote: Call<GetContactNoteInput, GetContactNoteOutput>;
}

/** The operation of {@link GetContactNoteCall}. */
export const getContactNote: Operation<GetContactNoteCall['getContactNote']> = {
	id: 'getContactNote',
	method: 'GET',
	path: '/contacts/{contactId}/notes/{id}',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
};
