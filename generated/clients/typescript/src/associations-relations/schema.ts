/** The schemas that the category Associations & Relations uses, as the API document states them. */
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
		/** @description A page of associations. */
		AssociationListResponse: {
			/** @description The associations of this page. */
			associations: components["schemas"]["Association"][];
			/** @description How many there are in all, on all pages. */
			total?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Says that records of two kinds can be joined, and what each side is called. */
		Association: {
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description ID of the association. */
			id: string;
			/** @description Key of the association, the same for as long as it exists. A sub-account has each key once. */
			key: string;
			/** @description What a first record is to a second one, such as `Guardian`. */
			firstObjectLabel: string;
			/** @description Kind of the first record: `contact`, `business`, `opportunity`, or `custom_objects.` and the name of a custom object. */
			firstObjectKey: string;
			/** @description What a second record is to a first one, such as `Child`. */
			secondObjectLabel: string;
			/** @description Kind of the second record, written as `firstObjectKey` is. */
			secondObjectKey: string;
			/**
			 * @description `USER_DEFINED` for one of your own, `SYSTEM_DEFINED` for one that HighLevel brings along.
			 * @enum {string}
			 */
			associationType: "USER_DEFINED" | "SYSTEM_DEFINED";
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new association. */
		AssociationInput: {
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description Key of the association, the same for as long as it exists. A sub-account has each key once. */
			key: string;
			/** @description What a first record is to a second one, such as `Guardian`. */
			firstObjectLabel: string;
			/** @description Kind of the first record: `contact`, `business`, `opportunity`, or `custom_objects.` and the name of a custom object. */
			firstObjectKey: string;
			/** @description What a second record is to a first one, such as `Child`. */
			secondObjectLabel: string;
			/** @description Kind of the second record, written as `firstObjectKey` is. */
			secondObjectKey: string;
		};
		/** @description New names of the two sides. */
		AssociationUpdate: {
			/** @description What a first record is to a second one, such as `Guardian`. */
			firstObjectLabel: string;
			/** @description What a second record is to a first one, such as `Child`. */
			secondObjectLabel: string;
		};
		/** @description Confirms that an association is gone. */
		AssociationReceipt: {
			/** @description True when it is gone. */
			deleted: boolean;
			/** @description ID of the association that is gone. */
			id: string;
			/** @description What was done, in words. */
			message: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Two records to join. */
		RelationInput: {
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description ID of the association that says what the records are to each other. */
			associationId: string;
			/** @description ID of the first record, of the kind that the association names first. */
			firstRecordId: string;
			/** @description ID of the second record, of the kind that the association names second. */
			secondRecordId: string;
		};
		/** @description Two records that an association joins. */
		Relation: {
			/** @description ID of the relation. */
			id: string;
			/** @description ID of the association that says what the records are to each other. */
			associationId: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description Kind of the first record. */
			firstObjectKey?: string;
			/** @description ID of the first record, of the kind that the association names first. */
			firstRecordId: string;
			/** @description Kind of the second record. */
			secondObjectKey?: string;
			/** @description ID of the second record, of the kind that the association names second. */
			secondRecordId: string;
			/**
			 * Format: date-time
			 * @description When the records were joined, ISO 8601 in UTC.
			 */
			createdAt?: string;
			/**
			 * Format: date-time
			 * @description When the relation was last changed, ISO 8601 in UTC.
			 */
			updatedAt?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of relations. */
		RelationListResponse: {
			/** @description The relations of this page. */
			relations: components["schemas"]["Relation"][];
			/** @description How many there are in all, on all pages. */
			total?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Confirms that a relation is gone. */
		RelationReceipt: {
			/** @description True when it is gone. */
			deleted: boolean;
			/** @description ID of the relation that is gone. */
			id: string;
			/** @description What was done, in words. */
			message: string;
			traceId?: components["schemas"]["TraceId"];
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
