import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/resources/{resourceType}/{id}` as the API document states it. */
export interface GetCalendarResourceTypes {
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
	requestBody?: never;
	responses: {
		/** @description The room or equipment. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarResource"];
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

export type GetCalendarResourceInput = Input<GetCalendarResourceTypes>;

export type GetCalendarResourceOutput = Output<GetCalendarResourceTypes>;

export interface GetCalendarResourceCall {
	/**
	 * Get a room or equipment
	 *
	 * Gives one room, or equipment of one kind, with the calendars that book it.
	 *
	 * `GET /calendars/resources/{resourceType}/{id}`
	 *
	 * Scopes: `calendars/resources.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getCalendarResource: Call<GetCalendarResourceInput, GetCalendarResourceOutput>;
}

/** The operation of {@link GetCalendarResourceCall}. */
export const getCalendarResource: Operation<GetCalendarResourceCall['getCalendarResource']> = {
	id: 'getCalendarResource',
	method: 'GET',
	path: '/calendars/resources/{resourceType}/{id}',
	version: '2021-04-15',
	scopes: ['calendars/resources.readonly'],
};
