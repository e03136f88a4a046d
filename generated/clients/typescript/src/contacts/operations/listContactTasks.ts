import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/{contactId}/tasks` as the API document states it. */
export interface ListContactTasksTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The tasks. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactTaskListResponse"];
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

export type ListContactTasksInput = Input<ListContactTasksTypes>;

export type ListContactTasksOutput = Output<ListContactTasksTypes>;

export interface ListContactTasksCall {
	/**
	 * List the tasks of a contact
	 *
	 * Lists all tasks of a contact, done or not. They come in one answer, without pages. Tasks carry no time of creation, so new ones are told by their IDs.
	 *
	 * `GET /contacts/{contactId}/tasks`
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
	listContactTasks: Call<ListContactTasksInput, ListContactTasksOutput>;
}

/** The operation of {@link ListContactTasksCall}. */
export const listContactTasks: Operation<ListContactTasksCall['listContactTasks']> = {
	id: 'listContactTasks',
	method: 'GET',
	path: '/contacts/{contactId}/tasks',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
};
