import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/{contactId}/tasks/{taskId}` as the API document states it. */
export interface GetContactTaskTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
			/**
			 * @description ID of the task. The task has to belong to the contact.
			 * @example tK2wPq6VnB8xRd3LsM7c
			 */
			taskId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The task. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactTaskResponse"];
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

export type GetContactTaskInput = Input<GetContactTaskTypes>;

export type GetContactTaskOutput = Output<GetContactTaskTypes>;

export interface GetContactTaskCall {
	/**
	 * Get a task of a contact
	 *
	 * Returns one task of a contact. The task has to belong to the contact in the path; if it does not, it counts as not found.
	 *
	 * `GET /contacts/{contactId}/tasks/{taskId}`
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
	getContactTask: Call<GetContactTaskInput, GetContactTaskOutput>;
}

/** The operation of {@link GetContactTaskCall}. */
export const getContactTask: Operation<GetContactTaskCall['getContactTask']> = {
	id: 'getContactTask',
	method: 'GET',
	path: '/contacts/{contactId}/tasks/{taskId}',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
};
