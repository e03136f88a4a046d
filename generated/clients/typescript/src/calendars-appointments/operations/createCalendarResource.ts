import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/resources/{resourceType}` as the API document states it. */
export interface CreateCalendarResourceTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description What it is about: `rooms`, or `equipments` for equipment.
			 * @example rooms
			 */
			resourceType: "equipments" | "rooms";
		};
		cookie?: never;
	};
	/** @description The new room or equipment. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarResourceInput"];
		};
	};
	responses: {
		/** @description The room or equipment was created. */
		201: {
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

export type CreateCalendarResourceInput = Input<CreateCalendarResourceTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateCalendarResourceOutput = Output<CreateCalendarResourceTypes>;

export interface CreateCalendarResourceCall {
	/**
	 * Create a room or equipment
	 *
	 * Adds a room or equipment, whichever the path names, and the service calendars that book it. Every property is required: `capacity` is about rooms, `quantity` and `outOfService` are about equipment. It is active from the start.
	 *
	 * `POST /calendars/resources/{resourceType}`
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
	createCalendarResource: Call<CreateCalendarResourceInput, CreateCalendarResourceOutput>;
}

/** The operation of {@link CreateCalendarResourceCall}. */
export const createCalendarResource: Operation<CreateCalendarResourceCall['createCalendarResource']> = {
	id: 'createCalendarResource',
	method: 'POST',
	path: '/calendars/resources/{resourceType}',
	version: '2021-04-15',
	scopes: ['calendars/resources.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
