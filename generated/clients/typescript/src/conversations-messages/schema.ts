/** The schemas that the category Conversations & Messages uses, as the API document states them. */
export interface components {
	schemas: {
		/**
		 * @description Identifies this request in the provider's logs. Quote it when asking HighLevel for support.
		 * @example 3f6c2b1e-5d0a-4b7c-9e41-8a2d6f0c7b35
		 */
		TraceId: string;
		/** @description A request that was understood but refused. Two shapes exist: `statusCode` with `message`, and `status` with `error`, which many operations use for a record that does not exist. A refused duplicate also names the existing contact in `meta`. */
		BadRequestError: {
			/**
			 * @description Repeats the HTTP status, except that some validation failures say 422 here.
			 * @example 400
			 */
			statusCode?: number;
			/** @description What went wrong; a list when several things did. */
			message?: string | string[];
			/** @description What went wrong in the second shape, the name of the status in the first. */
			error?: string;
			/** @description Repeats the HTTP status in the second shape. */
			status?: number;
			/** @description Which existing contact stands in the way of a new one. */
			meta?: {
				/** @description ID of the existing contact. */
				contactId?: string;
				/** @description Name of the existing contact. */
				contactName?: string | null;
				/** @description Field in which both agree: `email` or `phone`. */
				matchingField?: string;
			};
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The token or the Version header is missing or wrong, or the token lacks the scope or the user type. */
		UnauthorizedError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 401
			 */
			statusCode: number;
			/** @description Which of these it is. */
			message: string;
			/** @description Name of the status. */
			error?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The token is valid, but not for this sub-account. */
		ForbiddenError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 403
			 */
			statusCode: number;
			/** @description Why access is refused. */
			message: string;
			/** @description Name of the status. */
			error?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The body or a parameter breaks a rule. A property that an operation does not know is refused too. */
		UnprocessableError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 422
			 */
			statusCode: number;
			/** @description One sentence for each broken rule. */
			message: string[] | string;
			/** @description Name of the status. */
			error?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The burst or the daily limit is used up. */
		TooManyRequestsError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 429
			 */
			statusCode: number;
			/** @description Always the name of the status. */
			message: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description There is no such record. Comes in the same two shapes as a bad request. */
		NotFoundError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 404
			 */
			statusCode?: number;
			/** @description What was not found. */
			message?: string;
			/** @description What was not found in the second shape, the name of the status in the first. */
			error?: string;
			/** @description Repeats the HTTP status in the second shape. */
			status?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of conversations. */
		ConversationSearchResponse: {
			/** @description The conversations. */
			conversations: components["schemas"]["ConversationSummary"][];
			/** @description How many there are in all. */
			total: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A conversation in a search, with its last message. */
		ConversationSummary: {
			/** @description ID of the conversation. */
			id: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description Text of the last message. */
			lastMessageBody: string;
			lastMessageType: components["schemas"]["MessageType"];
			/**
			 * @description Kind.
			 * @enum {string}
			 */
			type: "TYPE_PHONE" | "TYPE_EMAIL" | "TYPE_FB_MESSENGER" | "TYPE_REVIEW" | "TYPE_GROUP_SMS";
			/** @description How many messages are unread. */
			unreadCount: number;
			/** @description Full name of the contact. */
			fullName: string;
			/** @description Name of the contact, in lower case. */
			contactName: string;
			/** @description Email address. */
			email: string;
			/** @description Phone number in international form. */
			phone: string;
			/** @description When the last message came or went, in milliseconds since 1970. */
			lastMessageDate?: number;
			/** @description When the conversation began, in milliseconds since 1970. */
			dateAdded?: number;
			/** @description When the conversation last changed, in milliseconds since 1970. */
			dateUpdated?: number;
			/** @description Where the next page starts. */
			sort?: number[];
		};
		/**
		 * @description Kind of message or activity.
		 * @enum {string}
		 */
		MessageType: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_SMS_REVIEW_REQUEST" | "TYPE_WEBCHAT" | "TYPE_SMS_NO_SHOW_REQUEST" | "TYPE_CAMPAIGN_SMS" | "TYPE_CAMPAIGN_CALL" | "TYPE_CAMPAIGN_EMAIL" | "TYPE_CAMPAIGN_VOICEMAIL" | "TYPE_FACEBOOK" | "TYPE_CAMPAIGN_FACEBOOK" | "TYPE_CAMPAIGN_MANUAL_CALL" | "TYPE_CAMPAIGN_MANUAL_SMS" | "TYPE_GMB" | "TYPE_CAMPAIGN_GMB" | "TYPE_REVIEW" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_CUSTOM_SMS" | "TYPE_CUSTOM_EMAIL" | "TYPE_CUSTOM_PROVIDER_SMS" | "TYPE_CUSTOM_PROVIDER_EMAIL" | "TYPE_IVR_CALL" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_LIVE_CHAT_INFO_MESSAGE" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_FACEBOOK_COMMENT" | "TYPE_INSTAGRAM_COMMENT" | "TYPE_CUSTOM_CALL" | "TYPE_INTERNAL_COMMENT" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_TIKTOK_COMMENT" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION" | "TYPE_SMS_REACTION";
		/** @description Whom to talk with. */
		ConversationInput: {
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description ID of the contact. */
			contactId: string;
		};
		/** @description The new conversation. */
		ConversationCreated: {
			/** @description True when the request was carried out. */
			success: boolean;
			conversation: components["schemas"]["NewConversation"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A conversation that has just begun. */
		NewConversation: {
			/** @description ID of the conversation create. */
			id: string;
			/** @description When it was last changed. */
			dateUpdated: string;
			/** @description When it was added. */
			dateAdded: string;
			/** @description True when it was deleted. */
			deleted: boolean;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description When the last message came or went. */
			lastMessageDate: string;
			/** @description ID of the user it is assigned to. */
			assignedTo?: string;
		};
		/** @description Everything that was said to and by one contact. */
		Conversation: {
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description True when it was deleted. */
			deleted: boolean;
			/** @description Whether it stands in the inbox. */
			inbox: boolean;
			/** @description Kind. */
			type: number;
			/** @description How many messages are unread. */
			unreadCount: number;
			/** @description ID of the user it is assigned to. */
			assignedTo?: string;
			/** @description ID of the get conversation by id. */
			id: string;
			/** @description Whether it is starred. */
			starred?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of messages, wrapped once more. */
		MessageListResponse: {
			messages: components["schemas"]["MessagePage"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Messages, and where the next page starts. */
		MessagePage: {
			/** @description ID of the last message. */
			lastMessageId: string;
			/** @description Number of the next page, or whether there is one. */
			nextPage: boolean;
			/** @description The messages. */
			messages: components["schemas"]["Message"][];
		};
		/** @description A message, a call or another entry of a conversation. */
		Message: {
			/** @description ID of the get message. */
			id: string;
			/** @description Kind. */
			type: number;
			messageType: components["schemas"]["MessageType"];
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the conversation. */
			conversationId: string;
			/** @description When it was added. */
			dateAdded: string;
			/** @description Text. */
			body?: string;
			/**
			 * @description Inbound or outbound.
			 * @enum {string}
			 */
			direction: "inbound" | "outbound";
			/**
			 * @description Its state.
			 * @enum {string}
			 */
			status?: "connected" | "delivered" | "failed" | "opened" | "pending" | "read" | "scheduled" | "sent" | "undelivered" | "clicked" | "opt_out" | "queued";
			/** @description MIME type of the text. */
			contentType: string;
			/** @description Addresses of attached files. */
			attachments?: string[];
			meta?: components["schemas"]["MessageMeta"];
			/**
			 * @description Where it came from.
			 * @enum {string}
			 */
			source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
			/** @description ID of the user. */
			userId?: string;
			/** @description ID of the conversation provider. */
			conversationProviderId?: string;
			/** @description ID of the chat widget. */
			chatWidgetId?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What only some kinds of messages have. */
		MessageMeta: {
			/** @description Length of the call, in seconds. */
			callDuration?: string;
			/**
			 * @description How the call ended.
			 * @enum {string}
			 */
			callStatus?: "pending" | "completed" | "answered" | "busy" | "no-answer" | "failed" | "canceled" | "voicemail";
			/** @description What belongs to an email message. */
			email?: {
				/** @description IDs of its email records. */
				messageIds?: string[];
			};
		};
		/** @description An email with its text. */
		EmailMessage: {
			/** @description ID of the get email message. */
			id: string;
			/** @description ID of the alt. */
			altId?: string;
			/** @description ID of the thread. */
			threadId: string;
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the conversation. */
			conversationId: string;
			/** @description When it was added. */
			dateAdded: string;
			/** @description Subject line. */
			subject?: string;
			/** @description Text. */
			body: string;
			/**
			 * @description Inbound or outbound.
			 * @enum {string}
			 */
			direction: "inbound" | "outbound";
			/**
			 * @description Its state.
			 * @enum {string}
			 */
			status?: "pending" | "scheduled" | "sent" | "delivered" | "read" | "undelivered" | "connected" | "failed" | "opened";
			/** @description MIME type of the text. */
			contentType: string;
			/** @description Addresses of attached files. */
			attachments?: string[];
			/** @description Who delivered it. */
			provider?: string;
			/** @description Address of the sender. */
			from: string;
			/** @description Addresses of the recipients. */
			to: string[];
			/** @description Addresses that get a copy. */
			cc?: string[];
			/** @description Addresses that get a hidden copy. */
			bcc?: string[];
			/** @description ID of the reply to message. */
			replyToMessageId?: string;
			/**
			 * @description Where it came from.
			 * @enum {string}
			 */
			source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
			/** @description ID of the conversation provider. */
			conversationProviderId?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The sentences of a call, in order. */
		Transcript: components["schemas"]["TranscriptSentence"][];
		/** @description A sentence of a call. */
		TranscriptSentence: {
			/** @description Channel of the recording: one side of the call. */
			mediaChannel: number;
			/** @description Place of the sentence, from 0. */
			sentenceIndex: number;
			/** @description When it starts, ISO 8601 with an offset. */
			startTime: number;
			/** @description When it ends, ISO 8601 with an offset. */
			endTime: number;
			/** @description What was said. */
			transcript: string;
			/** @description How sure the transcript is, from 0 to 1. */
			confidence: number;
		};
		/** @description What became of the message. */
		MessageStatusUpdate: {
			/**
			 * @description Its state.
			 * @enum {string}
			 */
			status: "delivered" | "failed" | "pending" | "read";
			error?: components["schemas"]["MessageError"];
			/** @description ID of the email message. */
			emailMessageId?: string;
			/** @description Addresses it was sent to. */
			recipients?: string[];
		};
		/** @description Why a message was not delivered. */
		MessageError: {
			/** @description Authorization code that came with the redirect. */
			code: string;
			/** @description Kind. */
			type: string;
			/** @description What was done. */
			message: string;
		};
		/** @description What became of a message. */
		MessageReceipt: {
			/** @description ID of the conversation. */
			conversationId: string;
			/** @description ID of the email message. */
			emailMessageId?: string;
			/** @description ID of the message. */
			messageId: string;
			/** @description IDs of the messages. */
			messageIds?: string[];
			/** @description What was done, in words. */
			msg?: string;
			forwardData?: components["schemas"]["ForwardReceipt"];
			/**
			 * @description Its state.
			 * @enum {string}
			 */
			status?: "delivered" | "failed" | "pending" | "read";
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What was forwarded, and to where. */
		ForwardReceipt: {
			/** @description True to forward all messages of the thread. */
			forwardWholeThread?: boolean;
			/** @description ID of the message. */
			messageId?: string;
			/** @description ID of the email message. */
			emailMessageId?: string;
			/** @description ID of the source contact. */
			sourceContactId?: string;
			/** @description ID of the source conversation. */
			sourceConversationId?: string;
			/** @description Address that it was forwarded to. */
			forwardToEmail?: string;
			/** @description ID of the recipient contact. */
			recipientContactId?: string;
			/** @description ID of the recipient conversation. */
			recipientConversationId?: string;
		};
		/** @description Who is typing, and where. */
		TypingInput: {
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description True while the agent is typing. */
			isTyping: boolean;
			/** @description ID of the visitor. */
			visitorId: string;
			/** @description ID of the conversation. */
			conversationId: string;
		};
		/** @description Confirms that the request was carried out. */
		TypingReceipt: {
			/** @description True when the request was carried out. */
			success: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Files for a message, and the conversation that they are for. */
		AttachmentUpload: {
			/** @description ID of the conversation. */
			conversationId: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description Addresses of files that are on the web already; repeat the field for each. */
			attachmentUrls: string[];
			/** @description The files themselves; repeat the field for each. */
			fileAttachment?: string[];
			/** @description ID of the Twilio chat service, for a group SMS. */
			chatServiceSid?: string;
			/** @description `true` for a group SMS, which takes one file in a request. */
			isGroupSms?: string;
		};
		/** @description Where uploaded files are now. */
		AttachmentReceipt: {
			/** @description The address of each file, by its name. */
			uploadedFiles: {
				[key: string]: string;
			};
			/** @description IDs of the files at Twilio, for a group SMS. */
			twilioMediaSids?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Why files could not be uploaded. */
		AttachmentRefusal: {
			/**
			 * @description HTTP status of the answer.
			 * @enum {number}
			 */
			status: 400 | 413 | 415;
			/** @description What went wrong. */
			message: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A message to send. */
		MessageInput: {
			/**
			 * @description Kind.
			 * @enum {string}
			 */
			type: "SMS" | "RCS" | "Email" | "WhatsApp" | "IG" | "FB" | "Custom" | "Live_Chat" | "TIKTOK";
			/** @description Kind within the type, where the type has kinds. */
			subType?: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the appointment. */
			appointmentId?: string;
			/** @description Addresses of attached files. */
			attachments?: string[];
			/** @description Address that the email comes from. */
			emailFrom?: string;
			/** @description Addresses that get a copy. */
			emailCc?: string[];
			/** @description Addresses that get a hidden copy. */
			emailBcc?: string[];
			/** @description Text of an email, as HTML. */
			html?: string;
			/** @description What was done. */
			message?: string;
			/** @description Subject line. */
			subject?: string;
			/** @description ID of the reply message. */
			replyMessageId?: string;
			/** @description ID of the template. */
			templateId?: string;
			/** @description ID of the thread. */
			threadId?: string;
			/** @description When to send it, in seconds since 1970. */
			scheduledTimestamp?: number;
			/** @description ID of the conversation provider. */
			conversationProviderId?: string;
			/** @description Address of the contact to send to. */
			emailTo?: string;
			/** @description ID of the custom subtype. */
			customSubtypeId?: string;
			/**
			 * @description Whether to answer the sender or everybody.
			 * @enum {string}
			 */
			emailReplyMode?: "reply" | "reply_all";
			/** @description Number that it comes from. */
			fromNumber?: string;
			/** @description Number to send to. */
			toNumber?: string;
			forward?: components["schemas"]["ForwardInput"];
			/**
			 * @description Its state.
			 * @enum {string}
			 */
			status?: "delivered" | "failed" | "pending" | "read";
			/** @description True to let the best time be chosen. */
			usesNativeSchedulingAi?: boolean;
			/**
			 * @description Within how many hours the best time is chosen.
			 * @enum {string}
			 */
			optimizationPeriod?: "24h" | "48h" | "72h";
		};
		/** @description What is forwarded, and from where. */
		ForwardInput: {
			/** @description True to forward. */
			isForwarded: boolean;
			/** @description True to forward all messages of the thread. */
			forwardWholeThread?: boolean;
			/** @description ID of the message. */
			messageId?: string;
			/** @description ID of the email message. */
			emailMessageId?: string;
			/** @description ID of the source contact. */
			sourceContactId?: string;
			/** @description ID of the source conversation. */
			sourceConversationId?: string;
			/** @description Address to forward to. */
			toEmail?: string;
			/** @description ID of the recipient contact. */
			recipientContactId?: string;
			/** @description ID of the recipient conversation. */
			recipientConversationId?: string;
		};
	};
	responses: {
		/** @description The request was refused: a record named by ID does not exist, a limit is over its maximum, or the sub-account does not allow duplicates. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BadRequestError"];
			};
		};
		/** @description The token or the Version header is missing, wrong, expired or not sufficient. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UnauthorizedError"];
			};
		};
		/** @description The token is not valid for the sub-account that the request names, or the request names none. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ForbiddenError"];
			};
		};
		/** @description The body or a parameter breaks a rule. */
		UnprocessableEntity: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UnprocessableError"];
			};
		};
		/** @description The limit of requests is used up. There is no Retry-After header: wait for the burst window to end, or, when none are left for the day, for the daily count to start anew. */
		TooManyRequests: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TooManyRequestsError"];
			};
		};
		/** @description There is no record with this ID. Many operations answer 400 instead. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["NotFoundError"];
			};
		};
	};
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
