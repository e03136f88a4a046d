import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /calendars/events/{eventId}` as the API document states it. */
export interface DeleteEventTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the appointment or block slot. For an appointment of a series, its `masterEventId` stands for the whole series.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			eventId: string;
		};
		cookie?: never;
	};
	/** @description An empty object. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["EventDeletion"];
		};
	};
	responses: {
		/** @description The appointment or block slot was deleted. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["EventReceipt"];
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

export type DeleteEventInput = Input<DeleteEventTypes, { body: 'application/json' }>;

export type DeleteEventOutput = Output<DeleteEventTypes>;

export interface DeleteEventCall {
	/**
	 * Delete an appointment or block slot
	 *
	 * Deletes an appointment or a block slot; the two share this operation. The notes on an appointment go with it. The API has no way to bring it back. The body is required, though it is empty.
	 *
	 * `DELETE /calendars/events/{eventId}`
	 *
	 * Scopes: `calendars/events.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	deleteEvent: Call<DeleteEventInput, DeleteEventOutput>;
}

/** The operation of {@link DeleteEventCall}. */
export const deleteEvent: Operation<DeleteEventCall['deleteEvent']> = {
	id: 'deleteEvent',
	method: 'DELETE',
	path: '/calendars/events/{eventId}',
	version: '2021-04-15',
	scopes: ['calendars/events.write'],
};
