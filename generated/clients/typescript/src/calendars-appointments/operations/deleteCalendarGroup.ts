import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /calendars/groups/{groupId}` as the API document states it. */
export interface DeleteCalendarGroupTypes {
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
	requestBody?: never;
	responses: {
		/** @description The group was deleted. */
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

export type DeleteCalendarGroupInput = Input<DeleteCalendarGroupTypes>;

export type DeleteCalendarGroupOutput = Output<DeleteCalendarGroupTypes>;

export interface DeleteCalendarGroupCall {
	/**
	 * Delete a calendar group
	 *
	 * Deletes a group and its booking page. The API has no way to bring it back.
	 *
	 * `DELETE /calendars/groups/{groupId}`
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
	deleteCalendarGroup: Call<DeleteCalendarGroupInput, DeleteCalendarGroupOutput>;
}

/** The operation of {@link DeleteCalendarGroupCall}. */
export const deleteCalendarGroup: Operation<DeleteCalendarGroupCall['deleteCalendarGroup']> = {
	id: 'deleteCalendarGroup',
	method: 'DELETE',
	path: '/calendars/groups/{groupId}',
	version: '2021-04-15',
	scopes: ['calendars/groups.write'],
};
