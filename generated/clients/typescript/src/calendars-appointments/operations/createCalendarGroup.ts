import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/groups` as the API document states it. */
export interface CreateCalendarGroupTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new group. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarGroupInput"];
		};
	};
	responses: {
		/** @description The group was created. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarGroupResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateCalendarGroupInput = Input<CreateCalendarGroupTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateCalendarGroupOutput = Output<CreateCalendarGroupTypes>;

export interface CreateCalendarGroupCall {
	/**
	 * Create a calendar group
	 *
	 * Creates a group, which gives its calendars a booking page of their own. Calendars join it with their `groupId`. No two groups can have the same slug: check it beforehand with the slug check.
	 *
	 * `POST /calendars/groups`
	 *
	 * Scopes: `calendars/groups.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createCalendarGroup: Call<CreateCalendarGroupInput, CreateCalendarGroupOutput>;
}

/** The operation of {@link CreateCalendarGroupCall}. */
export const createCalendarGroup: Operation<CreateCalendarGroupCall['createCalendarGroup']> = {
	id: 'createCalendarGroup',
	method: 'POST',
	path: '/calendars/groups',
	version: '2021-04-15',
	scopes: ['calendars/groups.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
