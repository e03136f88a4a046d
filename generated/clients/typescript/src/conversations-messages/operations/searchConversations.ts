import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /conversations/search` as the API document states it. */
export interface SearchConversationsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the contact whose conversation is wanted.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
			/**
			 * @description IDs of the users who look after the conversations, separated by commas.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			/** @description IDs of users who follow the contact, separated by commas. */
			followers?: string;
			/** @description IDs of users who are mentioned in the conversation, separated by commas. */
			mentions?: string;
			/**
			 * @description Text to look for in the name, email address and phone number of the contact, and in the last message.
			 * @example maya
			 */
			query?: string;
			/**
			 * @description `desc` for the latest first, which is what comes without it; `asc` for the oldest first.
			 * @example desc
			 */
			sort?: "asc" | "desc";
			/** @description Where the page starts: the date of the last conversation of the page before, in milliseconds since 1970. */
			startAfterDate?: number;
			/** @description ID of the conversation. */
			id?: string;
			/**
			 * @description How many conversations to return at a time.
			 * @example 20
			 */
			limit?: number;
			/**
			 * @description Kind of the last message.
			 * @example TYPE_SMS
			 */
			lastMessageType?: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_SMS_REVIEW_REQUEST" | "TYPE_WEBCHAT" | "TYPE_SMS_NO_SHOW_REQUEST" | "TYPE_CAMPAIGN_SMS" | "TYPE_CAMPAIGN_CALL" | "TYPE_CAMPAIGN_EMAIL" | "TYPE_CAMPAIGN_VOICEMAIL" | "TYPE_FACEBOOK" | "TYPE_CAMPAIGN_FACEBOOK" | "TYPE_CAMPAIGN_MANUAL_CALL" | "TYPE_CAMPAIGN_MANUAL_SMS" | "TYPE_GMB" | "TYPE_CAMPAIGN_GMB" | "TYPE_REVIEW" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_CUSTOM_SMS" | "TYPE_CUSTOM_EMAIL" | "TYPE_CUSTOM_PROVIDER_SMS" | "TYPE_CUSTOM_PROVIDER_EMAIL" | "TYPE_IVR_CALL" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_LIVE_CHAT_INFO_MESSAGE" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_FACEBOOK_COMMENT" | "TYPE_INSTAGRAM_COMMENT" | "TYPE_CUSTOM_CALL" | "TYPE_INTERNAL_COMMENT" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_TIKTOK_COMMENT" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION" | "TYPE_SMS_REACTION";
			/**
			 * @description Whether the last message was sent by hand or by an automation.
			 * @example manual
			 */
			lastMessageAction?: "automated" | "manual";
			/**
			 * @description Whether the last message came from the contact (`inbound`) or went there (`outbound`).
			 * @example outbound
			 */
			lastMessageDirection?: "inbound" | "outbound";
			/**
			 * @description Which conversations to find: all, read or unread ones, or those that are marked with a star.
			 * @example all
			 */
			status?: "all" | "read" | "unread" | "starred" | "recents";
			/**
			 * @description What to sort by. Left out, the date of the last message.
			 * @example last_manual_message_date
			 */
			sortBy?: "last_manual_message_date" | "last_message_date" | "score_profile" | "overdue_at" | "due_at";
			/** @description ID of the score profile to sort by, with `sortBy` set to `score_profile`. */
			sortScoreProfile?: string;
			/** @description ID of the score profile to filter by. */
			scoreProfile?: string;
			/** @description Lowest score of the contact in `scoreProfile`. */
			scoreProfileMin?: number;
			/** @description Highest score of the contact in `scoreProfile`. */
			scoreProfileMax?: number;
			/** @description Earliest date of the last message, in milliseconds since 1970. */
			startDate?: number;
			/** @description Latest date of the last message, in milliseconds since 1970. */
			endDate?: number;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The conversations that were found. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ConversationSearchResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type SearchConversationsInput = Input<SearchConversationsTypes, { supplied: ['locationId'] }>;

export type SearchConversationsOutput = Output<SearchConversationsTypes>;

/** One record of the list. */
export type SearchConversationsRecord = RecordAt<SearchConversationsOutput, 'conversations'>;

export interface SearchConversationsCall {
	/**
	 * Search conversations
	 *
	 * Finds conversations of a sub-account, the latest first. To get the next page, send the date of the last one as `startAfterDate`.
	 *
	 * `GET /conversations/search`
	 *
	 * Scopes: `conversations.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	searchConversations: PagedCall<SearchConversationsInput, SearchConversationsOutput, Input<SearchConversationsTypes, { supplied: ['locationId', 'limit'] }>, SearchConversationsRecord>;
}

/** The operation of {@link SearchConversationsCall}. */
export const searchConversations: Operation<SearchConversationsCall['searchConversations']> = {
	id: 'searchConversations',
	method: 'GET',
	path: '/conversations/search',
	version: '2021-04-15',
	scopes: ['conversations.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'conversations',
		limit: {
			name: 'limit',
			in: 'query',
			maximum: 100,
			default: 20,
		},
		cursors: [
			{
				name: 'startAfterDate',
				in: 'query',
				from: 'lastRecord',
				path: 'lastMessageDate',
			},
		],
		total: 'total',
	},
};
