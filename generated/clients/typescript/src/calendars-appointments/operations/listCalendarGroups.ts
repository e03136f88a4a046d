import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/groups` as the API document states it. */
export interface ListCalendarGroupsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The groups. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarGroupListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListCalendarGroupsInput = Input<ListCalendarGroupsTypes, { supplied: ['locationId'] }>;

export type ListCalendarGroupsOutput = Output<ListCalendarGroupsTypes>;

export interface ListCalendarGroupsCall {
	/**
	 * List calendar groups
	 *
	 * Lists all calendar groups of a sub-account, disabled ones included. They come in one answer, without pages.
	 *
	 * `GET /calendars/groups`
	 *
	 * Scopes: `calendars/groups.readonly`.
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
	listCalendarGroups: Call<ListCalendarGroupsInput, ListCalendarGroupsOutput>;
}

/** The operation of {@link ListCalendarGroupsCall}. */
export const listCalendarGroups: Operation<ListCalendarGroupsCall['listCalendarGroups']> = {
	id: 'listCalendarGroups',
	method: 'GET',
	path: '/calendars/groups',
	version: '2021-04-15',
	scopes: ['calendars/groups.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
