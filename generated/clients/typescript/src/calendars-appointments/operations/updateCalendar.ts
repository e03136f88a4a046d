import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /calendars/{calendarId}` as the API document states it. */
export interface UpdateCalendarTypes {
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
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarUpdate"];
		};
	};
	responses: {
		/** @description The calendar after the change. */
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

export type UpdateCalendarInput = Input<UpdateCalendarTypes, { body: 'application/json' }>;

export type UpdateCalendarOutput = Output<UpdateCalendarTypes>;

export interface UpdateCalendarCall {
	/**
	 * Update a calendar
	 *
	 * Changes the settings that the body names and leaves the others as they are. Custom availabilities that are there are changed and deleted by their ID. The type of a calendar cannot be changed.
	 *
	 * `PUT /calendars/{calendarId}`
	 *
	 * Scopes: `calendars.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateCalendar: Call<UpdateCalendarInput, UpdateCalendarOutput>;
}

/** The operation of {@link UpdateCalendarCall}. */
export const updateCalendar: Operation<UpdateCalendarCall['updateCalendar']> = {
	id: 'updateCalendar',
	method: 'PUT',
	path: '/calendars/{calendarId}',
	version: '2021-04-15',
	scopes: ['calendars.write'],
};
