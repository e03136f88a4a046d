import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/{calendarId}` as the API document states it. */
export interface GetCalendarTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the calendar.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The calendar. */
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
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type GetCalendarInput = Input<GetCalendarTypes>;

export type GetCalendarOutput = Output<GetCalendarTypes>;

export interface GetCalendarCall {
	/**
	 * Get a calendar
	 *
	 * Gives one calendar with all its settings.
	 *
	 * `GET /calendars/{calendarId}`
	 *
	 * Scopes: `calendars.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getCalendar: Call<GetCalendarInput, GetCalendarOutput>;
}

/** The operation of {@link GetCalendarCall}. */
export const getCalendar: Operation<GetCalendarCall['getCalendar']> = {
	id: 'getCalendar',
	method: 'GET',
	path: '/calendars/{calendarId}',
	version: '2021-04-15',
	scopes: ['calendars.readonly'],
};
