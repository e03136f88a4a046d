import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /users/{userId}` as the API document states it. */
export interface DeleteUserTypes {
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
		/** @description The user is being deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserReceipt"];
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

export type DeleteUserInput = Input<DeleteUserTypes>;

export type DeleteUserOutput = Output<DeleteUserTypes>;

export interface DeleteUserCall {
	/**
	 * Delete a user
	 *
	 * Deletes a user; the API has no way to bring it back. The deletion takes effect after a few minutes.
	 *
	 * `DELETE /users/{userId}`
	 *
	 * Scopes: `users.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	deleteUser: Call<DeleteUserInput, DeleteUserOutput>;
}

/** The operation of {@link DeleteUserCall}. */
export const deleteUser: Operation<DeleteUserCall['deleteUser']> = {
	id: 'deleteUser',
	method: 'DELETE',
	path: '/users/{userId}',
	version: '2021-07-28',
	scopes: ['users.write'],
};
