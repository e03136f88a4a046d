import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /conversations/` as the API document states it. */
export interface CreateConversationTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The conversation. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ConversationInput"];
		};
	};
	responses: {
		/** @description The new conversation. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ConversationCreated"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateConversationInput = Input<CreateConversationTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateConversationOutput = Output<CreateConversationTypes>;

export interface CreateConversationCall {
	/**
	 * Create a conversation
	 *
	 * Begins a conversation with a contact. Each contact has one at most; a second is refused with 400, which names the one that is there.
	 *
	 * `POST /conversations/`
	 *
	 * Scopes: `conversations.write`.
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
	createConversation: Call<CreateConversationInput, CreateConversationOutput>;
}

/** The operation of {@link CreateConversationCall}. */
export const createConversation: Operation<CreateConversationCall['createConversation']> = {
	id: 'createConversation',
	method: 'POST',
	path: '/conversations/',
	version: '2021-04-15',
	scopes: ['conversations.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
