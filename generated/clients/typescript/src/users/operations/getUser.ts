import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /users/{userId}` as the API document states it. */
export interface GetUserTypes {
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
	requestBody?: never;
	responses: {
		/** @description The user. */
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

export type GetUserInput = Input<GetUserTypes>;

export type GetUserOutput = Output<GetUserTypes>;

export interface GetUserCall {
	/**
	 * Get a user
	 *
	 * Returns one user with role, sub-accounts and permissions. The answer is the user itself, without a wrapper.
	 *
	 * `GET /users/{userId}`
	 *
	 * Scopes: `users.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getUser: Call<GetUserInput, GetUserOutput>;
}

/** The operation of {@link GetUserCall}. */
export const getUser: Operation<GetUserCall['getUser']> = {
	id: 'getUser',
	method: 'GET',
	path: '/users/{userId}',
	version: '2021-07-28',
	scopes: ['users.readonly'],
};
