import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/{calendarId}/free-slots` as the API document states it. */
export interface GetFreeSlotsTypes {
	parameters: {
		query: {
			/**
			 * @description Where to start. The API takes it as milliseconds since 1970.
			 * @example 1773028800000
			 */
			startDate: number;
			/**
			 * @description Where to end, at most 31 days after the start. The API takes it as milliseconds since 1970.
			 * @example 1773201599000
			 */
			endDate: number;
			/**
			 * @description IANA name of the time zone that the slots are given in.
			 * @example America/New_York
			 */
			timezone?: string;
			/**
			 * @description ID of the user whose slots are wanted.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description IDs of the users whose slots are wanted.
			 * @example [
			 *       "pR5mNv7XdC2hQz9TsJ4b"
			 *     ]
			 */
			userIds?: string[];
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
		/** @description The free slots by day. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarFreeSlots"];
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

export type GetFreeSlotsInput = Input<GetFreeSlotsTypes>;

export type GetFreeSlotsOutput = Output<GetFreeSlotsTypes>;

export interface GetFreeSlotsCall {
	/**
	 * Get the free slots of a calendar
	 *
	 * Gives the times at which a calendar can be booked, by day. From `startDate` to `endDate` there may be at most 31 days. The answer has no list: its keys are the dates, beside `traceId`. Name one or more users to get their slots alone.
	 *
	 * `GET /calendars/{calendarId}/free-slots`
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
	getFreeSlots: Call<GetFreeSlotsInput, GetFreeSlotsOutput>;
}

/** The operation of {@link GetFreeSlotsCall}. */
export const getFreeSlots: Operation<GetFreeSlotsCall['getFreeSlots']> = {
	id: 'getFreeSlots',
	method: 'GET',
	path: '/calendars/{calendarId}/free-slots',
	version: '2021-04-15',
	scopes: ['calendars.readonly'],
};
