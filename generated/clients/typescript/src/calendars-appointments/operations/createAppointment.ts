import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/events/appointments` as the API document states it. */
export interface CreateAppointmentTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new appointment. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["AppointmentInput"];
		};
	};
	responses: {
		/** @description The appointment was booked. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Appointment"];
			};
		};
		/** @description The request was refused, mostly because the slot is not free. */
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
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateAppointmentInput = Input<CreateAppointmentTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateAppointmentOutput = Output<CreateAppointmentTypes>;

export interface CreateAppointmentCall {
	/**
	 * Create an appointment
	 *
	 * Books an appointment for a contact in a free slot of a calendar. Name the user who is to hold it, or leave that to the calendar: whoever of its team is free gets it. A slot that is taken, outside the opening hours or outside the booking period is refused with status 400, unless `ignoreFreeSlotValidation` is true. The free slots of the calendar say what can be booked.
	 *
	 * `POST /calendars/events/appointments`
	 *
	 * Scopes: `calendars/events.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createAppointment: Call<CreateAppointmentInput, CreateAppointmentOutput>;
}

/** The operation of {@link CreateAppointmentCall}. */
export const createAppointment: Operation<CreateAppointmentCall['createAppointment']> = {
	id: 'createAppointment',
	method: 'POST',
	path: '/calendars/events/appointments',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
