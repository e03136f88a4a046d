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
			/** @description Name. */
			name?: string;
			/** @description Email address. */
			email?: string;
			/** @description Logo url. */
			logoUrl?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Address of the website. */
			website?: string;
			/** @description Domain. */
			domain?: string;
			/** @description Spare domain. */
			spareDomain?: string;
			/** @description Privacy policy. */
			privacyPolicy?: string;
			/** @description Terms conditions. */
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
			/** @description Relationship number. */
			relationshipNumber?: string;
			/** @description Subdomain. */
			subdomain?: string;
			/** @description Plan. */
			plan?: number;
			/** @description Currency. */
			currency?: string;
			/** @description Customer type. */
			customerType?: string;
			/** @description Terms of service version. */
			termsOfServiceVersion?: string;
			/** @description Terms of service accepted by. */
			termsOfServiceAcceptedBy?: string;
			/** @description Twilio trial mode. */
			twilioTrialMode?: boolean;
			/** @description Twilio free credits. */
			twilioFreeCredits?: number;
			/** @description The terms of service accepted date. */
			termsOfServiceAcceptedDate?: string;
			/** @description Privacy policy version. */
			privacyPolicyVersion?: string;
			/** @description Privacy policy accepted by. */
			privacyPolicyAcceptedBy?: string;
			/** @description The privacy policy accepted date. */
			privacyPolicyAcceptedDate?: string;
			/** @description Affiliate policy version. */
			affiliatePolicyVersion?: string;
			/** @description Affiliate policy accepted by. */
			affiliatePolicyAcceptedBy?: string;
			/** @description The affiliate policy accepted date. */
			affiliatePolicyAcceptedDate?: string;
			/** @description Whether it is reselling. */
			isReselling?: boolean;
			onboardingInfo?: components["schemas"]["CompanyOnboarding"];
			/** @description Upgrade enabled for clients. */
			upgradeEnabledForClients?: boolean;
			/** @description Cancel enabled for clients. */
			cancelEnabledForClients?: boolean;
			/** @description Auto suspend enabled. */
			autoSuspendEnabled?: boolean;
			/** @description Saas settings. */
			saasSettings?: Record<string, unknown>;
			/** @description ID of the stripe connect. */
			stripeConnectId?: string;
			/** @description True to enable depreciated features. */
			enableDepreciatedFeatures?: boolean;
			/**
			 * @description Premium upgraded.
			 * @default false
			 */
			premiumUpgraded?: boolean;
			/** @description Status. */
			status?: string;
			/** @description Location count. */
			locationCount?: number;
			/** @description Disable email service. */
			disableEmailService?: boolean;
			/** @description ID of the referral. */
			referralId?: string;
			/** @description Whether it is enterprise account. */
			isEnterpriseAccount?: boolean;
			/** @description Business niche. */
			businessNiche?: string;
			/** @description Business category. */
			businessCategory?: string;
			/** @description Business affinity group. */
			businessAffinityGroup?: string;
			/** @description Whether it is sandbox account. */
			isSandboxAccount?: boolean;
			/** @description True to enable new sub account default data. */
			enableNewSubAccountDefaultData?: boolean;
		};
		/** @description What the agency said when it began. */
		CompanyOnboarding: {
			/** @description Pending. */
			pending: boolean;
			/** @description Have website. */
			haveWebsite?: boolean;
			/** @description Website url. */
			websiteUrl?: string;
			/** @description Industry served. */
			industryServed?: string;
			/** @description Customer count. */
			customerCount?: string;
			/** @description Tools. */
			tools?: string[];
			/** @description Location. */
			location?: boolean;
			/** @description Conversation demo. */
			conversationDemo?: boolean;
			/** @description ID of the sub-account. */
			locationId?: string;
			/** @description ID of the snapshot. */
			snapshotId?: string;
			/** @description ID of the plan. */
			planId?: string;
			/** @description Affiliate signup. */
			affiliateSignup?: boolean;
			/** @description Whether it has joined kickoff call. */
			hasJoinedKickoffCall?: boolean;
			/** @description Kickoff action taken. */
			kickoffActionTaken?: boolean;
			/** @description Whether it has joined implementation call. */
			hasJoinedImplementationCall?: boolean;
			/** @description Version. */
			version?: string;
			/** @description Meta data. */
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
