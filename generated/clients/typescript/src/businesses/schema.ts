/** The schemas that the category Businesses uses, as the API document states them. */
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
		/** @description Contacts, and the business to put them in or to take them out of. */
		BulkBusinessInput: {
			/**
			 * @description ID of the sub-account that the contacts belong to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description IDs of the contacts.
			 * @example [
			 *       "mL4yQ8nRz2TcVw7HsK1d"
			 *     ]
			 */
			ids: string[];
			/**
			 * @description ID of the business to put the contacts in; null to take them out of theirs.
			 * @example 66a1f0c2b7d94e3a5c8f1b20
			 */
			businessId: string | null;
		};
		/** @description Which contacts were changed. */
		BulkBusinessResponse: {
			/**
			 * @description True when the contacts were changed.
			 * @example true
			 */
			success: boolean;
			/** @description IDs of the contacts that were changed. */
			ids: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of businesses. */
		BusinessListResponse: {
			/** @description The businesses. */
			businesses: components["schemas"]["Business"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A company that contacts of a sub-account belong to. */
		Business: {
			/**
			 * @description ID of the business, 24 hexadecimal digits.
			 * @example 66a1f0c2b7d94e3a5c8f1b20
			 */
			id: string;
			/**
			 * @description Name of the business.
			 * @example Lindqvist Studio
			 */
			name: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550134200
			 */
			phone?: string;
			/**
			 * @description Email address of the business.
			 * @example studio@lindqvist-studio.example.com
			 */
			email?: string;
			/**
			 * @description Address of the website.
			 * @example https://lindqvist-studio.example.com
			 */
			website?: string;
			/**
			 * @description Street and house number.
			 * @example 48 Harbour Street
			 */
			address?: string;
			/**
			 * @description City.
			 * @example Portland
			 */
			city?: string;
			/**
			 * @description What the business does.
			 * @example Interior design.
			 */
			description?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			/**
			 * @description Postal code.
			 * @example 04101
			 */
			postalCode?: string;
			/**
			 * @description Country.
			 * @example US
			 */
			country?: string;
			/** @description Who or what last changed the business. */
			updatedBy?: components["schemas"]["BusinessChange"];
			/**
			 * @description ID of the sub-account that the business belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/** @description Who or what created the business. */
			createdBy?: components["schemas"]["BusinessChange"];
			/**
			 * Format: date-time
			 * @description When the business was created.
			 * @example 2026-03-02T09:20:00.000Z
			 */
			createdAt?: string;
			/**
			 * Format: date-time
			 * @description When the business last changed.
			 * @example 2026-03-02T09:20:00.000Z
			 */
			updatedAt?: string;
		};
		/** @description Who or what changed a business. What it holds is not documented. */
		BusinessChange: {
			[key: string]: unknown;
		};
		/** @description A new business. */
		BusinessInput: {
			/**
			 * @description Name of the business.
			 * @example Okafor Carpentry
			 */
			name: string;
			/**
			 * @description ID of the sub-account that the business is to belong to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Phone number in international form, starting with a plus sign.
			 * @example +15550187720
			 */
			phone?: string;
			/**
			 * @description Email address of the business.
			 * @example hello@okafor-carpentry.example.com
			 */
			email?: string;
			/**
			 * @description Address of the website.
			 * @example https://okafor-carpentry.example.com
			 */
			website?: string;
			/**
			 * @description Street and house number.
			 * @example 9 Timber Yard
			 */
			address?: string;
			/**
			 * @description City.
			 * @example South Portland
			 */
			city?: string;
			/**
			 * @description Postal code.
			 * @example 04106
			 */
			postalCode?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			/**
			 * @description Country.
			 * @example US
			 */
			country?: string;
			/**
			 * @description What the business does.
			 * @example Kitchens and stairs.
			 */
			description?: string;
		};
		/** @description The business after it was created or changed. */
		BusinessReceipt: {
			/**
			 * @description True when the request was carried out.
			 * @example true
			 */
			success: boolean;
			/** @description The business. The key is misspelt on the wire. */
			buiseness: components["schemas"]["Business"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description One business. */
		BusinessResponse: {
			business: components["schemas"]["Business"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change in a business. */
		BusinessUpdate: {
			/**
			 * @description Name of the business.
			 * @example Okafor Carpentry
			 */
			name?: string;
			/**
			 * @description Phone number in international form, starting with a plus sign.
			 * @example +15550187720
			 */
			phone?: string;
			/**
			 * @description Email address of the business.
			 * @example hello@okafor-carpentry.example.com
			 */
			email?: string;
			/**
			 * @description Postal code.
			 * @example 04106
			 */
			postalCode?: string;
			/**
			 * @description Address of the website.
			 * @example https://okafor-carpentry.example.com
			 */
			website?: string;
			/**
			 * @description Street and house number.
			 * @example 9 Timber Yard
			 */
			address?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			/**
			 * @description City.
			 * @example South Portland
			 */
			city?: string;
			/**
			 * @description Country.
			 * @example US
			 */
			country?: string;
			/**
			 * @description What the business does.
			 * @example Kitchens and stairs.
			 */
			description?: string;
		};
		/** @description Confirms that a business was deleted. */
		BusinessDeletion: {
			/**
			 * @description True when the business was deleted.
			 * @example true
			 */
			success: boolean;
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
