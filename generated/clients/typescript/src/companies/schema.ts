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
			company: components["schemas"]["Company"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description An agency, which has sub-accounts. */
		Company: {
			/**
			 * @description ID of the agency.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			id: string;
			/**
			 * @description Name of the agency.
			 * @example Quayside Agency
			 */
			name?: string;
			/**
			 * @description Email address of the agency.
			 * @example hello@quayside.example.com
			 */
			email?: string;
			/** @description Address of the logo. */
			logoUrl?: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550180040
			 */
			phone?: string;
			/**
			 * @description Address of the website.
			 * @example https://quayside.example.com
			 */
			website?: string;
			/**
			 * @description Domain under which the agency shows the app.
			 * @example app.quayside.example.com
			 */
			domain?: string;
			/** @description Domain of links where a sub-account has none of its own. */
			spareDomain?: string;
			/** @description Address of the privacy policy. */
			privacyPolicy?: string;
			/** @description Address of the terms of service. */
			termsConditions?: string;
			/**
			 * @description Street and house number.
			 * @example 4 Wharf Street
			 */
			address?: string;
			/**
			 * @description City.
			 * @example Portland
			 */
			city?: string;
			/**
			 * @description Postal code.
			 * @example 04101
			 */
			postalCode?: string;
			/**
			 * @description Two-letter country code.
			 * @example US
			 */
			country?: string;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string;
			/**
			 * @description IANA name of the time zone.
			 * @example America/New_York
			 */
			timezone?: string;
			/** @description Number of the agency with the support of HighLevel. */
			relationshipNumber?: string;
			/** @description Part of the domain that is the agency's own. */
			subdomain?: string;
			/**
			 * @description Number of the plan that the agency is on.
			 * @example 3
			 */
			plan?: number;
			/**
			 * @description Three-letter code of the currency of the agency.
			 * @example USD
			 */
			currency?: string;
			/**
			 * @description Kind of customer.
			 * @example agency
			 */
			customerType?: string;
			/**
			 * @description Version of the terms of service that was accepted.
			 * @example 06/01/2022
			 */
			termsOfServiceVersion?: string;
			/** @description ID of the user who accepted the terms of service. */
			termsOfServiceAcceptedBy?: string;
			/** @description When the terms of service were accepted. */
			termsOfServiceAcceptedDate?: string;
			/** @description True while the Twilio account is on trial. */
			twilioTrialMode?: boolean;
			/** @description Twilio credits that are free. */
			twilioFreeCredits?: number;
			/**
			 * @description Version of the privacy policy that was accepted.
			 * @example 06/01/2022
			 */
			privacyPolicyVersion?: string;
			/** @description ID of the user who accepted the privacy policy. */
			privacyPolicyAcceptedBy?: string;
			/** @description When the privacy policy was accepted. */
			privacyPolicyAcceptedDate?: string;
			/**
			 * @description Version of the affiliate policy that was accepted.
			 * @example 06/01/2022
			 */
			affiliatePolicyVersion?: string;
			/** @description ID of the user who accepted the affiliate policy. */
			affiliatePolicyAcceptedBy?: string;
			/** @description When the affiliate policy was accepted. */
			affiliatePolicyAcceptedDate?: string;
			/** @description True when the agency resells services to its sub-accounts. */
			isReselling?: boolean;
			onboardingInfo?: components["schemas"]["CompanyOnboarding"];
			/** @description True when sub-accounts may change to a larger plan themselves. */
			upgradeEnabledForClients?: boolean;
			/** @description True when sub-accounts may cancel their plan themselves. */
			cancelEnabledForClients?: boolean;
			/** @description True when sub-accounts that do not pay are suspended. */
			autoSuspendEnabled?: boolean;
			saasSettings?: components["schemas"]["CompanySaasSettings"];
			/** @description ID of the connected Stripe account. */
			stripeConnectId?: string;
			/** @description True when features that were given up are still shown. */
			enableDepreciatedFeatures?: boolean;
			/**
			 * @description True when the agency has priority support.
			 * @default false
			 */
			premiumUpgraded?: boolean;
			/**
			 * @description State of the account, for example active-trial.
			 * @example active
			 */
			status?: string;
			/**
			 * @description How many sub-accounts the agency has.
			 * @example 2
			 */
			locationCount?: number;
			/** @description True when the agency cannot send email. */
			disableEmailService?: boolean;
			/** @description ID of the affiliate who brought the agency in. */
			referralId?: string;
			/** @description True when the agency is an enterprise. */
			isEnterpriseAccount?: boolean;
			/**
			 * @description Niche that the agency works in.
			 * @example Dental practices
			 */
			businessNiche?: string;
			/**
			 * @description Category of businesses that the agency works for.
			 * @example Health
			 */
			businessCategory?: string;
			/**
			 * @description Group of businesses that the agency feels close to.
			 * @example Dentists
			 */
			businessAffinityGroup?: string;
			/** @description True when the agency is there for tests. */
			isSandboxAccount?: boolean;
			/** @description True when new sub-accounts start with sample data. */
			enableNewSubAccountDefaultData?: boolean;
		};
		/** @description What the agency said and did while it was set up. */
		CompanyOnboarding: {
			/** @description True while it is not done. */
			pending: boolean;
			/** @description True when the agency has a website. */
			haveWebsite?: boolean;
			/** @description Address of that website. */
			websiteUrl?: string;
			/**
			 * @description Industry that the agency works for.
			 * @example Health
			 */
			industryServed?: string;
			/**
			 * @description How many customers the agency has.
			 * @example 1-10
			 */
			customerCount?: string;
			/** @description Tools that the agency uses. */
			tools?: string[];
			/** @description True when the first sub-account has been set up. */
			location?: boolean;
			/** @description True when the demonstration of conversations has been seen. */
			conversationDemo?: boolean;
			/** @description ID of the first sub-account. */
			locationId?: string;
			/** @description ID of the snapshot that was chosen. */
			snapshotId?: string;
			/** @description ID of the agency plan that was chosen. */
			planId?: string;
			/** @description True when the agency came through an affiliate. */
			affiliateSignup?: boolean;
			/** @description True when a user joined the kickoff call. */
			hasJoinedKickoffCall?: boolean;
			/** @description True when a user acted on the kickoff call. */
			kickoffActionTaken?: boolean;
			/** @description True when a user joined the implementation call. */
			hasJoinedImplementationCall?: boolean;
			/** @description Variant of the setup that the agency saw. */
			version?: string;
			/** @description Further data of the setup. What it holds is not documented. */
			metaData?: {
				[key: string]: unknown;
			};
		};
		/** @description How the agency sells the app as its own. */
		CompanySaasSettings: {
			/** @description Who sees the dashboard of the agency. */
			agencyDashboardVisibleTo?: string;
			/** @description Who began to connect Stripe. */
			stripeConnectInitiatedBy?: string;
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
