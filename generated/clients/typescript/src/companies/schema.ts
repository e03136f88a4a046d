/** The schemas that the category Companies uses, as the API document states them. */
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
		/** @description One agency. */
		CompanyResponse: {
			company?: components["schemas"]["Company"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description An agency. */
		Company: {
			/** @description ID of the get company by id. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description Email address. */
			email?: string;
			/** @description Address of the logo. */
			logoUrl?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Address of the website. */
			website?: string;
			/** @description Domain of the account. */
			domain?: string;
			/** @description Second domain of the account. */
			spareDomain?: string;
			/** @description Address of the privacy policy. */
			privacyPolicy?: string;
			/** @description Address of the terms. */
			termsConditions?: string;
			/** @description Street and house number. */
			address?: string;
			/** @description City. */
			city?: string;
			/** @description Postal code. */
			postalCode?: string;
			/** @description Two-letter country code. */
			country?: string;
			/** @description State or region. */
			state?: string;
			/** @description IANA name of the time zone. */
			timezone?: string;
			/** @description Number of the agency in the billing. */
			relationshipNumber?: string;
			/** @description Subdomain of the account. */
			subdomain?: string;
			/** @description Number of the plan. */
			plan?: number;
			/** @description Three-letter currency code. */
			currency?: string;
			/** @description Kind of customer. */
			customerType?: string;
			/** @description Version of the terms of service that was accepted. */
			termsOfServiceVersion?: string;
			/** @description Who accepted the terms of service. */
			termsOfServiceAcceptedBy?: string;
			/** @description Whether Twilio is on trial. */
			twilioTrialMode?: boolean;
			/** @description Free credits of Twilio. */
			twilioFreeCredits?: number;
			/** @description When the terms of service were accepted. */
			termsOfServiceAcceptedDate?: string;
			/** @description Version of the privacy policy that was accepted. */
			privacyPolicyVersion?: string;
			/** @description Who accepted the privacy policy. */
			privacyPolicyAcceptedBy?: string;
			/** @description When the privacy policy was accepted. */
			privacyPolicyAcceptedDate?: string;
			/** @description Version of the affiliate policy that was accepted. */
			affiliatePolicyVersion?: string;
			/** @description Who accepted the affiliate policy. */
			affiliatePolicyAcceptedBy?: string;
			/** @description When the affiliate policy was accepted. */
			affiliatePolicyAcceptedDate?: string;
			/** @description Whether the agency resells. */
			isReselling?: boolean;
			onboardingInfo?: components["schemas"]["CompanyOnboarding"];
			/** @description Whether customers may upgrade by themselves. */
			upgradeEnabledForClients?: boolean;
			/** @description Whether customers may cancel by themselves. */
			cancelEnabledForClients?: boolean;
			/** @description Whether sub-accounts that do not pay are suspended by themselves. */
			autoSuspendEnabled?: boolean;
			/** @description Settings for reselling. */
			saasSettings?: Record<string, unknown>;
			/** @description ID of the stripe connect. */
			stripeConnectId?: string;
			/** @description Whether old features are switched on. The key is misspelt on the wire. */
			enableDepreciatedFeatures?: boolean;
			/**
			 * @description Whether it has paid extras.
			 * @default false
			 */
			premiumUpgraded?: boolean;
			/** @description Its state. */
			status?: string;
			/** @description How many sub-accounts it has. */
			locationCount?: number;
			/** @description Whether sending of email is switched off. */
			disableEmailService?: boolean;
			/** @description ID of the referral. */
			referralId?: string;
			/** @description Whether it is on an enterprise plan. */
			isEnterpriseAccount?: boolean;
			/** @description Niche of business. */
			businessNiche?: string;
			/** @description Category of business. */
			businessCategory?: string;
			/** @description Group of similar businesses. */
			businessAffinityGroup?: string;
			/** @description Whether it is for testing. */
			isSandboxAccount?: boolean;
			/** @description Whether new sub-accounts start with sample data. */
			enableNewSubAccountDefaultData?: boolean;
		};
		/** @description What the agency said when it began. */
		CompanyOnboarding: {
			/** @description Whether something is still to be done. */
			pending: boolean;
			/** @description Whether the agency has a website. */
			haveWebsite?: boolean;
			/** @description Address of the website. */
			websiteUrl?: string;
			/** @description Whom the agency works for. */
			industryServed?: string;
			/** @description How many customers the agency has. */
			customerCount?: string;
			/** @description Tools that the agency uses. */
			tools?: string[];
			/** @description Whether a sub-account was made. */
			location?: boolean;
			/** @description Whether a demonstration was asked for. */
			conversationDemo?: boolean;
			/** @description ID of the sub-account. */
			locationId?: string;
			/** @description ID of the snapshot. */
			snapshotId?: string;
			/** @description ID of the plan. */
			planId?: string;
			/** @description Whether the agency came through an affiliate. */
			affiliateSignup?: boolean;
			/** @description Whether somebody joined the kickoff call. */
			hasJoinedKickoffCall?: boolean;
			/** @description Whether something was done about the kickoff call. */
			kickoffActionTaken?: boolean;
			/** @description Whether somebody joined the implementation call. */
			hasJoinedImplementationCall?: boolean;
			/** @description Version. */
			version?: string;
			/** @description What else was said. */
			metaData?: Record<string, unknown>;
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
