import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /contacts/{contactId}/tasks/{taskId}` as the API document states it. */
export interface DeleteContactTaskTypes {
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
		/** @description The task was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SuccessReceipt"];
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

export type DeleteContactTaskInput = Input<DeleteContactTaskTypes>;

export type DeleteContactTaskOutput = Output<DeleteContactTaskTypes>;

export interface DeleteContactTaskCall {
	/**
	 * Delete a task of a contact
	 *
	 * Deletes a task. This cannot be undone; to keep a record of finished work, complete the task instead.
	 *
	 * `DELETE /contacts/{contactId}/tasks/{taskId}`
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
	deleteContactTask: Call<DeleteContactTaskInput, DeleteContactTaskOutput>;
}

/** The operation of {@link DeleteContactTaskCall}. */
export const deleteContactTask: Operation<DeleteContactTaskCall['deleteContactTask']> = {
	id: 'deleteContactTask',
	method: 'DELETE',
	path: '/contacts/{contactId}/tasks/{taskId}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
