import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /users/` as the API document states it. */
export interface ListUsersByLocationTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The users. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListUsersByLocationInput = Input<ListUsersByLocationTypes, { supplied: ['locationId'] }>;

export type ListUsersByLocationOutput = Output<ListUsersByLocationTypes>;

export interface ListUsersByLocationCall {
	/**
	 * List the users of a sub-account
	 *
	 * Lists all users of a sub-account, in one answer without pages. HighLevel has deprecated this operation in favor of the search, which takes `locationId` as well but needs the ID of the agency.
	 *
	 * `GET /users/`
	 *
	 * Scopes: `users.readonly`.
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
	listUsersByLocation: Call<ListUsersByLocationInput, ListUsersByLocationOutput>;
}

/** The operation of {@link ListUsersByLocationCall}. */
export const listUsersByLocation: Operation<ListUsersByLocationCall['listUsersByLocation']> = {
	id: 'listUsersByLocation',
	method: 'GET',
	path: '/users/',
	version: '2021-07-28',
	scopes: ['users.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
