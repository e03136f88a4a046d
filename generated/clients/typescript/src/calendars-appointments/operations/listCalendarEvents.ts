import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/events` as the API document states it. */
export interface ListCalendarEventsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the user whose time to look at. One of user, calendar and group has to be given.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description ID of the calendar to look in. One of user, calendar and group has to be given.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId?: string;
			/**
			 * @description ID of the calendar group to look in. One of user, calendar and group has to be given.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId?: string;
			/**
			 * @description Where the stretch of time starts. The API takes it as milliseconds since 1970, written as text.
			 * @example 1773028800000
			 */
			startTime: string;
			/**
			 * @description Where the stretch of time ends. The API takes it as milliseconds since 1970, written as text.
			 * @example 1773115200000
			 */
			endTime: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The appointments. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarEventListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListCalendarEventsInput = Input<ListCalendarEventsTypes, { supplied: ['locationId'] }>;

export type ListCalendarEventsOutput = Output<ListCalendarEventsTypes>;

export interface ListCalendarEventsCall {
	/**
	 * List appointments
	 *
	 * Lists the appointments of a user, a calendar or a calendar group within a stretch of time, those that reach into it included. At least one of `userId`, `calendarId` and `groupId` has to be given; with several, an appointment has to match all of them. They come in one answer, without pages. Blocked times have a list of their own.
	 *
	 * `GET /calendars/events`
	 *
	 * Scopes: `calendars/events.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listCalendarEvents: Call<ListCalendarEventsInput, ListCalendarEventsOutput>;
}

/** The operation of {@link ListCalendarEventsCall}. */
export const listCalendarEvents: Operation<ListCalendarEventsCall['listCalendarEvents']> = {
	id: 'listCalendarEvents',
	method: 'GET',
	path: '/calendars/events',
	version: '2021-04-15',
	scopes: ['calendars/events.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
