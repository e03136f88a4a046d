import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/{contactId}` as the API document states it. */
export interface GetContactTypes {
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
		/** @description The contact. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactResponse"];
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

export type GetContactInput = Input<GetContactTypes>;

export type GetContactOutput = Output<GetContactTypes>;

export interface GetContactCall {
	/**
	 * Get a contact
	 *
	 * Returns one contact with its custom fields, tags, do-not-disturb settings and attributions. An ID that does not exist is mostly answered with status 400 rather than 404.
	 *
	 * `GET /contacts/{contactId}`
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
	getContact: Call<GetContactInput, GetContactOutput>;
}

/** The operation of {@link GetContactCall}. */
export const getContact: Operation<GetContactCall['getContact']> = {
	id: 'getContact',
	method: 'GET',
	path: '/contacts/{contactId}',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
};
