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
		/** @description A code or a refresh token, with the credentials of the app. */
		TokenRequest: {
			/** @description ID of the client. */
			client_id: string;
			/** @description Secret of the app. */
			client_secret: string;
			/**
			 * @description What is exchanged.
			 * @enum {string}
			 */
			grant_type: "authorization_code" | "refresh_token" | "client_credentials";
			/** @description Authorization code that came with the redirect. */
			code?: string;
			/** @description Token for the next access token. It is replaced with each use. */
			refresh_token?: string;
			/**
			 * @description Whether the token is to be for a sub-account (Location) or an agency (Company).
			 * @enum {string}
			 */
			user_type?: "Company" | "Location";
			/** @description Address that the code was sent to. */
			redirect_uri?: string;
		};
		/** @description An access token, and the refresh token that follows it. */
		TokenResponse: {
			/** @description Token to send with each request. */
			access_token?: string;
			/** @description Kind of token: Bearer. */
			token_type?: string;
			/** @description Seconds that the token lives. */
			expires_in?: number;
			/** @description Token for the next access token. It is replaced with each use. */
			refresh_token?: string;
			/** @description Scopes of the token, separated by spaces. */
			scope?: string;
			/** @description Whether the token is for a sub-account (Location) or an agency (Company). */
			userType?: string;
			/** @description ID of the sub-account. */
			locationId?: string;
			/** @description ID of the agency. */
			companyId?: string;
			/** @description IDs of the sub-accounts whose tokens may be asked for. */
			approvedLocations?: string[];
			/** @description ID of the user. */
			userId: string;
			/** @description ID of the plan. */
			planId?: string;
			/** @description Whether it was installed for the whole agency. */
			isBulkInstallation?: boolean;
			/** @description Whether new sub-accounts get the app, too. */
			installToFutureLocations?: boolean;
			/** @description Whether all sub-accounts were chosen. */
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
			/** @description ID of the agency. */
			companyId: string;
			/** @description ID of the sub-account. */
			locationId: string;
		};
		/** @description An access token of a sub-account. */
		LocationTokenResponse: {
			/** @description Token to send with each request. */
			access_token?: string;
			/** @description Kind of token: Bearer. */
			token_type?: string;
			/** @description Seconds that the token lives. */
			expires_in?: number;
			/** @description Scopes of the token, separated by spaces. */
			scope?: string;
			/** @description ID of the sub-account. */
			locationId?: string;
			/** @description ID of the plan. */
			planId?: string;
			/** @description ID of the user. */
			userId: string;
			/** @description ID of the app. */
			appId?: string;
			/** @description ID of the version. */
			versionId?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of sub-accounts. */
		InstalledLocationListResponse: {
			/** @description The sub-accounts. */
			locations?: components["schemas"]["InstalledLocation"][];
			/** @description How many there are in all. */
			count?: number;
			/** @description Whether new sub-accounts get the app, too. */
			installToFutureLocations?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A sub-account, and whether it has the app. */
		InstalledLocation: {
			/** @description ID of the installed location. */
			_id: string;
			/** @description Its name. */
			name: string;
			/** @description Street and house number. */
			address: string;
			/** @description Whether the app is installed there. */
			isInstalled?: boolean;
			/** @description ID of the version. */
			versionId?: string;
			/**
			 * Format: date-time
			 * @description When it was installed.
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
