import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}` as the API document states it. */
export interface DeleteAppointmentNoteTypes {
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
	requestBody?: never;
	responses: {
		/** @description The note was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AppointmentNoteReceipt"];
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

export type DeleteAppointmentNoteInput = Input<DeleteAppointmentNoteTypes>;

export type DeleteAppointmentNoteOutput = Output<DeleteAppointmentNoteTypes>;

export interface DeleteAppointmentNoteCall {
	/**
	 * Delete a note on an appointment
	 *
	 * Deletes a note on an appointment. The API has no way to bring it back.
	 *
	 * `DELETE /calendars/appointments/{appointmentId}/notes/{noteId}`
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
	deleteAppointmentNote: Call<DeleteAppointmentNoteInput, DeleteAppointmentNoteOutput>;
}

/** The operation of {@link DeleteAppointmentNoteCall}. */
export const deleteAppointmentNote: Operation<DeleteAppointmentNoteCall['deleteAppointmentNote']> = {
	id: 'deleteAppointmentNote',
	method: 'DELETE',
	path: '/calendars/appointments/{appointmentId}/notes/{noteId}',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
};
