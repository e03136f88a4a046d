import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /calendars/events/block-slots/{eventId}` as the API document states it. */
export interface UpdateBlockSlotTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the block slot.
			 * @example bS5nQw7TzV3xKd9LcR2m
			 */
			eventId: string;
		};
		cookie?: never;
	};
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BlockSlotUpdate"];
		};
	};
	responses: {
		/** @description The block slot after the change. */
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
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpdateBlockSlotInput = Input<UpdateBlockSlotTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type UpdateBlockSlotOutput = Output<UpdateBlockSlotTypes>;

export interface UpdateBlockSlotCall {
	/**
	 * Update a block slot
	 *
	 * Moves a block slot or changes what it is for. `calendarId` and `locationId` have to be given; what else the body leaves out stays as it is. The answer has status 201, although nothing new is created.
	 *
	 * `PUT /calendars/events/block-slots/{eventId}`
	 *
	 * Scopes: `calendars/events.write`.
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
	updateBlockSlot: Call<UpdateBlockSlotInput, UpdateBlockSlotOutput>;
}

/** The operation of {@link UpdateBlockSlotCall}. */
export const updateBlockSlot: Operation<UpdateBlockSlotCall['updateBlockSlot']> = {
	id: 'updateBlockSlot',
	method: 'PUT',
	path: '/calendars/events/block-slots/{eventId}',
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
