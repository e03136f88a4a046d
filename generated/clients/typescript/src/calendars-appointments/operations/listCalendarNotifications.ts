import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/{calendarId}/notifications` as the API document states it. */
export interface ListCalendarNotificationsTypes {
	parameters: {
		query?: {
			/**
			 * @description True to list only notifications that are sent, false to list only those that are switched off.
			 * @example true
			 */
			isActive?: boolean;
			/**
			 * @description True to list only notifications that were deleted, false to leave them out.
			 * @example false
			 */
			deleted?: boolean;
			/**
			 * @description How many notifications to return at a time.
			 * @example 20
			 */
			limit?: number;
			/**
			 * @description How many notifications to skip from the start.
			 * @example 0
			 */
			skip?: number;
		};
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
		/** @description A page of notifications. */
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

export type ListCalendarNotificationsInput = Input<ListCalendarNotificationsTypes>;

export type ListCalendarNotificationsOutput = Output<ListCalendarNotificationsTypes>;

/** One record of the list. */
export type ListCalendarNotificationsRecord = RecordAt<ListCalendarNotificationsOutput, ''>;

export interface ListCalendarNotificationsCall {
	/**
	 * List the notifications of a calendar
	 *
	 * Lists what a calendar sends, to whom and on what occasion. Without `isActive` and `deleted` all of them are listed. The answer is the list itself, without a key around it.
	 *
	 * `GET /calendars/{calendarId}/notifications`
	 *
	 * Scopes: `calendars/events.readonly`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listCalendarNotifications: PagedCall<ListCalendarNotificationsInput, ListCalendarNotificationsOutput, Input<ListCalendarNotificationsTypes, { supplied: ['limit'] }>, ListCalendarNotificationsRecord>;
}

/** The operation of {@link ListCalendarNotificationsCall}. */
export const listCalendarNotifications: Operation<ListCalendarNotificationsCall['listCalendarNotifications']> = {
	id: 'listCalendarNotifications',
	method: 'GET',
	path: '/calendars/{calendarId}/notifications',
	version: '2021-04-15',
	scopes: ['calendars/events.readonly'],
	paging: {
		list: '',
		limit: {
			name: 'limit',
			in: 'query',
			default: 100,
		},
		counter: {
			name: 'skip',
			in: 'query',
			start: 0,
			unit: 'record',
		},
	},
};
