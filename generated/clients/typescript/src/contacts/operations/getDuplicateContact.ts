import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/search/duplicate` as the API document states it. */
export interface GetDuplicateContactTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Email address to look for. Give this, a phone number, or both.
			 * @example maya.lindqvist@example.com
			 */
			email?: string;
			/**
			 * @description Phone number to look for, in international form.
			 * @example +15550134207
			 */
			number?: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The contact, or null. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["DuplicateContactResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type GetDuplicateContactInput = Input<GetDuplicateContactTypes, { supplied: ['locationId'] }>;

export type GetDuplicateContactOutput = Output<GetDuplicateContactTypes>;

export interface GetDuplicateContactCall {
	/**
	 * Get the contact with an email address or phone number
	 *
	 * Looks for the one contact that counts as the same person. Where the sub-account allows no duplicates, its own setting says which field decides; where it allows them, the email address is tried first and the phone number next. `contact` is null when there is none. Encode plus signs in the query: `+` as `%2B`.
	 *
	 * `GET /contacts/search/duplicate`
	 *
	 * Scopes: `contacts.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getDuplicateContact: Call<GetDuplicateContactInput, GetDuplicateContactOutput>;
}

/** The operation of {@link GetDuplicateContactCall}. */
export const getDuplicateContact: Operation<GetDuplicateContactCall['getDuplicateContact']> = {
	id: 'getDuplicateContact',
	method: 'GET',
	path: '/contacts/search/duplicate',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
