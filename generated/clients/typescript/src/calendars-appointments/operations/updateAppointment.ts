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
			 * @description ID of the appointment.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			eventId: string;
		};
		cookie?: never;
	};
	/** @description The appointment. */
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
		400: components["responses"]["BadRequest"];
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
	 * Change an appointment
	 *
	 * Moves an appointment or changes its properties.
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
