import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/events/block-slots` as the API document states it. */
export interface CreateBlockSlotTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The time to block. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BlockSlotInput"];
		};
	};
	responses: {
		/** @description The time was blocked. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlockSlot"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateBlockSlotInput = Input<CreateBlockSlotTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateBlockSlotOutput = Output<CreateBlockSlotTypes>;

export interface CreateBlockSlotCall {
	/**
	 * Create a block slot
	 *
	 * Blocks a stretch of time, so that nothing can be booked in it: in a calendar, or for one user. Appointments that are there already stay.
	 *
	 * `POST /calendars/events/block-slots`
	 *
	 * Scopes: `calendars/events.write`.
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
	createBlockSlot: Call<CreateBlockSlotInput, CreateBlockSlotOutput>;
}

/** The operation of {@link CreateBlockSlotCall}. */
export const createBlockSlot: Operation<CreateBlockSlotCall['createBlockSlot']> = {
	id: 'createBlockSlot',
	method: 'POST',
	path: '/calendars/events/block-slots',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
