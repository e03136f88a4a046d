import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/` as the API document states it. */
export interface CreateCalendarTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new calendar. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarInput"];
		};
	};
	responses: {
		/** @description The calendar was created. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateCalendarInput = Input<CreateCalendarTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateCalendarOutput = Output<CreateCalendarTypes>;

export interface CreateCalendarCall {
	/**
	 * Create a calendar
	 *
	 * Creates a calendar in a sub-account. Round robin, collective, class and service calendars need team members, a personal calendar exactly one. What you leave out gets a default: among others, the calendar is active and its slots last 30 minutes. The answer has the status 200, not 201.
	 *
	 * `POST /calendars/`
	 *
	 * Scopes: `calendars.write`.
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
	createCalendar: Call<CreateCalendarInput, CreateCalendarOutput>;
}

/** The operation of {@link CreateCalendarCall}. */
export const createCalendar: Operation<CreateCalendarCall['createCalendar']> = {
	id: 'createCalendar',
	method: 'POST',
	path: '/calendars/',
	version: '2021-04-15',
	scopes: ['calendars.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
