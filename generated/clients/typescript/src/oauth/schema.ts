/** The schemas that the category OAuth uses, as the API document states them. */
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
		/** @description An authorization code or a refresh token, with the credentials of the app. */
		TokenRequest: {
			/**
			 * @description Client ID of the app.
			 * @example 66c0ffee0000000000000001-mockapp1
			 */
			client_id: string;
			/** @description Client secret that belongs to the client ID. */
			client_secret: string;
			/**
			 * @description What is exchanged: `authorization_code` for the code of a new installation, `refresh_token` for the refresh token of one that is there. What `client_credentials` does is not documented.
			 * @example authorization_code
			 * @enum {string}
			 */
			grant_type: "authorization_code" | "refresh_token" | "client_credentials";
			/** @description Authorization code that came with the redirect. `authorization_code` needs it. */
			code?: string;
			/** @description Refresh token of the last answer. `refresh_token` needs it. It is good for one use within a year. */
			refresh_token?: string;
			/**
			 * @description Whom the token is to be for: `Location` for a sub-account, `Company` for the agency.
			 * @example Location
			 * @enum {string}
			 */
			user_type?: "Company" | "Location";
			/**
			 * @description Redirect URI of the app, the same that the code was sent to.
			 * @example https://app.example.com/callback
			 */
			redirect_uri?: string;
		};
		/** @description An access token, the refresh token for the next one, and what they are for. */
		TokenResponse: {
			/** @description Token to send as a bearer token with each request. */
			access_token?: string;
			/**
			 * @description Kind of token, always `Bearer`.
			 * @example Bearer
			 */
			token_type?: string;
			/**
			 * @description How long the access token is good, in seconds. It starts out with a day.
			 * @example 86399
			 */
			expires_in?: number;
			/** @description Token to get the next access token with. It replaces the one that was sent; keep it in its place. */
			refresh_token?: string;
			/**
			 * @description Scopes of the token, separated by spaces.
			 * @example contacts.readonly contacts.write
			 */
			scope?: string;
			/**
			 * @description Whom the token is for: `Location` for a sub-account, `Company` for the agency.
			 * @example Location
			 */
			userType?: string;
			/**
			 * @description ID of the sub-account, when the token is for one.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/**
			 * @description ID of the agency.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId?: string;
			/** @description IDs of the sub-accounts whose tokens the token of an agency can get. */
			approvedLocations?: string[];
			/**
			 * @description ID of the user who installed the app.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId: string;
			/** @description ID of the plan that was subscribed to, for paid apps. */
			planId?: string;
			/**
			 * @description True when the app was installed for the agency, in many sub-accounts at once.
			 * @example false
			 */
			isBulkInstallation?: boolean;
			/** @description True when new sub-accounts are to get the app as well, on the token of an agency. */
			installToFutureLocations?: boolean;
			/** @description True when all sub-accounts were approved on a bulk installation, on the token of an agency. */
			approveAllLocations?: boolean;
		};
		/** @description Why no token was given. A code that is not known is refused in the words of OAuth, all else as elsewhere. */
		TokenRefusal: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 401
			 */
			statusCode?: number;
			/** @description What went wrong. */
			message?: string;
			/** @description Name of what went wrong. */
			error?: string;
			/** @description What went wrong, in words. */
			error_description?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The sub-account whose token is wanted. */
		LocationTokenRequest: {
			/**
			 * @description ID of the agency that the sub-account belongs to.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
			/**
			 * @description ID of the sub-account.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
		};
		/** @description An access token of a sub-account, without a refresh token. */
		LocationTokenResponse: {
			/** @description Token to send as a bearer token with each request. */
			access_token?: string;
			/**
			 * @description Kind of token, always `Bearer`.
			 * @example Bearer
			 */
			token_type?: string;
			/**
			 * @description How long the access token is good, in seconds. It starts out with a day.
			 * @example 86399
			 */
			expires_in?: number;
			/**
			 * @description Scopes of the token, separated by spaces.
			 * @example contacts.readonly contacts.write
			 */
			scope?: string;
			/**
			 * @description ID of the sub-account that the token is for.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/** @description ID of the plan that was subscribed to, for paid apps. */
			planId?: string;
			/**
			 * @description ID of the user who installed the app.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId: string;
			/**
			 * @description ID of the app.
			 * @example 66f2c81d9a4be7035d1c8e42
			 */
			appId?: string;
			/**
			 * @description ID of the version of the app that is installed.
			 * @example 66f2c81d9a4be7035d1c8e43
			 */
			versionId?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of sub-accounts. */
		InstalledLocationListResponse: {
			/** @description The sub-accounts on this page. */
			locations?: components["schemas"]["InstalledLocation"][];
			/**
			 * @description How many sub-accounts there are in all.
			 * @example 1
			 */
			count?: number;
			/**
			 * @description True when new sub-accounts are to get the app as well.
			 * @example false
			 */
			installToFutureLocations?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A sub-account, and whether it has the app. */
		InstalledLocation: {
			/**
			 * @description ID of the sub-account.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			_id: string;
			/**
			 * @description Name of the sub-account.
			 * @example Harbour Dental Studio
			 */
			name: string;
			/**
			 * @description Address of the sub-account.
			 * @example 12 Quay Lane
			 */
			address: string;
			/**
			 * @description True when the app is installed there.
			 * @example true
			 */
			isInstalled?: boolean;
			/**
			 * @description ID of the version of the app that is installed there.
			 * @example 66f2c81d9a4be7035d1c8e43
			 */
			versionId?: string;
			/**
			 * Format: date-time
			 * @description When the app was installed there.
			 * @example 2026-03-01T08:00:00.000Z
			 */
			installedAt?: string;
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
	};
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
