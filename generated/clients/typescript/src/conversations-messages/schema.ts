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
			/** @description The conversations of this page. */
			conversations: components["schemas"]["ConversationSummary"][];
			/** @description How many conversations there are in all, on all pages. */
			total: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A conversation in a search, with its last message. */
		ConversationSummary: {
			/** @description ID of the conversation. */
			id: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description Text of the last message. */
			lastMessageBody: string;
			lastMessageType: components["schemas"]["MessageType"];
			/**
			 * @description Kind of the conversation.
			 * @enum {string}
			 */
			type: "TYPE_PHONE" | "TYPE_EMAIL" | "TYPE_FB_MESSENGER" | "TYPE_REVIEW" | "TYPE_GROUP_SMS";
			/** @description How many messages are unread. */
			unreadCount: number;
			/** @description Full name of the contact. */
			fullName: string;
			/** @description Name of the contact in lower case, as lists are sorted by it. */
			contactName: string;
			/** @description Email address of the contact. */
			email: string;
			/** @description Phone number of the contact, in international form. */
			phone: string;
			/** @description When the last message came or went, in milliseconds since 1970. */
			lastMessageDate?: number;
			/** @description When the conversation began, in milliseconds since 1970. */
			dateAdded?: number;
			/** @description When the conversation last changed, in milliseconds since 1970. */
			dateUpdated?: number;
			/** @description Where the conversation stands in the order of the search. Send that of the last one as `startAfterDate` to get the next page. */
			sort?: number[];
		};
		/**
		 * @description Kind of message or activity.
		 * @enum {string}
		 */
		MessageType: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_SMS_REVIEW_REQUEST" | "TYPE_WEBCHAT" | "TYPE_SMS_NO_SHOW_REQUEST" | "TYPE_CAMPAIGN_SMS" | "TYPE_CAMPAIGN_CALL" | "TYPE_CAMPAIGN_EMAIL" | "TYPE_CAMPAIGN_VOICEMAIL" | "TYPE_FACEBOOK" | "TYPE_CAMPAIGN_FACEBOOK" | "TYPE_CAMPAIGN_MANUAL_CALL" | "TYPE_CAMPAIGN_MANUAL_SMS" | "TYPE_GMB" | "TYPE_CAMPAIGN_GMB" | "TYPE_REVIEW" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_CUSTOM_SMS" | "TYPE_CUSTOM_EMAIL" | "TYPE_CUSTOM_PROVIDER_SMS" | "TYPE_CUSTOM_PROVIDER_EMAIL" | "TYPE_IVR_CALL" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_LIVE_CHAT_INFO_MESSAGE" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_FACEBOOK_COMMENT" | "TYPE_INSTAGRAM_COMMENT" | "TYPE_CUSTOM_CALL" | "TYPE_INTERNAL_COMMENT" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_TIKTOK_COMMENT" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION" | "TYPE_SMS_REACTION";
		/** @description Whom to talk with. */
		ConversationInput: {
			/** @description ID of the sub-account (location). The token has to have access to it. */
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
			/** @description ID of the new conversation. */
			id: string;
			/** @description When it was last changed, ISO 8601 in UTC. */
			dateUpdated: string;
			/** @description When it was begun, ISO 8601 in UTC. */
			dateAdded: string;
			/** @description True when the conversation was deleted. */
			deleted: boolean;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description When the last message came or went, ISO 8601 in UTC. */
			lastMessageDate: string;
			/** @description ID of the user who looks after it. */
			assignedTo?: string;
		};
		/** @description Everything that was said to and by one contact. */
		Conversation: {
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description True when the conversation was deleted. */
			deleted: boolean;
			/** @description True when it stands in the inbox. */
			inbox: boolean;
			/** @description Kind of the conversation: 1 by phone, 2 by email, 3 by Messenger, 4 a review, 5 a group by SMS. */
			type: number;
			/** @description How many messages are unread. */
			unreadCount: number;
			/** @description ID of the user who looks after it. */
			assignedTo?: string;
			/** @description ID of the conversation. */
			id: string;
			/** @description True when somebody marked it with a star. */
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
			/** @description ID of the last message of this page. Send it to get the next one. */
			lastMessageId: string;
			/** @description True when older messages follow. */
			nextPage: boolean;
			/** @description The messages of this page, the newest first. */
			messages: components["schemas"]["Message"][];
		};
		/** @description A message, a call or another entry of a conversation. */
		Message: {
			/** @description ID of the message. */
			id: string;
			/** @description Number that stands for the kind, beside `messageType`: 1 a call, 2 an SMS, 3 an email. */
			type: number;
			messageType: components["schemas"]["MessageType"];
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the conversation. */
			conversationId: string;
			/** @description When the message came or went, ISO 8601 in UTC. */
			dateAdded: string;
			/** @description Text of the message. */
			body?: string;
			/**
			 * @description `inbound` from the contact, `outbound` to the contact.
			 * @enum {string}
			 */
			direction: "inbound" | "outbound";
			/**
			 * @description What became of the message. `scheduled` ones wait for their time.
			 * @enum {string}
			 */
			status?: "connected" | "delivered" | "failed" | "opened" | "pending" | "read" | "scheduled" | "sent" | "undelivered" | "clicked" | "opt_out" | "queued";
			/** @description Media type of the text, such as `text/plain`. */
			contentType: string;
			/** @description Addresses of the attached files. */
			attachments?: string[];
			meta?: components["schemas"]["MessageMeta"];
			/**
			 * @description What sent it: somebody in the app, a workflow, a campaign, a bulk action or the API.
			 * @enum {string}
			 */
			source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
			/** @description ID of the user who sent it. */
			userId?: string;
			/** @description ID of the provider that carries it, for messages of a provider of your own. */
			conversationProviderId?: string;
			/** @description ID of the chat widget that it came from. */
			chatWidgetId?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What only some kinds of messages have. */
		MessageMeta: {
			/** @description Length of the call in seconds, as text. */
			callDuration?: string;
			/**
			 * @description How the call ended.
			 * @enum {string}
			 */
			callStatus?: "pending" | "completed" | "answered" | "busy" | "no-answer" | "failed" | "canceled" | "voicemail";
			/** @description Email address of the contact. */
			email?: {
				/** @description IDs of its email records. */
				messageIds?: string[];
			};
		};
		/** @description An email with its text. */
		EmailMessage: {
			/** @description ID of the email. */
			id: string;
			/** @description ID of the email at its provider. */
			altId?: string;
			/** @description ID of the thread that the email belongs to. */
			threadId: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description ID of the contact. */
			contactId: string;
			/** @description ID of the conversation. */
			conversationId: string;
			/** @description When the email came or went, ISO 8601 in UTC. */
			dateAdded: string;
			/** @description Subject line. */
			subject?: string;
			/** @description Text of the email, as HTML. */
			body: string;
			/**
			 * @description `inbound` from the contact, `outbound` to the contact.
			 * @enum {string}
			 */
			direction: "inbound" | "outbound";
			/**
			 * @description What became of the email.
			 * @enum {string}
			 */
			status?: "pending" | "scheduled" | "sent" | "delivered" | "read" | "undelivered" | "connected" | "failed" | "opened";
			/** @description Media type of the text, such as `text/plain`. */
			contentType: string;
			/** @description Addresses of the attached files. */
			attachments?: string[];
			/** @description Service that carried the email. */
			provider?: string;
			/** @description Address that it came from. */
			from: string;
			/** @description Addresses that it went to. */
			to: string[];
			/** @description Addresses that got a copy. */
			cc?: string[];
			/** @description Addresses that got a copy without the others seeing it. */
			bcc?: string[];
			/** @description ID of the email that this one answers. */
			replyToMessageId?: string;
			/**
			 * @description What sent it: somebody in the app, a workflow, a campaign, a bulk action or the API.
			 * @enum {string}
			 */
			source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
			/** @description ID of the provider that carries it, for messages of a provider of your own. */
			conversationProviderId?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The sentences of a call, in order. */
		Transcript: components["schemas"]["TranscriptSentence"][];
		/** @description A sentence of a call. */
		TranscriptSentence: {
			/** @description Side of the call: each has a channel of the recording. */
			mediaChannel: number;
			/** @description Place of the sentence in the call, from 0. */
			sentenceIndex: number;
			/** @description Where in the recording the sentence starts, in milliseconds. */
			startTime: number;
			/** @description Where in the recording the sentence ends, in milliseconds. */
			endTime: number;
			/** @description What was said. */
			transcript: string;
			/** @description How sure the transcript is, from 0 to 1. */
			confidence: number;
		};
		/** @description What became of the message. */
		MessageStatusUpdate: {
			/**
			 * @description What became of the message.
			 * @enum {string}
			 */
			status: "delivered" | "failed" | "pending" | "read";
			error?: components["schemas"]["MessageError"];
			/** @description ID of the email, where the message is one. */
			emailMessageId?: string;
			/** @description Email addresses that the status is about. Left out, all of them. */
			recipients?: string[];
		};
		/** @description Why a message was not delivered. */
		MessageError: {
			/** @description Code of the error. */
			code: string;
			/** @description Kind of the error. */
			type: string;
			/** @description What went wrong, in words. */
			message: string;
		};
		/** @description What became of a message. */
		MessageReceipt: {
			/** @description ID of the conversation. */
			conversationId: string;
			/** @description ID of the email, for messages that are emails. */
			emailMessageId?: string;
			/** @description ID of the message. */
			messageId: string;
			/** @description IDs of all messages that were made, where one request makes several. */
			messageIds?: string[];
			/** @description What was done, in words. */
			msg?: string;
			forwardData?: components["schemas"]["ForwardReceipt"];
			/**
			 * @description What became of the message.
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
			/** @description ID of the email, for messages that are emails. */
			emailMessageId?: string;
			/** @description ID of the contact whose message is forwarded. */
			sourceContactId?: string;
			/** @description ID of the conversation that the message is forwarded from. */
			sourceConversationId?: string;
			/** @description Address that it was forwarded to. */
			forwardToEmail?: string;
			/** @description ID of the contact who gets it. */
			recipientContactId?: string;
			/** @description ID of the conversation that it is forwarded to. */
			recipientConversationId?: string;
		};
		/** @description Who is typing, and where. */
		TypingInput: {
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description True while somebody types, false when they stopped. */
			isTyping: boolean;
			/** @description ID of the visitor in the live chat. */
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
			 * @description What became of the message.
			 * @enum {number}
			 */
			status: 400 | 413 | 415;
			/** @description Text of the message. For an email `html` goes before it. */
			message: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A message to send. */
		MessageInput: {
			/**
			 * @description How to send it.
			 * @enum {string}
			 */
			type: "SMS" | "RCS" | "Email" | "WhatsApp" | "IG" | "FB" | "Custom" | "Live_Chat" | "TIKTOK";
			/** @description Kind within the type, where the type has kinds. */
			subType?: string;
			/** @description ID of the contact to send it to. The conversation is found by it, or begun. */
			contactId: string;
			/** @description ID of the appointment that it is about. */
			appointmentId?: string;
			/** @description Addresses of files to attach. Upload attachments gives you some. */
			attachments?: string[];
			/** @description Address that an email comes from. Left out, that of the sub-account. */
			emailFrom?: string;
			/** @description Addresses that get a copy of an email. */
			emailCc?: string[];
			/** @description Addresses that get a copy of an email without the others seeing it. */
			emailBcc?: string[];
			/** @description Text of an email as HTML. */
			html?: string;
			/** @description Text of the message. For an email `html` goes before it. */
			message?: string;
			/** @description Subject line of an email. */
			subject?: string;
			/** @description ID of the message that this one answers. */
			replyMessageId?: string;
			/** @description ID of the template that the text is taken from. */
			templateId?: string;
			/** @description ID of the email thread that it continues. */
			threadId?: string;
			/** @description When to send it, in seconds since 1970. Left out, it is sent at once. */
			scheduledTimestamp?: number;
			/** @description ID of the provider that carries it, for messages of a provider of your own. */
			conversationProviderId?: string;
			/** @description Address to send an email to, one of the contact's. Left out, the main one. */
			emailTo?: string;
			/** @description ID of the kind of a custom message. */
			customSubtypeId?: string;
			/**
			 * @description Whom an answering email goes to: `reply` to the sender, `reply_all` to everybody.
			 * @enum {string}
			 */
			emailReplyMode?: "reply" | "reply_all";
			/** @description Phone number to send from, one of the sub-account, in international form. */
			fromNumber?: string;
			/** @description Phone number to send to, in international form. Left out, the contact's. */
			toNumber?: string;
			forward?: components["schemas"]["ForwardInput"];
			/**
			 * @description What became of a message that was sent elsewhere and is only noted here.
			 * @enum {string}
			 */
			status?: "delivered" | "failed" | "pending" | "read";
			/** @description True to have the best time chosen, within the hours of `optimizationPeriod`. */
			usesNativeSchedulingAi?: boolean;
			/**
			 * @description Within how many hours the best time is chosen.
			 * @enum {string}
			 */
			optimizationPeriod?: "24h" | "48h" | "72h";
		};
		/** @description What is forwarded, and from where. */
		ForwardInput: {
			/** @description True when the message is forwarded. */
			isForwarded: boolean;
			/** @description True to forward all messages of the thread. */
			forwardWholeThread?: boolean;
			/** @description ID of the message. */
			messageId?: string;
			/** @description ID of the email, for messages that are emails. */
			emailMessageId?: string;
			/** @description ID of the contact whose message is forwarded. */
			sourceContactId?: string;
			/** @description ID of the conversation that the message is forwarded from. */
			sourceConversationId?: string;
			/** @description Address to forward it to. */
			toEmail?: string;
			/** @description ID of the contact who gets it. */
			recipientContactId?: string;
			/** @description ID of the conversation that it is forwarded to. */
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
