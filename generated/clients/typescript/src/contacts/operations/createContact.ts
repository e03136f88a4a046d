import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/` as the API document states it. */
export interface CreateContactTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new contact. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactInput"];
		};
	};
	responses: {
		/** @description The contact was created. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactResponse"];
			};
		};
		/** @description The request was refused, mostly because another contact has the email address or phone number. */
		400: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BadRequestError"];
			};
		};
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateContactInput = Input<CreateContactTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateContactOutput = Output<CreateContactTypes>;

export interface CreateContactCall {
	/**
	 * Create a contact
	 *
	 * Creates a contact in a sub-account, and with it the contact's conversation. Where the sub-account allows no duplicates, an email address or phone number that is taken is refused with status 400, and `meta` names the contact that has it. A body with nothing but `locationId` is refused with HTTP status 400 and a body that says 422. To change the contact that is already there, use the upsert.
	 *
	 * `POST /contacts/`
	 *
	 * Scopes: `contacts.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createContact: Call<CreateContactInput, CreateContactOutput>;
}

/** The operation of {@link CreateContactCall}. */
export const createContact: Operation<CreateContactCall['createContact']> = {
	id: 'createContact',
	method: 'POST',
	path: '/contacts/',
	version: '2021-07-28',
	scopes: ['contacts.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
