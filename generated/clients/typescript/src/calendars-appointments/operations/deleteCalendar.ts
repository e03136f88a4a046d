import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /calendars/{calendarId}` as the API document states it. */
export interface DeleteCalendarTypes {
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
		/** @description The calendar was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarDeleteResponse"];
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

export type DeleteCalendarInput = Input<DeleteCalendarTypes>;

export type DeleteCalendarOutput = Output<DeleteCalendarTypes>;

export interface DeleteCalendarCall {
	/**
	 * Delete a calendar
	 *
	 * Deletes a calendar. The API has no way to bring it back.
	 *
	 * `DELETE /calendars/{calendarId}`
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
	deleteCalendar: Call<DeleteCalendarInput, DeleteCalendarOutput>;
}

/** The operation of {@link DeleteCalendarCall}. */
export const deleteCalendar: Operation<DeleteCalendarCall['deleteCalendar']> = {
	id: 'deleteCalendar',
	method: 'DELETE',
	path: '/calendars/{calendarId}',
	version: '2021-04-15',
	scopes: ['calendars.write'],
};
