import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /contacts/{contactId}` as the API document states it. */
export interface UpdateContactTypes {
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
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactUpdate"];
		};
	};
	responses: {
		/** @description The contact was changed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactUpdateResponse"];
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

export type UpdateContactInput = Input<UpdateContactTypes, { body: 'application/json' }>;

export type UpdateContactOutput = Output<UpdateContactTypes>;

export interface UpdateContactCall {
	/**
	 * Update a contact
	 *
	 * Changes a contact; what the body leaves out stays as it is, and null empties a property that allows it. `tags` replaces all tags of the contact: to add or remove some, use the operations for tags. Custom fields are written as `field_value` and read as `value`.
	 *
	 * `PUT /contacts/{contactId}`
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
	updateContact: Call<UpdateContactInput, UpdateContactOutput>;
}

/** The operation of {@link UpdateContactCall}. */
export const updateContact: Operation<UpdateContactCall['updateContact']> = {
	id: 'updateContact',
	method: 'PUT',
	path: '/contacts/{contactId}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
