import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/{contactId}/appointments` as the API document states it. */
export interface ListContactAppointmentsTypes {
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
		/** @description The appointments. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactAppointmentListResponse"];
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

export type ListContactAppointmentsInput = Input<ListContactAppointmentsTypes>;

export type ListContactAppointmentsOutput = Output<ListContactAppointmentsTypes>;

export interface ListContactAppointmentsCall {
	/**
	 * List the appointments of a contact
	 *
	 * Lists all appointments of a contact, past and future, in all calendars. They come in one answer, without pages. Times are in the time zone of the sub-account and need not carry an offset.
	 *
	 * `GET /contacts/{contactId}/appointments`
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
	listContactAppointments: Call<ListContactAppointmentsInput, ListContactAppointmentsOutput>;
}

/** The operation of {@link ListContactAppointmentsCall}. */
export const listContactAppointments: Operation<ListContactAppointmentsCall['listContactAppointments']> = {
	id: 'listContactAppointments',
	method: 'GET',
	path: '/contacts/{contactId}/appointments',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
};
