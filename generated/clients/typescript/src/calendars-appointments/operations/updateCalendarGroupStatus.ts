import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /calendars/groups/{groupId}/status` as the API document states it. */
export interface UpdateCalendarGroupStatusTypes {
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
	/** @description Whether the group can be booked. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarGroupStatusUpdate"];
		};
	};
	responses: {
		/** @description The status was changed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarGroupReceipt"];
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

export type UpdateCalendarGroupStatusInput = Input<UpdateCalendarGroupStatusTypes, { body: 'application/json' }>;

export type UpdateCalendarGroupStatusOutput = Output<UpdateCalendarGroupStatusTypes>;

export interface UpdateCalendarGroupStatusCall {
	/**
	 * Enable or disable a calendar group
	 *
	 * Enables a group or disables it, by `isActive`. A disabled group keeps its calendars, but cannot be booked. The answer does not hold the group.
	 *
	 * `PUT /calendars/groups/{groupId}/status`
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
	updateCalendarGroupStatus: Call<UpdateCalendarGroupStatusInput, UpdateCalendarGroupStatusOutput>;
}

/** The operation of {@link UpdateCalendarGroupStatusCall}. */
export const updateCalendarGroupStatus: Operation<UpdateCalendarGroupStatusCall['updateCalendarGroupStatus']> = {
	id: 'updateCalendarGroupStatus',
	method: 'PUT',
	path: '/calendars/groups/{groupId}/status',
	version: '2021-04-15',
	scopes: ['calendars/groups.write'],
};
