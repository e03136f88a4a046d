import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /calendars/{calendarId}/notifications/{notificationId}` as the API document states it. */
export interface DeleteCalendarNotificationTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the calendar.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId: string;
			/**
			 * @description ID of the notification. The notification has to belong to the calendar.
			 * @example 66b2c8d0f3a64e1977d5a603
			 */
			notificationId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The notification was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarNotificationReceipt"];
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

export type DeleteCalendarNotificationInput = Input<DeleteCalendarNotificationTypes>;

export type DeleteCalendarNotificationOutput = Output<DeleteCalendarNotificationTypes>;

export interface DeleteCalendarNotificationCall {
	/**
	 * Delete a notification of a calendar
	 *
	 * Deletes a notification of a calendar. To keep it without sending it, update it with `isActive` set to false.
	 *
	 * `DELETE /calendars/{calendarId}/notifications/{notificationId}`
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
	deleteCalendarNotification: Call<DeleteCalendarNotificationInput, DeleteCalendarNotificationOutput>;
}

/** The operation of {@link DeleteCalendarNotificationCall}. */
export const deleteCalendarNotification: Operation<DeleteCalendarNotificationCall['deleteCalendarNotification']> = {
	id: 'deleteCalendarNotification',
	method: 'DELETE',
	path: '/calendars/{calendarId}/notifications/{notificationId}',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
};
