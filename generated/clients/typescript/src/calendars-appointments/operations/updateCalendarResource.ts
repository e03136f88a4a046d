import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /calendars/resources/{resourceType}/{id}` as the API document states it. */
export interface UpdateCalendarResourceTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description What it is about: `rooms`, or `equipments` for equipment.
			 * @example rooms
			 */
			resourceType: "equipments" | "rooms";
			/**
			 * @description ID of the room or equipment. It has to be of the kind that the path names.
			 * @example 66b3d9e1a4c75f2088e6b714
			 */
			id: string;
		};
		cookie?: never;
	};
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarResourceUpdate"];
		};
	};
	responses: {
		/** @description The room or equipment after the change. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarResourceSummary"];
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

export type UpdateCalendarResourceInput = Input<UpdateCalendarResourceTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type UpdateCalendarResourceOutput = Output<UpdateCalendarResourceTypes>;

export interface UpdateCalendarResourceCall {
	/**
	 * Update a room or equipment
	 *
	 * Changes what the body names and leaves the rest as it is. The answer has neither the ID nor the calendars.
	 *
	 * `PUT /calendars/resources/{resourceType}/{id}`
	 *
	 * Scopes: `calendars/resources.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateCalendarResource: Call<UpdateCalendarResourceInput, UpdateCalendarResourceOutput>;
}

/** The operation of {@link UpdateCalendarResourceCall}. */
export const updateCalendarResource: Operation<UpdateCalendarResourceCall['updateCalendarResource']> = {
	id: 'updateCalendarResource',
	method: 'PUT',
	path: '/calendars/resources/{resourceType}/{id}',
	version: '2021-04-15',
	scopes: ['calendars/resources.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
		},
	],
};
