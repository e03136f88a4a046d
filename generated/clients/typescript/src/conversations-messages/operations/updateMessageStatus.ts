import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /conversations/messages/{messageId}/status` as the API document states it. */
export interface UpdateMessageStatusTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the message.
			 * @example mS4vTx8KzN2wLq6RdB9c
			 */
			messageId: string;
		};
		cookie?: never;
	};
	/** @description The message. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["MessageStatusUpdate"];
		};
	};
	responses: {
		/** @description What the message is now. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["MessageReceipt"];
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

export type UpdateMessageStatusInput = Input<UpdateMessageStatusTypes, { body: 'application/json' }>;

export type UpdateMessageStatusOutput = Output<UpdateMessageStatusTypes>;

export interface UpdateMessageStatusCall {
	/**
	 * Change the status of a message
	 *
	 * Tells what became of a message that an app of yours delivers.
	 *
	 * `PUT /conversations/messages/{messageId}/status`
	 *
	 * Scopes: `conversations/message.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateMessageStatus: Call<UpdateMessageStatusInput, UpdateMessageStatusOutput>;
}

/** The operation of {@link UpdateMessageStatusCall}. */
export const updateMessageStatus: Operation<UpdateMessageStatusCall['updateMessageStatus']> = {
	id: 'updateMessageStatus',
	method: 'PUT',
	path: '/conversations/messages/{messageId}/status',
	version: '2021-04-15',
	scopes: ['conversations/message.write'],
};
