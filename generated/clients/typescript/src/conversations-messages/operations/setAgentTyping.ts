import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /conversations/providers/live-chat/typing` as the API document states it. */
export interface SetAgentTypingTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The typing indicator. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["TypingInput"];
		};
	};
	responses: {
		/** @description Confirms that it is shown. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TypingReceipt"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type SetAgentTypingInput = Input<SetAgentTypingTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type SetAgentTypingOutput = Output<SetAgentTypingTypes>;

export interface SetAgentTypingCall {
	/**
	 * Show that an agent is typing
	 *
	 * Shows a visitor of the live chat that an agent is typing, or no longer.
	 *
	 * `POST /conversations/providers/live-chat/typing`
	 *
	 * Scopes: `conversations/livechat.write`.
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
	setAgentTyping: Call<SetAgentTypingInput, SetAgentTypingOutput>;
}

/** The operation of {@link SetAgentTypingCall}. */
export const setAgentTyping: Operation<SetAgentTypingCall['setAgentTyping']> = {
	id: 'setAgentTyping',
	method: 'POST',
	path: '/conversations/providers/live-chat/typing',
	version: '2021-04-15',
	scopes: ['conversations/livechat.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
