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
		/** @description A page of the associations of a sub-account. */
		AssociationListResponse: {
			/** @description The associations. */
			associations: components["schemas"]["Association"][];
			/**
			 * @description How many associations there are on all pages together.
			 * @example 1
			 */
			total?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Says that records of two objects can be joined, and what each side is called. */
		Association: {
			/**
			 * @description ID of the sub-account that the association belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the association.
			 * @example 66d5f1a3c6e97b42aa08d936
			 */
			id: string;
			/**
			 * @description Key of the association. No two in a sub-account have the same.
			 * @example contact_referrer
			 */
			key: string;
			/**
			 * @description What a first record is called in this association.
			 * @example Referred by
			 */
			firstObjectLabel: string;
			/**
			 * @description Object that first records are of: `contact`, `opportunity`, or `custom_objects.` and the name of a custom object.
			 * @example contact
			 */
			firstObjectKey: string;
			/**
			 * @description What a second record is called in this association.
			 * @example Referred
			 */
			secondObjectLabel: string;
			/**
			 * @description Object that second records are of, written like the first. It may be the same object.
			 * @example contact
			 */
			secondObjectKey: string;
			/**
			 * @description `USER_DEFINED` for an association of your own, `SYSTEM_DEFINED` for one that HighLevel brings along.
			 * @example USER_DEFINED
			 * @enum {string}
			 */
			associationType: "USER_DEFINED" | "SYSTEM_DEFINED";
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new association. All of it has to be given. */
		AssociationInput: {
			/**
			 * @description ID of the sub-account that the association belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Key by which the association can be found. No other in the sub-account may have it.
			 * @example contact_guardian
			 */
			key: string;
			/**
			 * @description What a first record is to be called in this association.
			 * @example Guardian
			 */
			firstObjectLabel: string;
			/**
			 * @description Object that first records are of: `contact`, `opportunity`, or `custom_objects.` and the name of a custom object.
			 * @example contact
			 */
			firstObjectKey: string;
			/**
			 * @description What a second record is to be called in this association.
			 * @example Child
			 */
			secondObjectLabel: string;
			/**
			 * @description Object that second records are of, written like the first. It may be the same object.
			 * @example contact
			 */
			secondObjectKey: string;
		};
		/** @description New labels of the two sides. Both have to be given. */
		AssociationUpdate: {
			/**
			 * @description What a first record is called in this association.
			 * @example Referred by
			 */
			firstObjectLabel: string;
			/**
			 * @description What a second record is called in this association.
			 * @example Referred
			 */
			secondObjectLabel: string;
		};
		/** @description Confirms that an association was deleted. */
		AssociationReceipt: {
			/**
			 * @description True when the association was deleted.
			 * @example true
			 */
			deleted: boolean;
			/**
			 * @description ID that the association had.
			 * @example 66d5f1a3c6e97b42aa08d936
			 */
			id: string;
			/**
			 * @description What was done.
			 * @example Association deleted
			 */
			message: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Two records to join. All of it has to be given. */
		RelationInput: {
			/**
			 * @description ID of the sub-account that the records belong to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the association that is to join the records.
			 * @example 66d5f1a3c6e97b42aa08d936
			 */
			associationId: string;
			/**
			 * @description ID of a record of the association's first object: of a contact, where that is `contact`.
			 * @example eS2jHb6WqM8nXv4TzR9c
			 */
			firstRecordId: string;
			/**
			 * @description ID of a record of the association's second object.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			secondRecordId: string;
		};
		/** @description Two records that an association joins. */
		Relation: {
			/**
			 * @description ID of the relation.
			 * @example 66d5f1a3c6e97b42aa08d937
			 */
			id: string;
			/**
			 * @description ID of the association that joins the records.
			 * @example 66d5f1a3c6e97b42aa08d936
			 */
			associationId: string;
			/**
			 * @description ID of the sub-account that the records belong to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Object that the first record is of, for example `contact`.
			 * @example contact
			 */
			firstObjectKey?: string;
			/**
			 * @description ID of the first record.
			 * @example tO9kFr3BxN6jLp5ZsD8w
			 */
			firstRecordId: string;
			/**
			 * @description Object that the second record is of, for example `contact`.
			 * @example contact
			 */
			secondObjectKey?: string;
			/**
			 * @description ID of the second record.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			secondRecordId: string;
			/**
			 * Format: date-time
			 * @description When the records were joined.
			 * @example 2026-03-03T10:00:00.000Z
			 */
			createdAt?: string;
			/**
			 * Format: date-time
			 * @description When the relation last changed.
			 * @example 2026-03-03T10:00:00.000Z
			 */
			updatedAt?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of the relations of a record. */
		RelationListResponse: {
			/** @description The relations, with the record on either side. */
			relations: components["schemas"]["Relation"][];
			/**
			 * @description How many relations there are on all pages together.
			 * @example 1
			 */
			total?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Confirms that a relation was deleted. */
		RelationReceipt: {
			/**
			 * @description True when the relation was deleted.
			 * @example true
			 */
			deleted: boolean;
			/**
			 * @description ID that the relation had.
			 * @example 66d5f1a3c6e97b42aa08d937
			 */
			id: string;
			/**
			 * @description What was done.
			 * @example Relation deleted
			 */
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
