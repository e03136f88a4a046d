import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/upsert` as the API document states it. */
export interface UpsertContactTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The contact. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactUpsert"];
		};
	};
	responses: {
		/** @description The contact was created or changed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactUpsertResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpsertContactInput = Input<UpsertContactTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type UpsertContactOutput = Output<UpsertContactTypes>;

export interface UpsertContactCall {
	/**
	 * Create or update a contact
	 *
	 * Changes the contact that has the email address or phone number, or creates it when there is none. Which field decides follows from the duplicate setting of the sub-account; when two contacts match, one by each field, the first field of the setting wins and the other is ignored. `tags` replaces all tags of an existing contact. `new` in the answer says which of the two was done.
	 *
	 * `POST /contacts/upsert`
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
	upsertContact: Call<UpsertContactInput, UpsertContactOutput>;
}

/** The operation of {@link UpsertContactCall}. */
export const upsertContact: Operation<UpsertContactCall['upsertContact']> = {
	id: 'upsertContact',
	method: 'POST',
	path: '/contacts/upsert',
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
