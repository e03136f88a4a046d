import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /calendars/groups/{groupId}` as the API document states it. */
export interface UpdateCalendarGroupTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the calendar group.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId: string;
		};
		cookie?: never;
	};
	/** @description What the group is to be. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarGroupUpdate"];
		};
	};
	responses: {
		/** @description The group after the change. */
		200: {
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
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpdateCalendarGroupInput = Input<UpdateCalendarGroupTypes, { body: 'application/json' }>;

export type UpdateCalendarGroupOutput = Output<UpdateCalendarGroupTypes>;

export interface UpdateCalendarGroupCall {
	/**
	 * Update a calendar group
	 *
	 * Changes the name, description and slug of a group. All three are required, so send those that are to stay as well. To enable or disable the group, set its status.
	 *
	 * `PUT /calendars/groups/{groupId}`
	 *
	 * Scopes: `calendars/groups.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateCalendarGroup: Call<UpdateCalendarGroupInput, UpdateCalendarGroupOutput>;
}

/** The operation of {@link UpdateCalendarGroupCall}. */
export const updateCalendarGroup: Operation<UpdateCalendarGroupCall['updateCalendarGroup']> = {
	id: 'updateCalendarGroup',
	method: 'PUT',
	path: '/calendars/groups/{groupId}',
	version: '2021-04-15',
	scopes: ['calendars/groups.write'],
};
