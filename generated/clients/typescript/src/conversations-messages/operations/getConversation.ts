import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /conversations/{conversationId}` as the API document states it. */
export interface GetConversationTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the conversation.
			 * @example cV7tLp3XwN9zKd5QmB2r
			 */
			conversationId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The conversation. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Conversation"];
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

export type GetConversationInput = Input<GetConversationTypes>;

export type GetConversationOutput = Output<GetConversationTypes>;

export interface GetConversationCall {
	/**
	 * Get a conversation
	 *
	 * Returns one conversation, without its messages.
	 *
	 * `GET /conversations/{conversationId}`
	 *
	 * Scopes: `conversations.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getConversation: Call<GetConversationInput, GetConversationOutput>;
}

/** The operation of {@link GetConversationCall}. */
export const getConversation: Operation<GetConversationCall['getConversation']> = {
	id: 'getConversation',
	method: 'GET',
	path: '/conversations/{conversationId}',
	version: '2021-04-15',
	scopes: ['conversations.readonly'],
};
