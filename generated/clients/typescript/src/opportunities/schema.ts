/** The schemas that the category Opportunities uses, as the API document states them. */
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
		/** @description A page of opportunities. */
		OpportunitySearchResponse: {
			/** @description The opportunities on this page. */
			opportunities?: components["schemas"]["Opportunity"][];
			meta?: components["schemas"]["OpportunitySearchMeta"];
			/** @description Figures over all matches. What they hold is not documented. */
			aggregations?: Record<string, unknown>;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A possible sale to a contact, in a stage of a pipeline. */
		Opportunity: {
			/**
			 * @description ID of the opportunity.
			 * @example oP5wXn9LzK3vTd7QcB2r
			 */
			id?: string;
			/**
			 * @description Name of the opportunity.
			 * @example Whitening for Maya Lindqvist
			 */
			name?: string;
			/**
			 * @description Amount of money that it is worth, a number without a currency.
			 * @example 480
			 */
			monetaryValue?: number;
			/**
			 * @description ID of the pipeline that it runs through.
			 * @example pL8sVk4WzN2xTq6RmC7d
			 */
			pipelineId?: string;
			/**
			 * @description ID of the stage that it is in.
			 * @example 7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30
			 */
			pipelineStageId?: string;
			/**
			 * @description ID of the user who works on it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			status?: components["schemas"]["OpportunityStatus"];
			/**
			 * @description Where the opportunity came from.
			 * @example website form
			 */
			source?: string;
			/**
			 * Format: date-time
			 * @description When the status last changed; at first, when the opportunity was created.
			 * @example 2026-03-02T09:30:00.000Z
			 */
			lastStatusChangeAt?: string;
			/**
			 * Format: date-time
			 * @description When it last moved to another stage; at first, when the opportunity was created.
			 * @example 2026-03-02T09:30:00.000Z
			 */
			lastStageChangeAt?: string;
			/**
			 * Format: date-time
			 * @description When something was last done about it.
			 */
			lastActionDate?: string;
			/** @description Version of the opportunity in the search index. */
			indexVersion?: string;
			/**
			 * Format: date-time
			 * @description When the opportunity was created.
			 * @example 2026-03-02T09:30:00.000Z
			 */
			createdAt?: string;
			/**
			 * Format: date-time
			 * @description When the opportunity last changed.
			 * @example 2026-03-04T16:45:00.000Z
			 */
			updatedAt?: string;
			/**
			 * @description ID of the contact that it is about.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
			/**
			 * @description ID of the sub-account that the opportunity belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			contact?: components["schemas"]["OpportunityContact"];
			/** @description Notes of the contact, in searches that ask for them. */
			notes?: components["schemas"]["OpportunityNote"][];
			/** @description Tasks of the contact, in searches that ask for them. */
			tasks?: components["schemas"]["OpportunityTask"][];
			/** @description Appointments of the contact, in searches that ask for them. */
			calendarEvents?: components["schemas"]["OpportunityCalendarEvent"][];
			/** @description ID of the reason why it was lost, when it was lost and has one. */
			lostReasonId?: string;
			/** @description Values of custom fields, by field ID. */
			customFields?: components["schemas"]["OpportunityCustomField"][];
			/**
			 * @description IDs of the users who follow the opportunity.
			 * @example [
			 *       "pR5mNv7XdC2hQz9TsJ4b"
			 *     ]
			 */
			followers?: string[];
			/** @description ID of the external object of the opportunity, where it has one. */
			externalObjectId?: string;
		};
		/**
		 * @description `open` while it is pursued; `won`, `lost` or `abandoned` when it is closed.
		 * @example open
		 * @enum {string}
		 */
		OpportunityStatus: "open" | "won" | "lost" | "abandoned";
		/** @description The contact that an opportunity is about, in short. Comes with reading one opportunity and with searches. */
		OpportunityContact: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			id?: string;
			/**
			 * @description Full name of the contact.
			 * @example Maya Lindqvist
			 */
			name?: string;
			/**
			 * @description Company the contact works for.
			 * @example Lindqvist Studio
			 */
			companyName?: string;
			/**
			 * @description Main email address.
			 * @example maya.lindqvist@example.com
			 */
			email?: string;
			/**
			 * @description Main phone number in international form.
			 * @example +15550134207
			 */
			phone?: string;
			/**
			 * @description Tags of the contact.
			 * @example [
			 *       "new patient",
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
		};
		/** @description A note on the contact of an opportunity, in short. */
		OpportunityNote: {
			/**
			 * @description ID of the note.
			 * @example nT8cGz4HvY1mWk6QsX3p
			 */
			id?: string;
			/**
			 * @description Text of the note.
			 * @example Prefers appointments in the morning.
			 */
			body?: string;
			/**
			 * @description ID of the user who wrote it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * Format: date-time
			 * @description When the note was created.
			 * @example 2026-03-02T09:25:00.000Z
			 */
			dateAdded?: string;
		};
		/** @description A task for the contact of an opportunity, in short. */
		OpportunityTask: {
			/**
			 * @description ID of the task.
			 * @example tK2wPq6VnB8xRd3LsM7c
			 */
			id?: string;
			/**
			 * @description What is to be done.
			 * @example Call about whitening quote
			 */
			title?: string;
			/**
			 * @description Details of the task.
			 * @example Maya asked for the price of two sessions.
			 */
			body?: string;
			/**
			 * @description ID of the user who is to do it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			/**
			 * Format: date-time
			 * @description When the task is due.
			 * @example 2026-03-05T15:00:00.000Z
			 */
			dueDate?: string;
			/**
			 * @description True when the task is done.
			 * @example false
			 */
			completed?: boolean;
		};
		/** @description An appointment of the contact of an opportunity, in short. */
		OpportunityCalendarEvent: {
			/** @description ID of the appointment. */
			id?: string;
			/** @description Title of the appointment. */
			title?: string;
			/** @description ID of the calendar that it is in. */
			calendarId?: string;
			/** @description When the appointment starts. */
			startTime?: string;
			/** @description When the appointment ends. */
			endTime?: string;
			/** @description State of the appointment, for example `confirmed`. */
			appointmentStatus?: string;
		};
		/** @description Value of one custom field of an opportunity. Names of fields are not given here; look them up by ID. */
		OpportunityCustomField: {
			/**
			 * @description ID of the custom field.
			 * @example cP4vRn8WzT2xLq6KdM9h
			 */
			id: string;
			/**
			 * @description Value: text, a number, a list of chosen options, or an object for files.
			 * @example Evenings
			 */
			fieldValue: string | number | boolean | unknown[] | {
				[key: string]: unknown;
			};
		};
		/** @description Where the page stands, and where the next one starts. */
		OpportunitySearchMeta: {
			/**
			 * @description How many opportunities match in all.
			 * @example 1
			 */
			total?: number;
			/** @description Address of the next page, empty on the last. */
			nextPageUrl?: string;
			/** @description `startAfterId` of the next page: the ID of the last opportunity on this one. */
			startAfterId?: string;
			/** @description `startAfter` of the next page: when the last opportunity on this one was created, in milliseconds since 1970. */
			startAfter?: number;
			/**
			 * @description Number of this page, counted from 1.
			 * @example 1
			 */
			currentPage?: number;
			/** @description Number of the next page, 0 on the last. */
			nextPage?: number;
			/** @description Number of the page before, 0 on the first. */
			prevPage?: number;
		};
		/** @description All pipelines of a sub-account. */
		PipelineListResponse: {
			/** @description The pipelines with their stages. */
			pipelines?: components["schemas"]["Pipeline"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A row of stages that opportunities move through. */
		Pipeline: {
			/**
			 * @description ID of the pipeline.
			 * @example pL8sVk4WzN2xTq6RmC7d
			 */
			id?: string;
			/**
			 * @description Name of the pipeline.
			 * @example New patients
			 */
			name?: string;
			/** @description Stages of the pipeline, in order. */
			stages?: components["schemas"]["PipelineStage"][];
			/**
			 * @description True when the pipeline is shown in funnel charts.
			 * @example true
			 */
			showInFunnel?: boolean;
			/**
			 * @description True when the pipeline is shown in pie charts.
			 * @example true
			 */
			showInPieChart?: boolean;
			/**
			 * @description ID of the sub-account that the pipeline belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/**
			 * @description How the colors of the pipeline and its stages are shown: as a dot, as a tint of the background, or not at all.
			 * @enum {string}
			 */
			colorRenderMode?: "dot" | "bg-tint" | "none";
		};
		/** @description A stage of a pipeline. */
		PipelineStage: {
			/**
			 * @description ID of the stage.
			 * @example 7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30
			 */
			id: string;
			/**
			 * @description Name of the stage.
			 * @example Inquiry
			 */
			name: string;
			/**
			 * @description Place of the stage in the pipeline, counted from 0.
			 * @example 0
			 */
			position?: number;
			/**
			 * @description True when the stage is shown in funnel charts.
			 * @example true
			 */
			showInFunnel?: boolean;
			/**
			 * @description True when the stage is shown in pie charts.
			 * @example true
			 */
			showInPieChart?: boolean;
		};
		/** @description One opportunity. */
		OpportunityResponse: {
			opportunity?: components["schemas"]["Opportunity"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change on an opportunity. What is left out stays as it is. */
		OpportunityUpdate: {
			/**
			 * @description ID of the pipeline that the opportunity is to run through.
			 * @example pL8sVk4WzN2xTq6RmC7d
			 */
			pipelineId?: string;
			/**
			 * @description Name of the opportunity.
			 * @example Whitening for Maya Lindqvist
			 */
			name?: string;
			/**
			 * @description ID of the stage to move to. It has to be a stage of the pipeline; left out when the pipeline changes, it is the first one of the new pipeline.
			 * @example 8b2d0f63-4a1c-4e97-8d38-6f9c2b7e5041
			 */
			pipelineStageId?: string;
			status?: components["schemas"]["OpportunityStatus"];
			/**
			 * @description Amount of money that it is worth, a number without a currency.
			 * @example 480
			 */
			monetaryValue?: number;
			/**
			 * @description ID of the user who is to work on it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			/** @description Values of custom fields. Fields that are not named keep theirs. */
			customFields?: components["schemas"]["OpportunityCustomFieldInput"][];
		};
		/** @description A value for one custom field. Name the field by `id` or by `key`. */
		OpportunityCustomFieldInput: {
			/**
			 * @description ID of the custom field.
			 * @example cP4vRn8WzT2xLq6KdM9h
			 */
			id?: string;
			/**
			 * @description Key of the custom field.
			 * @example preferred_time
			 */
			key?: string;
			/**
			 * @description The value, as the field takes it: text, a number, a list of options, or an object. Answers give it as `fieldValue`.
			 * @example Evenings
			 */
			field_value?: string | number | boolean | string[] | {
				[key: string]: unknown;
			};
		};
		/** @description Confirms that the request was carried out. */
		OpportunityReceipt: {
			/** @description True when the request was carried out. The key is misspelt on the wire. */
			succeded?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new opportunity. */
		OpportunityInput: {
			/**
			 * @description ID of the pipeline that the opportunity is to run through.
			 * @example pL8sVk4WzN2xTq6RmC7d
			 */
			pipelineId: string;
			/**
			 * @description ID of the sub-account that the opportunity belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the opportunity.
			 * @example Whitening for Maya Lindqvist
			 */
			name: string;
			/**
			 * @description ID of the stage to start in. It has to be a stage of the pipeline; left out, it is the first one.
			 * @example 7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30
			 */
			pipelineStageId?: string;
			status: components["schemas"]["OpportunityStatus"];
			/**
			 * @description ID of the contact that the opportunity is about.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
			/**
			 * @description Amount of money that it is worth, a number without a currency.
			 * @example 480
			 */
			monetaryValue?: number;
			/**
			 * @description ID of the user who is to work on it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			/** @description Values of custom fields. */
			customFields?: components["schemas"]["OpportunityCustomFieldInput"][];
		};
		/** @description The new status. */
		OpportunityStatusChange: {
			status: components["schemas"]["OpportunityStatus"];
			/**
			 * @description ID of the reason why it was lost. Only an opportunity with the status `lost` keeps it.
			 * @example 66c4e0f2b5d86a3199f7c825
			 */
			lostReasonId?: string;
		};
		/** @description An opportunity to find by its ID or by contact and pipeline, and to create when it is not there. */
		OpportunityUpsert: {
			/**
			 * @description ID of the opportunity to change. Left out, it is the one that the contact has in the pipeline.
			 * @example oP5wXn9LzK3vTd7QcB2r
			 */
			id?: string;
			/**
			 * @description ID of the pipeline that the opportunity is to run through.
			 * @example pL8sVk4WzN2xTq6RmC7d
			 */
			pipelineId: string;
			/**
			 * @description ID of the sub-account that the opportunity belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description IDs of the users to add to the followers or to take away from them; see `followersActionType`.
			 * @example [
			 *       "oW8cKt3ZrN6vBq2XmL5d"
			 *     ]
			 */
			followers?: string[];
			/**
			 * @description True to leave the opportunity without followers.
			 * @example false
			 */
			isRemoveAllFollowers?: boolean;
			/**
			 * @description What to do with the users in `followers`. Left out, they are added.
			 * @example add
			 * @enum {string}
			 */
			followersActionType?: "add" | "remove";
			/**
			 * @description Name of the opportunity. Left out for a new one, it is the name of the contact.
			 * @example Whitening for Maya Lindqvist
			 */
			name?: string;
			/** @description State of the opportunity. Left out for a new one, it is `open`. */
			status?: components["schemas"]["OpportunityStatus"];
			/**
			 * @description ID of the stage to put it in. It has to be a stage of the pipeline; left out for a new opportunity or a new pipeline, it is the first one.
			 * @example 7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30
			 */
			pipelineStageId?: string;
			/**
			 * @description Amount of money that it is worth, a number without a currency.
			 * @example 480
			 */
			monetaryValue?: number;
			/**
			 * @description ID of the user who is to work on it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			/**
			 * @description ID of the reason why it was lost. Only an opportunity with the status `lost` keeps it.
			 * @example 66c4e0f2b5d86a3199f7c825
			 */
			lostReasonId?: string;
			/**
			 * @description ID of the contact that the opportunity is about. A new opportunity needs it.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
		};
		/** @description The opportunity, and whether it was created. */
		OpportunityUpsertResponse: {
			opportunity: components["schemas"]["Opportunity"];
			/**
			 * @description True when the opportunity was created, false when it was changed.
			 * @example false
			 */
			new: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Users to add or to remove as followers. */
		OpportunityFollowers: {
			/**
			 * @description IDs of the users.
			 * @example [
			 *       "oW8cKt3ZrN6vBq2XmL5d"
			 *     ]
			 */
			followers: string[];
		};
		/** @description The followers of the opportunity after the change. */
		OpportunityFollowersAdded: {
			/** @description IDs of all users who now follow the opportunity. */
			followers?: string[];
			/** @description IDs of the users who did not follow before. */
			followersAdded?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The followers of the opportunity after the change. */
		OpportunityFollowersRemoved: {
			/** @description IDs of the users who still follow the opportunity. */
			followers?: string[];
			/** @description IDs of the users who followed before. */
			followersRemoved?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of reasons. */
		LostReasonListResponse: {
			/** @description The reasons on this page. */
			lostReasons?: components["schemas"]["LostReason"][];
			/**
			 * @description How many reasons match in all.
			 * @example 1
			 */
			total?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A reason why opportunities are lost. */
		LostReason: {
			/**
			 * @description ID of the reason.
			 * @example 66c4e0f2b5d86a3199f7c825
			 */
			id?: string;
			/**
			 * @description The reason, in words.
			 * @example Chose another practice
			 */
			name?: string;
			/**
			 * @description ID of the sub-account that the reason belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/**
			 * Format: date-time
			 * @description When the reason last changed.
			 * @example 2026-02-01T09:00:00.000Z
			 */
			updatedAt?: string;
			/**
			 * Format: date-time
			 * @description When the reason was created.
			 * @example 2026-02-01T09:00:00.000Z
			 */
			createdAt?: string;
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
