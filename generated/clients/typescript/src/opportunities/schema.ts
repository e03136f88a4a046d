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
			/** @description The opportunities. */
			opportunities?: components["schemas"]["Opportunity"][];
			meta?: components["schemas"]["OpportunitySearchMeta"];
			/** @description Counts over all matches, by what was grouped. */
			aggregations?: Record<string, unknown>;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A chance of business with a contact, in a stage of a pipeline. */
		Opportunity: {
			/** @description ID of the search opportunities. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description What it is worth. */
			monetaryValue?: number;
			/** @description ID of the pipeline. */
			pipelineId?: string;
			/** @description ID of the pipeline stage. */
			pipelineStageId?: string;
			/** @description ID of the user it is assigned to. */
			assignedTo?: string;
			status?: components["schemas"]["OpportunityStatus"];
			/** @description Where it came from. */
			source?: string;
			/** @description When it was last status change. */
			lastStatusChangeAt?: string;
			/** @description When it was last stage change. */
			lastStageChangeAt?: string;
			/** @description When something was last done about it. */
			lastActionDate?: string;
			/** @description Version of the search index. */
			indexVersion?: string;
			/** @description When it was added. */
			createdAt?: string;
			/** @description When it was last changed. */
			updatedAt?: string;
			/** @description ID of the contact. */
			contactId?: string;
			/** @description ID of the sub-account. */
			locationId?: string;
			contact?: components["schemas"]["OpportunityContact"];
			/** @description Notes, where they were asked for. */
			notes?: components["schemas"]["OpportunityNote"][];
			/** @description Tasks, where they were asked for. */
			tasks?: components["schemas"]["OpportunityTask"][];
			/** @description Appointments, where they were asked for. */
			calendarEvents?: components["schemas"]["OpportunityCalendarEvent"][];
			/** @description ID of the lost reason. */
			lostReasonId?: string;
			/** @description Values of custom fields. */
			customFields?: components["schemas"]["OpportunityCustomField"][];
			/** @description IDs of the users who follow it. */
			followers?: string[];
			/** @description ID of the external object. */
			externalObjectId?: string;
		};
		/**
		 * @description Status: open, won, lost or abandoned.
		 * @enum {string}
		 */
		OpportunityStatus: "open" | "won" | "lost" | "abandoned";
		/** @description The contact of an opportunity, in short. */
		OpportunityContact: {
			/** @description ID of the search opportunities contact. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description Company that the contact works for. */
			companyName?: string;
			/** @description Email address. */
			email?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Tags. */
			tags?: string[];
		};
		/** @description A note on an opportunity. */
		OpportunityNote: {
			/** @description ID of the note. */
			id?: string;
			/** @description Text of the note. */
			body?: string;
			/** @description ID of the user who wrote it. */
			userId?: string;
			/**
			 * Format: date-time
			 * @description When it was added.
			 */
			dateAdded?: string;
		};
		/** @description A task of an opportunity. */
		OpportunityTask: {
			/** @description ID of the task. */
			id?: string;
			/** @description Title of the task. */
			title?: string;
			/** @description What to do. */
			body?: string;
			/** @description ID of the user it is assigned to. */
			assignedTo?: string;
			/**
			 * Format: date-time
			 * @description When it is due.
			 */
			dueDate?: string;
			/** @description True when it is done. */
			completed?: boolean;
		};
		/** @description An appointment of an opportunity. */
		OpportunityCalendarEvent: {
			/** @description ID of the appointment. */
			id?: string;
			/** @description Its title. */
			title?: string;
			/** @description ID of the calendar. */
			calendarId?: string;
			/** @description When it starts. */
			startTime?: string;
			/** @description When it ends. */
			endTime?: string;
			/** @description Status of the appointment. */
			appointmentStatus?: string;
		};
		/** @description A value of a custom field. */
		OpportunityCustomField: {
			/** @description ID of the custom field. */
			id: string;
			/** @description The value: text, a number, a list or an object. */
			fieldValue: unknown;
		};
		/** @description Where the page stands, and where the next one starts. */
		OpportunitySearchMeta: {
			/** @description How many there are in all. */
			total?: number;
			/** @description Address of the next page. */
			nextPageUrl?: string;
			/** @description ID of the start after. */
			startAfterId?: string;
			/** @description Where the next page starts, in milliseconds since 1970. */
			startAfter?: number;
			/** @description Number of this page, from 1. */
			currentPage?: number;
			/** @description Number of the next page, or whether there is one. */
			nextPage?: number;
			/** @description Number of the page before. */
			prevPage?: number;
		};
		/** @description All pipelines of a sub-account. */
		PipelineListResponse: {
			/** @description The pipelines. */
			pipelines?: components["schemas"]["Pipeline"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A row of stages that opportunities move through. */
		Pipeline: {
			/** @description ID of the pipelines. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description Its stages, in order. */
			stages?: components["schemas"]["PipelineStage"][];
			/** @description Whether it shows in funnel charts. */
			showInFunnel?: boolean;
			/** @description Whether it shows in pie charts. */
			showInPieChart?: boolean;
			/** @description ID of the sub-account. */
			locationId?: string;
			/**
			 * @description How colors show.
			 * @enum {string}
			 */
			colorRenderMode?: "dot" | "bg-tint" | "none";
		};
		/** @description A stage of a pipeline. */
		PipelineStage: {
			/** @description ID of the stage. */
			id: string;
			/** @description Name of the stage. */
			name: string;
			/** @description Place in the pipeline, from 0. */
			position?: number;
			/** @description Whether the stage shows in funnel charts. */
			showInFunnel?: boolean;
			/** @description Whether the stage shows in pie charts. */
			showInPieChart?: boolean;
		};
		/** @description One opportunity. */
		OpportunityResponse: {
			opportunity?: components["schemas"]["Opportunity"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Changes of an opportunity. */
		OpportunityUpdate: {
			/** @description ID of the pipeline. */
			pipelineId?: string;
			/** @description Its name. */
			name?: string;
			/** @description ID of the pipeline stage. */
			pipelineStageId?: string;
			status?: components["schemas"]["OpportunityStatus"];
			/** @description What it is worth. */
			monetaryValue?: number;
			/** @description ID of the user it is assigned to. */
			assignedTo?: string;
			/** @description Values of custom fields. */
			customFields?: components["schemas"]["OpportunityCustomFieldInput"][];
		};
		/** @description A value of a custom field; name the field by `id` or by `key`. */
		OpportunityCustomFieldInput: {
			/** @description ID of the custom field. */
			id?: string;
			/** @description Key of the custom field. */
			key?: string;
			/** @description The value: text, a number, a list or an object, as the field asks. */
			field_value?: unknown;
		};
		/** @description Confirms that the request was carried out. */
		OpportunityReceipt: {
			/** @description True when the request was carried out. The key is misspelt on the wire. */
			succeded?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new opportunity. */
		OpportunityInput: {
			/** @description ID of the pipeline. */
			pipelineId: string;
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description Its name. */
			name: string;
			/** @description ID of the pipeline stage. */
			pipelineStageId?: string;
			status: components["schemas"]["OpportunityStatus"];
			/** @description ID of the contact. */
			contactId: string;
			/** @description What it is worth. */
			monetaryValue?: number;
			/** @description ID of the user it is assigned to. */
			assignedTo?: string;
			/** @description Values of custom fields. */
			customFields?: components["schemas"]["OpportunityCustomFieldInput"][];
		};
		/** @description The new status. */
		OpportunityStatusChange: {
			status: components["schemas"]["OpportunityStatus"];
			/** @description ID of the lost reason. */
			lostReasonId?: string;
		};
		/** @description What to change, or to create. */
		OpportunityUpsert: {
			/** @description ID of the upsert opportunity. */
			id?: string;
			/** @description ID of the pipeline. */
			pipelineId: string;
			/** @description ID of the sub-account. */
			locationId: string;
			/** @description IDs of the users who follow it. */
			followers?: string[];
			/** @description True to remove all followers. */
			isRemoveAllFollowers?: boolean;
			/**
			 * @description Whether to add or remove the followers.
			 * @enum {string}
			 */
			followersActionType?: "add" | "remove";
			/** @description Its name. */
			name?: string;
			status?: components["schemas"]["OpportunityStatus"];
			/** @description ID of the pipeline stage. */
			pipelineStageId?: string;
			/** @description What it is worth. */
			monetaryValue?: number;
			/** @description ID of the user it is assigned to. */
			assignedTo?: string;
			/** @description ID of the lost reason. */
			lostReasonId?: string;
			/** @description ID of the contact, for a new one. */
			contactId?: string;
		};
		/** @description The opportunity, and whether it is new. */
		OpportunityUpsertResponse: {
			opportunity: components["schemas"]["Opportunity"];
			/** @description True when it was created. */
			new: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Users. */
		OpportunityFollowers: {
			/** @description IDs of the users who follow it. */
			followers: string[];
		};
		/** @description All followers, and those who are new. */
		OpportunityFollowersAdded: {
			/** @description IDs of the users who follow it. */
			followers?: string[];
			/** @description IDs of the users who are new. */
			followersAdded?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Those who still follow, and those who no longer do. */
		OpportunityFollowersRemoved: {
			/** @description IDs of the users who follow it. */
			followers?: string[];
			/** @description IDs of the users who no longer follow. */
			followersRemoved?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of reasons. */
		LostReasonListResponse: {
			/** @description The reasons. */
			lostReasons?: components["schemas"]["LostReason"][];
			/** @description How many there are in all. */
			total?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Why an opportunity was lost. */
		LostReason: {
			/** @description ID of the lost reason. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description ID of the sub-account. */
			locationId?: string;
			/**
			 * Format: date-time
			 * @description When it was last changed.
			 */
			updatedAt?: string;
			/**
			 * Format: date-time
			 * @description When it was added.
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
