import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /calendars/appointments/{appointmentId}/notes/{noteId}` as the API document states it. */
export interface UpdateAppointmentNoteTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the note. The note has to belong to the appointment.
			 * @example aN6tRk2XvB8wLq4ZsM9c
			 */
			noteId: string;
			/**
			 * @description ID of the appointment that the notes are on.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			appointmentId: string;
		};
		cookie?: never;
	};
	/** @description The note with its new text. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["AppointmentNoteInput"];
		};
	};
	responses: {
		/** @description The note after the change. */
		200: {
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

export type UpdateAppointmentNoteInput = Input<UpdateAppointmentNoteTypes, { body: 'application/json' }>;

export type UpdateAppointmentNoteOutput = Output<UpdateAppointmentNoteTypes>;

export interface UpdateAppointmentNoteCall {
	/**
	 * Update a note on an appointment
	 *
	 * Replaces the text of a note. `body` is required, and it takes the place of the whole text.
	 *
	 * `PUT /calendars/appointments/{appointmentId}/notes/{noteId}`
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
	updateAppointmentNote: Call<UpdateAppointmentNoteInput, UpdateAppointmentNoteOutput>;
}

/** The operation of {@link UpdateAppointmentNoteCall}. */
export const updateAppointmentNote: Operation<UpdateAppointmentNoteCall['updateAppointmentNote']> = {
	id: 'updateAppointmentNote',
	method: 'PUT',
	path: '/calendars/appointments/{appointmentId}/notes/{noteId}',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
};
