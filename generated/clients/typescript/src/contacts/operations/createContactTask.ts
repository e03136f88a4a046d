import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/{contactId}/tasks` as the API document states it. */
export interface CreateContactTaskTypes {
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
	/** @description The new task. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactTaskInput"];
		};
	};
	responses: {
		/** @description The task was created. */
		201: {
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

export type CreateContactTaskInput = Input<CreateContactTaskTypes, { body: 'application/json' }>;

export type CreateContactTaskOutput = Output<CreateContactTaskTypes>;

export interface CreateContactTaskCall {
	/**
	 * Create a task for a contact
	 *
	 * Creates a task for a contact. `title`, `dueDate` and `completed` are required, the last even for a task that is still to be done. A task without `assignedTo` belongs to nobody.
	 *
	 * `POST /contacts/{contactId}/tasks`
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
	createContactTask: Call<CreateContactTaskInput, CreateContactTaskOutput>;
}

/** The operation of {@link CreateContactTaskCall}. */
export const createContactTask: Operation<CreateContactTaskCall['createContactTask']> = {
	id: 'createContactTask',
	method: 'POST',
	path: '/contacts/{contactId}/tasks',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
