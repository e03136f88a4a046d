import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /users/{userId}` as the API document states it. */
export interface UpdateUserTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the user.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId: string;
		};
		cookie?: never;
	};
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["UserUpdate"];
		};
	};
	responses: {
		/** @description The user was changed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserDetails"];
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

export type UpdateUserInput = Input<UpdateUserTypes, { suppliedBody: ['companyId'], body: 'application/json' }>;

export type UpdateUserOutput = Output<UpdateUserTypes>;

export interface UpdateUserCall {
	/**
	 * Update a user
	 *
	 * Changes the properties of a user that are sent and keeps the others. A token of an agency has to name the agency in `companyId`. The list of sub-accounts, that of scopes and that of Twilio numbers are replaced as a whole.
	 *
	 * `PUT /users/{userId}`
	 *
	 * Scopes: `users.write`.
	 *
	 * Filled in from the connection when left out: `body.companyId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateUser: Call<UpdateUserInput, UpdateUserOutput>;
}

/** The operation of {@link UpdateUserCall}. */
export const updateUser: Operation<UpdateUserCall['updateUser']> = {
	id: 'updateUser',
	method: 'PUT',
	path: '/users/{userId}',
	version: '2021-07-28',
	scopes: ['users.write'],
	supplied: [
		{
			in: 'body',
			name: 'companyId',
			from: 'companyId',
		},
	],
};
