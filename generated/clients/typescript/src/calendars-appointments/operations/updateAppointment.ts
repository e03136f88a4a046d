import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /calendars/events/appointments/{eventId}` as the API document states it. */
export interface UpdateAppointmentTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the appointment. For one of a series, its `masterEventId` stands for the whole series.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			eventId: string;
		};
		cookie?: never;
	};
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["AppointmentUpdate"];
		};
	};
	responses: {
		/** @description The appointment after the change. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Appointment"];
			};
		};
		/** @description The request was refused, mostly because the new time is not free. */
		400: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BadRequestError"];
			};
		};
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpdateAppointmentInput = Input<UpdateAppointmentTypes, { body: 'application/json' }>;

export type UpdateAppointmentOutput = Output<UpdateAppointmentTypes>;

export interface UpdateAppointmentCall {
	/**
	 * Update an appointment
	 *
	 * Changes what the body names and leaves the rest as it is. Another time, calendar or user has to be free, as in a new booking; the appointment itself is not in its own way. To free the slot without deleting the appointment, set `appointmentStatus` to `cancelled`.
	 *
	 * `PUT /calendars/events/appointments/{eventId}`
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
	updateAppointment: Call<UpdateAppointmentInput, UpdateAppointmentOutput>;
}

/** The operation of {@link UpdateAppointmentCall}. */
export const updateAppointment: Operation<UpdateAppointmentCall['updateAppointment']> = {
	id: 'updateAppointment',
	method: 'PUT',
	path: '/calendars/events/appointments/{eventId}',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
};
