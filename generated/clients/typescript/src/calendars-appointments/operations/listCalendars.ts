import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/` as the API document states it. */
export interface ListCalendarsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the calendar group that the calendars are to belong to.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId?: string;
			/**
			 * @description False leaves out calendars that are drafts, which are those that are not active.
			 * @example true
			 */
			showDrafted?: boolean;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The calendars. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListCalendarsInput = Input<ListCalendarsTypes, { supplied: ['locationId'] }>;

export type ListCalendarsOutput = Output<ListCalendarsTypes>;

export interface ListCalendarsCall {
	/**
	 * List calendars
	 *
	 * Lists the calendars of a sub-account, all of them or those of one group. They come in one answer, without pages. Drafts are among them unless you leave them out.
	 *
	 * `GET /calendars/`
	 *
	 * Scopes: `calendars.readonly`.
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
	listCalendars: Call<ListCalendarsInput, ListCalendarsOutput>;
}

/** The operation of {@link ListCalendarsCall}. */
export const listCalendars: Operation<ListCalendarsCall['listCalendars']> = {
	id: 'listCalendars',
	method: 'GET',
	path: '/calendars/',
	version: '2021-04-15',
	scopes: ['calendars.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
