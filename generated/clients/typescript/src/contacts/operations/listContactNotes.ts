import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/{contactId}/notes` as the API document states it. */
export interface ListContactNotesTypes {
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
	requestBody?: never;
	responses: {
		/** @description The notes. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactNoteListResponse"];
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

export type ListContactNotesInput = Input<ListContactNotesTypes>;

export type ListContactNotesOutput = Output<ListContactNotesTypes>;

export interface ListContactNotesCall {
	/**
	 * List the notes on a contact
	 *
	 * Lists all notes on a contact, with the text of each. They come in one answer, without pages.
	 *
	 * `GET /contacts/{contactId}/notes`
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
	listContactNotes: Call<ListContactNotesInput, ListContactNotesOutput>;
}

/** The operation of {@link ListContactNotesCall}. */
export const listContactNotes: Operation<ListContactNotesCall['listContactNotes']> = {
	id: 'listContactNotes',
	method: 'GET',
	path: '/contacts/{contactId}/notes',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
};
