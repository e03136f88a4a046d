import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /conversations/messages` as the API document states it. */
export interface SendMessageTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The message. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["MessageInput"];
		};
	};
	responses: {
		/** @description What became of the message. */
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
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type SendMessageInput = Input<SendMessageTypes, { body: 'application/json' }>;

export type SendMessageOutput = Output<SendMessageTypes>;

export interface SendMessageCall {
	/**
	 * Send a message
	 *
	 * Sends a message to a contact by SMS, email, WhatsApp, live chat or another channel that the sub-account has. The conversation is found, or begun, by itself.
	 *
	 * `POST /conversations/messages`
	 *
	 * Scopes: `conversations/message.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	sendMessage: Call<SendMessageInput, SendMessageOutput>;
}

/** The operation of {@link SendMessageCall}. */
export const sendMessage: Operation<SendMessageCall['sendMessage']> = {
	id: 'sendMessage',
	method: 'POST',
	path: '/conversations/messages',
	version: '2021-04-15',
	scopes: ['conversations/message.write'],
};
