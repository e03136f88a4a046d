import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /conversations/messages/{id}` as the API document states it. */
export interface GetMessageTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the message.
			 * @example mS4vTx8KzN2wLq6RdB9c
			 */
			id: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The message. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Message"];
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

export type GetMessageInput = Input<GetMessageTypes>;

export type GetMessageOutput = Output<GetMessageTypes>;

export interface GetMessageCall {
	/**
	 * Get a message
	 *
	 * Returns one message of any kind.
	 *
	 * `GET /conversations/messages/{id}`
	 *
	 * Scopes: `conversations/message.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getMessage: Call<GetMessageInput, GetMessageOutput>;
}

/** The operation of {@link GetMessageCall}. */
export const getMessage: Operation<GetMessageCall['getMessage']> = {
	id: 'getMessage',
	method: 'GET',
	path: '/conversations/messages/{id}',
	version: '2021-04-15',
	scopes: ['conversations/message.readonly'],
};
