import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/blocked-slots` as the API document states it. */
export interface ListBlockedSlotsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the user whose calendar to look at; or name a calendar or a group.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description ID of the calendar to look at.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId?: string;
			/**
			 * @description ID of the calendar group to look at.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId?: string;
			/**
			 * @description First moment, in milliseconds since 1970, as text.
			 * @example 1773028800000
			 */
			startTime: string;
			/**
			 * @description Last moment, in milliseconds since 1970, as text.
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
		/** @description The blocked times, in the order of their start. */
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

export type ListBlockedSlotsInput = Input<ListBlockedSlotsTypes, { supplied: ['locationId'] }>;

export type ListBlockedSlotsOutput = Output<ListBlockedSlotsTypes>;

export interface ListBlockedSlotsCall {
	/**
	 * List blocked slots
	 *
	 * Lists the blocked times of a user, a calendar or a group of calendars within a stretch of time. Name one of the three.
	 *
	 * `GET /calendars/blocked-slots`
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
	listBlockedSlots: Call<ListBlockedSlotsInput, ListBlockedSlotsOutput>;
}

/** The operation of {@link ListBlockedSlotsCall}. */
export const listBlockedSlots: Operation<ListBlockedSlotsCall['listBlockedSlots']> = {
	id: 'listBlockedSlots',
	method: 'GET',
	path: '/calendars/blocked-slots',
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
