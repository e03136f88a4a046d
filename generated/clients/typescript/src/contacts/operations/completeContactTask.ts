import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /contacts/{contactId}/tasks/{taskId}/completed` as the API document states it. */
export interface CompleteContactTaskTypes {
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
	/** @description Whether the task is done. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactTaskCompletion"];
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

export type CompleteContactTaskInput = Input<CompleteContactTaskTypes, { body: 'application/json' }>;

export type CompleteContactTaskOutput = Output<CompleteContactTaskTypes>;

export interface CompleteContactTaskCall {
	/**
	 * Complete or reopen a task of a contact
	 *
	 * Marks a task as done, or with `completed` set to false as still to be done. Nothing else about the task changes.
	 *
	 * `PUT /contacts/{contactId}/tasks/{taskId}/completed`
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
	completeContactTask: Call<CompleteContactTaskInput, CompleteContactTaskOutput>;
}

/** The operation of {@link CompleteContactTaskCall}. */
export const completeContactTask: Operation<CompleteContactTaskCall['completeContactTask']> = {
	id: 'completeContactTask',
	method: 'PUT',
	path: '/contacts/{contactId}/tasks/{taskId}/completed',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
