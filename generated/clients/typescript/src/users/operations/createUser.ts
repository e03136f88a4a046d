import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /users/` as the API document states it. */
export interface CreateUserTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new user. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["UserInput"];
		};
	};
	responses: {
		/** @description The user was created. */
		201: {
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
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateUserInput = Input<CreateUserTypes, { suppliedBody: ['companyId'], body: 'application/json' }>;

export type CreateUserOutput = Output<CreateUserTypes>;

export interface CreateUserCall {
	/**
	 * Create a user
	 *
	 * Creates a user of an agency or of some of its sub-accounts, with a role, permissions and a password. Each email address belongs to one user: one that is taken is refused with status 400.
	 *
	 * `POST /users/`
	 *
	 * Scopes: `users.write`.
	 *
	 * Filled in from the connection when left out: `body.companyId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createUser: Call<CreateUserInput, CreateUserOutput>;
}

/** The operation of {@link CreateUserCall}. */
export const createUser: Operation<CreateUserCall['createUser']> = {
	id: 'createUser',
	method: 'POST',
	path: '/users/',
	version: '2021-07-28',
	scopes: ['users.write'],
	supplied: [
		{
			in: 'body',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
	],
};
