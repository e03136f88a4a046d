import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /contacts/{contactId}/tasks/{taskId}` as the API document states it. */
export interface UpdateContactTaskTypes {
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
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactTaskUpdate"];
		};
	};
	responses: {
		/** @description The task was changed. */
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

export type UpdateContactTaskInput = Input<UpdateContactTaskTypes, { body: 'application/json' }>;

export type UpdateContactTaskOutput = Output<UpdateContactTaskTypes>;

export interface UpdateContactTaskCall {
	/**
	 * Update a task of a contact
	 *
	 * Changes a task; what the body leaves out stays as it is. To mark a task as done and nothing else, there is an operation of its own.
	 *
	 * `PUT /contacts/{contactId}/tasks/{taskId}`
	 *
	 * Scopes: `contacts.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateContactTask: Call<UpdateContactTaskInput, UpdateContactTaskOutput>;
}

/** The operation of {@link UpdateContactTaskCall}. */
export const updateContactTask: Operation<UpdateContactTaskCall['updateContactTask']> = {
	id: 'updateContactTask',
	method: 'PUT',
	path: '/contacts/{contactId}/tasks/{taskId}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
