/** The schemas that the category Custom Fields uses, as the API document states them. */
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
		/** @description Confirms that the request was carried out. */
		SuccessReceipt: {
			/**
			 * @description True when the request was carried out. The key is misspelt on the wire.
			 * @example true
			 */
			succeded: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Custom fields of a sub-account. */
		CustomFieldListResponse: {
			/** @description The custom fields. */
			customFields: components["schemas"]["CustomField"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A field that a sub-account adds to its contacts or opportunities. */
		CustomField: {
			/**
			 * @description ID of the custom field.
			 * @example cF1vBn7QmK3xTz5LdW8r
			 */
			id: string;
			/**
			 * @description Name of the custom field.
			 * @example Preferred dentist
			 */
			name: string;
			/**
			 * @description Key of the custom field: what it belongs to, a dot and a word.
			 * @example contact.preferred_dentist
			 */
			fieldKey?: string;
			/**
			 * @description Text that an empty field shows in forms.
			 * @example Name of the dentist
			 */
			placeholder?: string;
			/**
			 * @description Type of the field, for example TEXT, DATE or SINGLE_OPTIONS.
			 * @example TEXT
			 */
			dataType?: string;
			/**
			 * @description Place among the other fields, the lowest first.
			 * @example 50
			 */
			position?: number;
			/** @description Values to choose from. */
			picklistOptions?: string[];
			/** @description Pictures to choose from. */
			picklistImageOptions?: string[];
			/** @description True when values other than the options may be entered. */
			isAllowedCustomOption?: boolean;
			/** @description True when the field takes more than one file. */
			isMultiFileAllowed?: boolean;
			/** @description How many files the field takes. */
			maxFileLimit?: number;
			/**
			 * @description ID of the sub-account that the field belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/**
			 * @description What the field belongs to.
			 * @example contact
			 * @enum {string}
			 */
			model?: "contact" | "opportunity";
		};
		/** @description A new custom field. */
		CustomFieldDefinition: {
			/**
			 * @description Name of the custom field.
			 * @example Insurance provider
			 */
			name: string;
			/**
			 * @description Type of the field: TEXT, LARGE_TEXT, NUMERICAL, PHONE, MONETORY (as it is spelt on the wire), CHECKBOX, SINGLE_OPTIONS, MULTIPLE_OPTIONS, DATE, TEXTBOX_LIST, FILE_UPLOAD or RADIO.
			 * @example TEXT
			 */
			dataType: string;
			/**
			 * @description Key of the field without the part before the dot. Made of the name when left out.
			 * @example insurance_provider
			 */
			fieldKey?: string;
			/**
			 * @description What the field is for.
			 * @example Who pays for the treatment.
			 */
			description?: string;
			/** @description ID of the folder to put the field in. */
			parentId?: string;
			/**
			 * @description Text that an empty field shows in forms.
			 * @example Name of the insurer
			 */
			placeholder?: string;
			/**
			 * @description Endings of the files that a field of files takes, each with its dot.
			 * @example [
			 *       ".pdf",
			 *       ".jpeg"
			 *     ]
			 */
			acceptedFormat?: string[];
			/**
			 * @description True to let a field of files take more than one.
			 * @example false
			 */
			isMultipleFile?: boolean;
			/**
			 * @description How many files a field of files takes.
			 * @example 2
			 */
			maxNumberOfFiles?: number;
			/** @description The boxes of a field that is a list of text boxes. */
			textBoxListOptions?: components["schemas"]["TextBoxOption"][];
			/**
			 * @description Place among the other fields, the lowest first.
			 * @default 0
			 * @example 150
			 */
			position?: number;
			/**
			 * @description What the field is to belong to.
			 * @example contact
			 * @enum {string}
			 */
			model?: "contact" | "opportunity";
		};
		/** @description One box of a list of text boxes. */
		TextBoxOption: {
			/**
			 * @description Text beside the box.
			 * @example Morning
			 */
			label?: string;
			/** @description Text that the box holds from the start. */
			prefillValue?: string;
		};
		/** @description One custom field. */
		CustomFieldResponse: {
			customField: components["schemas"]["CustomField"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change in a custom field. */
		CustomFieldUpdate: {
			/**
			 * @description Name of the custom field.
			 * @example Preferred dentist
			 */
			name: string;
			/**
			 * @description Text that an empty field shows in forms.
			 * @example Name of the dentist
			 */
			placeholder?: string;
			/**
			 * @description Endings of the files that a field of files takes, each with its dot.
			 * @example [
			 *       ".pdf",
			 *       ".jpeg"
			 *     ]
			 */
			acceptedFormat?: string[];
			/**
			 * @description True to let a field of files take more than one.
			 * @example false
			 */
			isMultipleFile?: boolean;
			/**
			 * @description How many files a field of files takes.
			 * @example 2
			 */
			maxNumberOfFiles?: number;
			/** @description The boxes of a field that is a list of text boxes. */
			textBoxListOptions?: components["schemas"]["TextBoxOption"][];
			/**
			 * @description Place among the other fields, the lowest first.
			 * @default 0
			 * @example 50
			 */
			position?: number;
			/**
			 * @description What the field belongs to.
			 * @example contact
			 * @enum {string}
			 */
			model?: "contact" | "opportunity";
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
