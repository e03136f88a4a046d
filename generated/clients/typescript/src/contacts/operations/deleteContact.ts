import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /contacts/{contactId}` as the API document states it. */
export interface DeleteContactTypes {
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
		/** @description The contact was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SuccessReceipt"];
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

export type DeleteContactInput = Input<DeleteContactTypes>;

export type DeleteContactOutput = Output<DeleteContactTypes>;

export interface DeleteContactCall {
	/**
	 * Delete a contact
	 *
	 * Deletes a contact; the API has no way to bring it back. Its ID is answered like one that never existed from then on.
	 *
	 * `DELETE /contacts/{contactId}`
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
	deleteContact: Call<DeleteContactInput, DeleteContactOutput>;
}

/** The operation of {@link DeleteContactCall}. */
export const deleteContact: Operation<DeleteContactCall['deleteContact']> = {
	id: 'deleteContact',
	method: 'DELETE',
	path: '/contacts/{contactId}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
