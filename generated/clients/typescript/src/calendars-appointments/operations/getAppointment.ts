import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/events/appointments/{eventId}` as the API document states it. */
export interface GetAppointmentTypes {
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
	requestBody?: never;
	responses: {
		/** @description The appointment. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AppointmentReadResponse"];
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

export type GetAppointmentInput = Input<GetAppointmentTypes>;

export type GetAppointmentOutput = Output<GetAppointmentTypes>;

export interface GetAppointmentCall {
	/**
	 * Get an appointment
	 *
	 * Gives one appointment. It stands under `appointment`, where the published reference says `event`.
	 *
	 * `GET /calendars/events/appointments/{eventId}`
	 *
	 * Scopes: `calendars/events.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getAppointment: Call<GetAppointmentInput, GetAppointmentOutput>;
}

/** The operation of {@link GetAppointmentCall}. */
export const getAppointment: Operation<GetAppointmentCall['getAppointment']> = {
	id: 'getAppointment',
	method: 'GET',
	path: '/calendars/events/appointments/{eventId}',
	version: '2021-04-15',
	scopes: ['calendars/events.readonly'],
};
