import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /conversations/{conversationId}/messages` as the API document states it. */
export interface ListMessagesTypes {
	parameters: {
		query?: {
			/** @description Where the page starts: the `messages.lastMessageId` of the page before. Left out, the newest messages. */
			lastMessageId?: string;
			/**
			 * @description How many messages to return at a time.
			 * @example 20
			 */
			limit?: number;
			/** @description Kind of the messages to list. Left out, all kinds. */
			type?: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_FACEBOOK" | "TYPE_GMB" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_INTERNAL_COMMENTS" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION";
		};
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
		/** @description A page of messages, the newest first. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["MessageListResponse"];
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

export type ListMessagesInput = Input<ListMessagesTypes>;

export type ListMessagesOutput = Output<ListMessagesTypes>;

/** One record of the list. */
export type ListMessagesRecord = RecordAt<ListMessagesOutput, 'messages.messages'>;

export interface ListMessagesCall {
	/**
	 * List the messages of a conversation
	 *
	 * Lists the messages of a conversation, the latest first. They come wrapped: the list is `messages.messages`. To get the next page, send `messages.lastMessageId`.
	 *
	 * `GET /conversations/{conversationId}/messages`
	 *
	 * Scopes: `conversations/message.readonly`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listMessages: PagedCall<ListMessagesInput, ListMessagesOutput, Input<ListMessagesTypes, { supplied: ['limit'] }>, ListMessagesRecord>;
}

/** The operation of {@link ListMessagesCall}. */
export const listMessages: Operation<ListMessagesCall['listMessages']> = {
	id: 'listMessages',
	method: 'GET',
	path: '/conversations/{conversationId}/messages',
	version: '2021-04-15',
	scopes: ['conversations/message.readonly'],
	paging: {
		list: 'messages.messages',
		limit: {
			name: 'limit',
			in: 'query',
			maximum: 100,
			default: 20,
		},
		cursors: [
			{
				name: 'lastMessageId',
				in: 'query',
				from: 'body',
				path: 'messages.lastMessageId',
			},
		],
		more: 'messages.nextPage',
	},
};
