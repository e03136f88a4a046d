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
		/** @description Confirms that the request was carried out. */
		SuccessReceipt: {
			/**
			 * @description True when the request was carried out. The key is misspelt on the wire.
			 * @example true
			 */
			succeded: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of sub-accounts. */
		LocationListResponse: {
			/** @description The sub-accounts. */
			locations: components["schemas"]["Location"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A sub-account of an agency: one customer with contacts, calendars and pipelines of its own. */
		Location: {
			/**
			 * @description ID of the sub-account.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			id: string;
			/** @description ID of the agency that the sub-account belongs to. */
			companyId?: string;
			/**
			 * @description Name of the sub-account.
			 * @example Harbour Dental Studio
			 */
			name?: string;
			/**
			 * @description Domain of the sub-account, where reading one gives it.
			 * @example go.harbourdental.example.com
			 */
			domain?: string;
			/**
			 * @description Street and house number.
			 * @example 12 Quay Lane
			 */
			address?: string;
			/**
			 * @description City.
			 * @example Portland
			 */
			city?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			/** @description Address of the logo. */
			logoUrl?: string;
			/**
			 * @description Two-letter country code.
			 * @example US
			 */
			country?: string;
			/**
			 * @description Postal code.
			 * @example 04101
			 */
			postalCode?: string;
			/**
			 * @description Address of the website.
			 * @example https://harbourdental.example.com
			 */
			website?: string;
			/**
			 * @description IANA name of the time zone, for example America/New_York.
			 * @example America/New_York
			 */
			timezone?: string;
			/**
			 * @description First name of the person the sub-account is run for.
			 * @example Priya
			 */
			firstName?: string;
			/**
			 * @description Last name of the person the sub-account is run for.
			 * @example Raman
			 */
			lastName?: string;
			/**
			 * @description Email address of the sub-account.
			 * @example hello@harbourdental.example.com
			 */
			email?: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550170030
			 */
			phone?: string;
			business?: components["schemas"]["LocationBusiness"];
			social?: components["schemas"]["LocationSocial"];
			settings?: components["schemas"]["LocationSettings"];
			/** @description What the agency resells to the sub-account. What it holds is not documented. */
			reseller?: {
				[key: string]: unknown;
			};
			/**
			 * Format: date-time
			 * @description When the sub-account was created.
			 * @example 2025-02-03T14:00:00.000Z
			 */
			dateAdded?: string;
		};
		/** @description The business that the sub-account is run for. */
		LocationBusiness: {
			/**
			 * @description Name of the business.
			 * @example Harbour Dental Studio
			 */
			name?: string;
			/** @description Street and house number of the business. */
			address?: string;
			/** @description City of the business. */
			city?: string;
			/** @description State or region of the business. */
			state?: string;
			/** @description Two-letter code of the country of the business. */
			country?: string;
			/** @description Postal code of the business. */
			postalCode?: string;
			/** @description Address of the website of the business. */
			website?: string;
			/** @description IANA name of the time zone of the business. */
			timezone?: string;
			/** @description Address of the logo of the business. */
			logoUrl?: string;
			/** @description Email address of the business. */
			email?: string;
		};
		/** @description Where the sub-account is found on the web. */
		LocationSocial: {
			/**
			 * @description Address of the Facebook page.
			 * @example https://social.example.com/harbourdental
			 */
			facebookUrl?: string;
			/** @description Address of the Google+ page. */
			googlePlus?: string;
			/** @description Address of the LinkedIn page. */
			linkedIn?: string;
			/** @description Address of the Foursquare page. */
			foursquare?: string;
			/** @description Address of the Twitter profile. */
			twitter?: string;
			/** @description Address of the Yelp page. */
			yelp?: string;
			/**
			 * @description Address of the Instagram profile.
			 * @example https://photos.example.com/harbourdental
			 */
			instagram?: string;
			/** @description Address of the YouTube channel. */
			youtube?: string;
			/** @description Address of the Pinterest profile. */
			pinterest?: string;
			/** @description Address of the RSS feed of the blog. */
			blogRss?: string;
			/** @description ID of the business in Google Places. */
			googlePlacesId?: string;
		};
		/** @description What the sub-account allows. */
		LocationSettings: {
			/**
			 * @description True to allow two contacts with the same email address or phone number.
			 * @example false
			 */
			allowDuplicateContact?: boolean;
			/**
			 * @description True to allow a contact more than one opportunity in a pipeline.
			 * @example false
			 */
			allowDuplicateOpportunity?: boolean;
			/**
			 * @description True to match people who write over Facebook with contacts by their name.
			 * @example false
			 */
			allowFacebookNameMerge?: boolean;
			/**
			 * @description True to go by the time zone of the sub-account instead of that of each contact.
			 * @example false
			 */
			disableContactTimezone?: boolean;
		};
		/** @description One sub-account. */
		LocationResponse: {
			location: components["schemas"]["Location"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change in a sub-account. */
		LocationUpdate: {
			/**
			 * @description Name of the sub-account.
			 * @example Harbour Dental Studio
			 */
			name?: string;
			/**
			 * @description Phone number in international form, with the code of the country.
			 * @example +15550170035
			 */
			phone?: string;
			/**
			 * @description ID of the agency that the sub-account belongs to.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
			/**
			 * @description Street and house number.
			 * @example 3 Mill Road
			 */
			address?: string;
			/**
			 * @description City.
			 * @example Falmouth
			 */
			city?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			country?: components["schemas"]["CountryCode"];
			/**
			 * @description Postal code.
			 * @example 04105
			 */
			postalCode?: string;
			/**
			 * @description Address of the website.
			 * @example https://north.harbourdental.example.com
			 */
			website?: string;
			/**
			 * @description IANA name of the time zone, for example America/New_York.
			 * @example America/New_York
			 */
			timezone?: string;
			prospectInfo?: components["schemas"]["LocationProspect"];
			settings?: components["schemas"]["LocationSettings"];
			social?: components["schemas"]["LocationSocial"];
			twilio?: components["schemas"]["LocationTwilio"];
			mailgun?: components["schemas"]["LocationMailgun"];
			snapshot?: components["schemas"]["LocationSnapshot"];
		};
		/**
		 * @description Two-letter country code.
		 * @example US
		 * @enum {string}
		 */
		CountryCode: "AF" | "AX" | "AL" | "DZ" | "AS" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BV" | "BR" | "IO" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CC" | "CO" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CU" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "ET" | "FK" | "FO" | "FJ" | "FI" | "FR" | "GF" | "PF" | "TF" | "GA" | "GM" | "GE" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GG" | "GN" | "GW" | "GY" | "HT" | "HM" | "VA" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IM" | "IL" | "IT" | "JM" | "JP" | "JE" | "JO" | "KZ" | "KE" | "KI" | "KP" | "KR" | "XK" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NL" | "AN" | "NC" | "NZ" | "NI" | "NE" | "NG" | "NU" | "NF" | "MP" | "NO" | "OM" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PN" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "SH" | "KN" | "LC" | "MF" | "PM" | "VC" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SK" | "SI" | "SB" | "SO" | "ZA" | "GS" | "ES" | "LK" | "SD" | "SR" | "SJ" | "SZ" | "SE" | "CH" | "SY" | "TW" | "TJ" | "TZ" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TC" | "TV" | "UG" | "GB" | "UA" | "AE" | "US" | "UM" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VG" | "VI" | "WF" | "EH" | "YE" | "ZM" | "ZW";
		/** @description The person that the sub-account is set up for. */
		LocationProspect: {
			/**
			 * @description First name of the person.
			 * @example Priya
			 */
			firstName: string;
			/**
			 * @description Last name of the person.
			 * @example Raman
			 */
			lastName: string;
			/**
			 * @description Email address of the person.
			 * @example priya.raman@example.com
			 */
			email: string;
		};
		/** @description The Twilio account that the sub-account calls and texts with. */
		LocationTwilio: {
			/** @description SID of the Twilio account. */
			sid: string;
			/** @description Auth token of the Twilio account. */
			authToken: string;
		};
		/** @description The Mailgun account that the sub-account sends email with. */
		LocationMailgun: {
			/** @description API key of the Mailgun account. */
			apiKey: string;
			/**
			 * @description Domain that email is sent from.
			 * @example mail.harbourdental.example.com
			 */
			domain: string;
		};
		/** @description A snapshot to load into the sub-account. */
		LocationSnapshot: {
			/**
			 * @description ID of the snapshot.
			 * @example sN3vQz7LtX5wKd9RmC8b
			 */
			id: string;
			/**
			 * @description True to replace assets of the sub-account that conflict with those of the snapshot.
			 * @default false
			 */
			override?: boolean;
		};
		/** @description The sub-account after it was created or changed, without a wrapper. */
		LocationReceipt: {
			/**
			 * @description ID of the sub-account.
			 * @example hN4dTs7LmX2vKc9RwB6z
			 */
			id: string;
			/** @description ID of the agency that the sub-account belongs to. */
			companyId?: string;
			/**
			 * @description Name of the sub-account.
			 * @example Harbour Dental North
			 */
			name?: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550170035
			 */
			phone?: string;
			/**
			 * @description Email address of the sub-account.
			 * @example north@harbourdental.example.com
			 */
			email?: string;
			/**
			 * @description Street and house number.
			 * @example 3 Mill Road
			 */
			address?: string;
			/**
			 * @description City.
			 * @example Falmouth
			 */
			city?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			/** @description Domain of the sub-account. */
			domain?: string;
			country?: components["schemas"]["CountryCode"];
			/**
			 * @description Postal code.
			 * @example 04105
			 */
			postalCode?: string;
			/**
			 * @description Address of the website.
			 * @example https://north.harbourdental.example.com
			 */
			website?: string;
			/**
			 * @description IANA name of the time zone.
			 * @example America/New_York
			 */
			timezone?: string;
			settings?: components["schemas"]["LocationSettings"];
			social?: components["schemas"]["LocationSocial"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new sub-account. */
		LocationInput: {
			/**
			 * @description Name of the sub-account.
			 * @example Harbour Dental North
			 */
			name: string;
			/**
			 * @description Phone number in international form, with the code of the country.
			 * @example +15550170035
			 */
			phone?: string;
			/**
			 * @description ID of the agency that the sub-account belongs to.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
			/**
			 * @description Street and house number.
			 * @example 3 Mill Road
			 */
			address?: string;
			/**
			 * @description City.
			 * @example Falmouth
			 */
			city?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			country?: components["schemas"]["CountryCode"];
			/**
			 * @description Postal code.
			 * @example 04105
			 */
			postalCode?: string;
			/**
			 * @description Address of the website.
			 * @example https://north.harbourdental.example.com
			 */
			website?: string;
			/**
			 * @description IANA name of the time zone, for example America/New_York.
			 * @example America/New_York
			 */
			timezone?: string;
			prospectInfo?: components["schemas"]["LocationProspect"];
			settings?: components["schemas"]["LocationSettings"];
			social?: components["schemas"]["LocationSocial"];
			twilio?: components["schemas"]["LocationTwilio"];
			mailgun?: components["schemas"]["LocationMailgun"];
			/** @description ID of the snapshot whose assets the sub-account starts with. */
			snapshotId?: string;
		};
		/** @description All tags of a sub-account. */
		LocationTagListResponse: {
			/** @description The tags. */
			tags: components["schemas"]["LocationTag"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A tag that the contacts of a sub-account can have. */
		LocationTag: {
			/**
			 * @description ID of the tag.
			 * @example tG9xLm5KwT3vNz7RcB4p
			 */
			id: string;
			/**
			 * @description Text of the tag.
			 * @example new patient
			 */
			name: string;
			/**
			 * @description ID of the sub-account that the tag belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
		};
		/** @description The text of a tag. */
		LocationTagInput: {
			/**
			 * @description Text of the tag.
			 * @example recall 2026
			 */
			name: string;
		};
		/** @description One tag. */
		LocationTagResponse: {
			tag: components["schemas"]["LocationTag"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description All custom values of a sub-account. */
		CustomValueListResponse: {
			/** @description The custom values. */
			customValues: components["schemas"]["CustomValue"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A text that messages, pages and workflows of a sub-account insert by its key. */
		CustomValue: {
			/**
			 * @description ID of the custom value.
			 * @example cW2nRt6LxV8zQk4PdM7s
			 */
			id: string;
			/**
			 * @description Name of the custom value.
			 * @example Opening hours
			 */
			name: string;
			/**
			 * @description What to write into a message or a page to insert the text.
			 * @example {{ custom_values.opening_hours }}
			 */
			fieldKey?: string;
			/**
			 * @description The text.
			 * @example Monday to Friday, 8 to 5
			 */
			value?: string;
			/**
			 * @description ID of the sub-account that the custom value belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
		};
		/** @description Name and text of a custom value. */
		CustomValueInput: {
			/**
			 * @description Name of the custom value.
			 * @example Opening hours
			 */
			name: string;
			/**
			 * @description The text to insert.
			 * @example Monday to Friday, 8 to 5
			 */
			value: string;
		};
		/** @description One custom value. */
		CustomValueResponse: {
			customValue: components["schemas"]["CustomValue"];
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
