/** The schemas that the category Locations uses, as the API document states them. */
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
		/** @description A page of sub-accounts. */
		LocationSearchResponse: {
			/** @description The sub-accounts. */
			locations?: components["schemas"]["LocationSummary"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A sub-account in a list. */
		LocationSummary: {
			/** @description ID of the get location. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Email address. */
			email?: string;
			/** @description Street and house number. */
			address?: string;
			/** @description City. */
			city?: string;
			/** @description State or region. */
			state?: string;
			/** @description Two-letter country code. */
			country?: string;
			/** @description Postal code. */
			postalCode?: string;
			/** @description Address of the website. */
			website?: string;
			/** @description IANA name of the time zone. */
			timezone?: string;
			settings?: components["schemas"]["LocationSettings"];
			social?: components["schemas"]["LocationSocial"];
		};
		/** @description What a sub-account allows. */
		LocationSettings: {
			/** @description Whether two contacts may share an email address or phone number. */
			allowDuplicateContact?: boolean;
			/** @description Whether a contact may have two opportunities in one pipeline. */
			allowDuplicateOpportunity?: boolean;
			/** @description Whether contacts from Facebook are matched by name. */
			allowFacebookNameMerge?: boolean;
			/** @description Whether the time zones of contacts are ignored. */
			disableContactTimezone?: boolean;
		};
		/** @description Where a sub-account is found on the web. */
		LocationSocial: {
			/** @description Address of the Facebook page. */
			facebookUrl?: string;
			/** @description Name on Google. */
			googlePlus?: string;
			/** @description Name on LinkedIn. */
			linkedIn?: string;
			/** @description Name on Foursquare. */
			foursquare?: string;
			/** @description Name on Twitter. */
			twitter?: string;
			/** @description Name on Yelp. */
			yelp?: string;
			/** @description Name on Instagram. */
			instagram?: string;
			/** @description Name on YouTube. */
			youtube?: string;
			/** @description Name on Pinterest. */
			pinterest?: string;
			/** @description Address of the feed of a blog. */
			blogRss?: string;
			/** @description ID of the google places. */
			googlePlacesId?: string;
		};
		/** @description One sub-account. */
		LocationResponse: {
			location?: components["schemas"]["Location"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A sub-account of an agency: one customer with contacts, calendars and pipelines of its own. */
		Location: {
			/** @description ID of the get location by id. */
			id?: string;
			/** @description ID of the agency. */
			companyId?: string;
			/** @description Its name. */
			name?: string;
			/** @description Domain of the account. */
			domain?: string;
			/** @description Street and house number. */
			address?: string;
			/** @description City. */
			city?: string;
			/** @description State or region. */
			state?: string;
			/** @description Address of the logo. */
			logoUrl?: string;
			/** @description Two-letter country code. */
			country?: string;
			/** @description Postal code. */
			postalCode?: string;
			/** @description Address of the website. */
			website?: string;
			/** @description IANA name of the time zone. */
			timezone?: string;
			/** @description First name. */
			firstName?: string;
			/** @description Last name. */
			lastName?: string;
			/** @description Email address. */
			email?: string;
			/** @description Phone number in international form. */
			phone?: string;
			business?: components["schemas"]["LocationBusiness"];
			social?: components["schemas"]["LocationSocial"];
			settings?: components["schemas"]["LocationSettings"];
			/** @description What the agency has set for reselling. */
			reseller?: Record<string, unknown>;
		};
		/** @description The business of a sub-account. */
		LocationBusiness: {
			/** @description Its name. */
			name?: string;
			/** @description Street and house number. */
			address?: string;
			/** @description City. */
			city?: string;
			/** @description State or region. */
			state?: string;
			/** @description Two-letter country code. */
			country?: string;
			/** @description Postal code. */
			postalCode?: string;
			/** @description Address of the website. */
			website?: string;
			/** @description IANA name of the time zone. */
			timezone?: string;
			/** @description Address of the logo. */
			logoUrl?: string;
		};
		/** @description A new sub-account. */
		LocationInput: {
			/** @description Its name. */
			name: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description ID of the agency. */
			companyId: string;
			/** @description Street and house number. */
			address?: string;
			/** @description City. */
			city?: string;
			/** @description State or region. */
			state?: string;
			/** @description Two-letter country code. */
			country?: string;
			/** @description Postal code. */
			postalCode?: string;
			/** @description Address of the website. */
			website?: string;
			/** @description IANA name of the time zone. */
			timezone?: string;
			prospectInfo?: components["schemas"]["LocationProspect"];
			settings?: components["schemas"]["LocationSettings"];
			social?: components["schemas"]["LocationSocial"];
			twilio?: components["schemas"]["LocationTwilio"];
			mailgun?: components["schemas"]["LocationMailgun"];
			/** @description ID of the snapshot. */
			snapshotId?: string;
		};
		/** @description Who the sub-account is for. */
		LocationProspect: {
			/** @description First name. */
			firstName: string;
			/** @description Last name. */
			lastName: string;
			/** @description Email address. */
			email: string;
		};
		/** @description The Twilio account of the sub-account. */
		LocationTwilio: {
			/** @description ID of the account. */
			sid: string;
			/** @description Secret of the account. */
			authToken: string;
		};
		/** @description The Mailgun account of the sub-account. */
		LocationMailgun: {
			/** @description Key of the account. */
			apiKey: string;
			/** @description Domain of the account. */
			domain: string;
		};
		/** @description The new sub-account. */
		LocationCreated: {
			/** @description ID of the create location. */
			id?: string;
			/** @description ID of the agency. */
			companyId?: string;
			/** @description Its name. */
			name?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Email address. */
			email?: string;
			/** @description Street and house number. */
			address?: string;
			/** @description City. */
			city?: string;
			/** @description State or region. */
			state?: string;
			/** @description Domain of the account. */
			domain?: string;
			/** @description Two-letter country code. */
			country?: string;
			/** @description Postal code. */
			postalCode?: string;
			/** @description Address of the website. */
			website?: string;
			/** @description IANA name of the time zone. */
			timezone?: string;
			settings?: components["schemas"]["LocationSettings"];
			social?: components["schemas"]["LocationSocial"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description All tags of a sub-account. */
		LocationTagListResponse: {
			/** @description Tags. */
			tags?: components["schemas"]["LocationTag"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A tag. */
		LocationTag: {
			/** @description Its name. */
			name?: string;
			/** @description ID of the sub-account. */
			locationId?: string;
			/** @description ID of the location tags. */
			id?: string;
		};
		/** @description A new tag. */
		LocationTagInput: {
			/** @description Its name. */
			name: string;
		};
		/** @description One tag. */
		LocationTagResponse: {
			tag?: components["schemas"]["LocationTag"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description All custom values of a sub-account. */
		CustomValueListResponse: {
			/** @description The custom values. */
			customValues?: components["schemas"]["CustomValue"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A text that templates insert by its key. */
		CustomValue: {
			/** @description ID of the custom value. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description Key that templates and requests name it by. */
			fieldKey?: string;
			/** @description The text. */
			value?: string;
			/** @description ID of the sub-account. */
			locationId?: string;
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
