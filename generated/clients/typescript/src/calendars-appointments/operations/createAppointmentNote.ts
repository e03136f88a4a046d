import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/appointments/{appointmentId}/notes` as the API document states it. */
export interface CreateAppointmentNoteTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the appointment that the notes are on.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			appointmentId: string;
		};
		cookie?: never;
	};
	/** @description The new note. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["AppointmentNoteInput"];
		};
	};
	responses: {
		/** @description The note was created. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AppointmentNoteResponse"];
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

export type CreateAppointmentNoteInput = Input<CreateAppointmentNoteTypes, { body: 'application/json' }>;

export type CreateAppointmentNoteOutput = Output<CreateAppointmentNoteTypes>;

export interface CreateAppointmentNoteCall {
	/**
	 * Create a note on an appointment
	 *
	 * Writes a note on an appointment. Only `body` is required. Give `userId` to sign the note with the name of a user.
	 *
	 * `POST /calendars/appointments/{appointmentId}/notes`
	 *
	 * Scopes: `calendars/events.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createAppointmentNote: Call<CreateAppointmentNoteInput, CreateAppointmentNoteOutput>;
}

/** The operation of {@link CreateAppointmentNoteCall}. */
export const createAppointmentNote: Operation<CreateAppointmentNoteCall['createAppointmentNote']> = {
	id: 'createAppointmentNote',
	method: 'POST',
	path: '/calendars/appointments/{appointmentId}/notes',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
};
