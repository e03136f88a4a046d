import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/{calendarId}/notifications` as the API document states it. */
export interface CreateCalendarNotificationTypes {
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
	/** @description The new notifications. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarNotificationInputList"];
		};
	};
	responses: {
		/** @description The new notifications. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarNotificationList"];
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

export type CreateCalendarNotificationInput = Input<CreateCalendarNotificationTypes, { body: 'application/json' }>;

export type CreateCalendarNotificationOutput = Output<CreateCalendarNotificationTypes>;

export interface CreateCalendarNotificationCall {
	/**
	 * Create notifications of a calendar
	 *
	 * Adds one or more notifications to one calendar: the body is a list, and so is the answer. A reminder says in `beforeTime` how long before the appointment it is sent, a follow-up says in `afterTime` how long after it.
	 *
	 * `POST /calendars/{calendarId}/notifications`
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
	createCalendarNotification: Call<CreateCalendarNotificationInput, CreateCalendarNotificationOutput>;
}

/** The operation of {@link CreateCalendarNotificationCall}. */
export const createCalendarNotification: Operation<CreateCalendarNotificationCall['createCalendarNotification']> = {
	id: 'createCalendarNotification',
	method: 'POST',
	path: '/calendars/{calendarId}/notifications',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
};
