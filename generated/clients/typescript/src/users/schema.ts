/** The schemas that the category Users uses, as the API document states them. */
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
		/** @description A page of users. */
		UserSearchResponse: {
			/** @description The users on this page. */
			users?: components["schemas"]["User"][];
			/**
			 * @description How many users match in all.
			 * @example 1
			 */
			count?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A user in a list: a person with a login to an agency or to some of its sub-accounts. */
		User: {
			/**
			 * @description ID of the user.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			id?: string;
			/**
			 * @description Full name of the user.
			 * @example Priya Raman
			 */
			name?: string;
			/**
			 * @description First name.
			 * @example Priya
			 */
			firstName?: string;
			/**
			 * @description Last name.
			 * @example Raman
			 */
			lastName?: string;
			/**
			 * @description Email address that the user signs in with.
			 * @example priya.raman@example.com
			 */
			email?: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550170031
			 */
			phone?: string;
			/** @description Extension of that number. */
			extension?: string;
			permissions?: components["schemas"]["UserPermissions"];
			/** @description What the user may do, as scopes of the app. */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			roles?: components["schemas"]["UserRoles"];
			/**
			 * @description True when the user has been deleted.
			 * @example false
			 */
			deleted?: boolean;
			/**
			 * @description Inbound phone numbers of the user in LC Phone: the number by the ID of the sub-account.
			 * @example {
			 *       "hD7sTq2LmX9vKc4RwB1z": "+15550170034"
			 *     }
			 */
			lcPhone?: {
				[key: string]: string;
			};
			/**
			 * @description Language that the user sees the app in, as a code of the language, for some with the country.
			 * @example en_US
			 * @enum {string}
			 */
			platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
		};
		/** @description What a user may see and do in the app. */
		UserPermissions: {
			/**
			 * @description True when the user may use campaigns.
			 * @default true
			 */
			campaignsEnabled?: boolean;
			/**
			 * @description True when the user may look at campaigns but not change them.
			 * @default false
			 */
			campaignsReadOnly?: boolean;
			/**
			 * @description True when the user may use contacts.
			 * @default true
			 */
			contactsEnabled?: boolean;
			/**
			 * @description True when the user may use workflows.
			 * @default true
			 */
			workflowsEnabled?: boolean;
			/**
			 * @description True when the user may look at workflows but not change them.
			 * @default false
			 */
			workflowsReadOnly?: boolean;
			/**
			 * @description True when the user may use triggers.
			 * @default true
			 */
			triggersEnabled?: boolean;
			/**
			 * @description True when the user may use funnels.
			 * @default true
			 */
			funnelsEnabled?: boolean;
			/**
			 * @description True when the user may use websites.
			 * @default false
			 */
			websitesEnabled?: boolean;
			/**
			 * @description True when the user may use opportunities.
			 * @default true
			 */
			opportunitiesEnabled?: boolean;
			/**
			 * @description True when the user may see the figures on the dashboard.
			 * @default true
			 */
			dashboardStatsEnabled?: boolean;
			/**
			 * @description True when the user may start bulk requests.
			 * @default true
			 */
			bulkRequestsEnabled?: boolean;
			/**
			 * @description True when the user may use appointments.
			 * @default true
			 */
			appointmentsEnabled?: boolean;
			/**
			 * @description True when the user may use reviews.
			 * @default true
			 */
			reviewsEnabled?: boolean;
			/**
			 * @description True when the user may use online listings.
			 * @default true
			 */
			onlineListingsEnabled?: boolean;
			/**
			 * @description True when the user may make phone calls.
			 * @default true
			 */
			phoneCallEnabled?: boolean;
			/**
			 * @description True when the user may use conversations.
			 * @default true
			 */
			conversationsEnabled?: boolean;
			/**
			 * @description True when the user may see only what is assigned to them.
			 * @default false
			 */
			assignedDataOnly?: boolean;
			/**
			 * @description True when the user may see reports on Google Ads.
			 * @default false
			 */
			adwordsReportingEnabled?: boolean;
			/**
			 * @description True when the user may use memberships.
			 * @default false
			 */
			membershipEnabled?: boolean;
			/**
			 * @description True when the user may see reports on Facebook ads.
			 * @default false
			 */
			facebookAdsReportingEnabled?: boolean;
			/**
			 * @description True when the user may see reports on attribution.
			 * @default false
			 */
			attributionsReportingEnabled?: boolean;
			/**
			 * @description True when the user may change settings.
			 * @default true
			 */
			settingsEnabled?: boolean;
			/**
			 * @description True when the user may use tags.
			 * @default true
			 */
			tagsEnabled?: boolean;
			/**
			 * @description True when the user may see what opportunities are worth.
			 * @default true
			 */
			leadValueEnabled?: boolean;
			/**
			 * @description True when the user may use marketing.
			 * @default true
			 */
			marketingEnabled?: boolean;
			/**
			 * @description True when the user may see reports on agents.
			 * @default true
			 */
			agentReportingEnabled?: boolean;
			/**
			 * @description True when the user may use bots.
			 * @default false
			 */
			botService?: boolean;
			/**
			 * @description True when the user may use the social planner.
			 * @default true
			 */
			socialPlanner?: boolean;
			/**
			 * @description True when the user may use blogs.
			 * @default true
			 */
			bloggingEnabled?: boolean;
			/**
			 * @description True when the user may use invoices.
			 * @default true
			 */
			invoiceEnabled?: boolean;
			/**
			 * @description True when the user may use the affiliate manager.
			 * @default true
			 */
			affiliateManagerEnabled?: boolean;
			/**
			 * @description True when the user may use Content AI.
			 * @default true
			 */
			contentAiEnabled?: boolean;
			/**
			 * @description True when the user may refund payments.
			 * @default true
			 */
			refundsEnabled?: boolean;
			/**
			 * @description True when the user may record payments.
			 * @default true
			 */
			recordPaymentEnabled?: boolean;
			/**
			 * @description True when the user may cancel subscriptions.
			 * @default true
			 */
			cancelSubscriptionEnabled?: boolean;
			/**
			 * @description True when the user may use payments.
			 * @default true
			 */
			paymentsEnabled?: boolean;
			/**
			 * @description True when the user may use communities.
			 * @default true
			 */
			communitiesEnabled?: boolean;
			/**
			 * @description True when the user may export payments.
			 * @default true
			 */
			exportPaymentsEnabled?: boolean;
		};
		/** @description What kind of user it is, with which role, and where. */
		UserRoles: {
			/**
			 * @description Kind of user: `agency` for one of the agency, `account` for one of sub-accounts.
			 * @example account
			 */
			type?: string;
			/**
			 * @description Role: `admin` or `user`.
			 * @example admin
			 */
			role?: string;
			/**
			 * @description IDs of the sub-accounts that the user works in.
			 * @example [
			 *       "hD7sTq2LmX9vKc4RwB1z"
			 *     ]
			 */
			locationIds?: string[];
			/** @description True when the user is restricted to these sub-accounts. */
			restrictSubAccount?: boolean;
		};
		/** @description Email addresses to look for, and the agency to look in. */
		UserEmailFilter: {
			/**
			 * @description ID of the agency to look in.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
			/**
			 * @description Email addresses to look for, separated by commas.
			 * @example priya.raman@example.com,owen.whitford@example.com
			 */
			emails: string;
			/**
			 * @description True to find users who were deleted, false for those who were not.
			 * @default false
			 * @example false
			 */
			deleted?: boolean;
			/**
			 * @description How many users to leave out at the start, as text.
			 * @default 0
			 * @example 0
			 */
			skip?: string;
			/**
			 * @description How many users to return at a time, as text.
			 * @default 25
			 * @example 25
			 */
			limit?: string;
			/**
			 * @description Which properties to return: `all`, or their names, separated by commas. Left out, only ID and email address come back.
			 * @example all
			 */
			projection?: string;
		};
		/** @description A user of an agency or of some of its sub-accounts. */
		UserDetails: {
			/**
			 * @description ID of the user.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			id?: string;
			/**
			 * @description Full name of the user.
			 * @example Priya Raman
			 */
			name?: string;
			/**
			 * @description First name.
			 * @example Priya
			 */
			firstName?: string;
			/**
			 * @description Last name.
			 * @example Raman
			 */
			lastName?: string;
			/**
			 * @description Email address that the user signs in with.
			 * @example priya.raman@example.com
			 */
			email?: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550170031
			 */
			phone?: string;
			/** @description Extension of that number. */
			extension?: string;
			permissions?: components["schemas"]["UserPermissions"];
			/** @description What the user may do, as scopes of the app. */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			roles?: components["schemas"]["UserRoles"];
			/**
			 * @description Inbound phone numbers of the user in LC Phone: the number by the ID of the sub-account.
			 * @example {
			 *       "hD7sTq2LmX9vKc4RwB1z": "+15550170034"
			 *     }
			 */
			lcPhone?: {
				[key: string]: string;
			};
			/**
			 * @description Language that the user sees the app in, as a code of the language, for some with the country.
			 * @example en_US
			 * @enum {string}
			 */
			platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change on a user. What is left out stays as it is. */
		UserUpdate: {
			/**
			 * @description First name.
			 * @example Priya
			 */
			firstName?: string;
			/**
			 * @description Last name.
			 * @example Raman
			 */
			lastName?: string;
			/**
			 * @deprecated
			 * @description Email address of the user. HighLevel no longer changes it through the API, for the sake of security.
			 * @example priya.raman@example.com
			 */
			email?: string;
			/** @description New password of the user. */
			password?: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550170031
			 */
			phone?: string;
			/**
			 * @description Kind of user: `agency` for one of the agency, `account` for one of sub-accounts.
			 * @example account
			 */
			type?: string;
			/**
			 * @description Role: `admin` or `user`.
			 * @example user
			 */
			role?: string;
			/**
			 * @description ID of the agency that the user belongs to. A token of an agency needs it.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId?: string;
			/**
			 * @description IDs of all sub-accounts that the user is to work in. Replaces those they have.
			 * @example [
			 *       "hD7sTq2LmX9vKc4RwB1z"
			 *     ]
			 */
			locationIds?: string[];
			permissions?: components["schemas"]["UserPermissions"];
			/**
			 * @description What the user may do, as scopes of the app. Those that the list leaves out are off; an empty list turns all off.
			 * @example [
			 *       "contacts.write",
			 *       "opportunities.write"
			 *     ]
			 */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/**
			 * @description Scopes that the user has only for what is assigned to them. Those that the list leaves out are off; an empty list turns all off.
			 * @example [
			 *       "opportunities.write"
			 *     ]
			 */
			scopesAssignedToOnly?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/**
			 * @description Address of a picture of the user.
			 * @example https://harbourdental.example.com/team/ines.jpg
			 */
			profilePhoto?: string;
			/**
			 * @description Inbound numbers of the user for calls and voicemail through Twilio itself, not LC Phone: the number in E.164 form by the ID of the sub-account. The object replaces all numbers that are there; an empty object clears them, and an empty text clears one. Left out, the numbers stay.
			 * @example {
			 *       "hD7sTq2LmX9vKc4RwB1z": "+15550170036"
			 *     }
			 */
			twilioPhone?: {
				[key: string]: string;
			};
			/**
			 * @description Language that the user sees the app in, as a code of the language, for some with the country.
			 * @example en_US
			 * @enum {string}
			 */
			platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
		};
		/** @description Confirms that a user is being deleted. */
		UserReceipt: {
			/** @description True when the request was carried out. The key is misspelt on the wire. */
			succeded?: boolean;
			/** @description What happens, in words for people. */
			message?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description All users of a sub-account. */
		UserListResponse: {
			/** @description The users of the sub-account. */
			users?: components["schemas"]["User"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new user. */
		UserInput: {
			/**
			 * @description ID of the agency that the user belongs to.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
			/**
			 * @description First name.
			 * @example Priya
			 */
			firstName: string;
			/**
			 * @description Last name.
			 * @example Raman
			 */
			lastName: string;
			/**
			 * @description Email address that the user is to sign in with. No other user may have it.
			 * @example priya.raman@example.com
			 */
			email: string;
			/** @description Password that the user is to sign in with. */
			password: string;
			/**
			 * @description Phone number in international form.
			 * @example +15550170031
			 */
			phone?: string;
			/**
			 * @description Kind of user: `agency` for one of the agency, `account` for one of sub-accounts.
			 * @example account
			 */
			type: string;
			/**
			 * @description Role: `admin` or `user`.
			 * @example user
			 */
			role: string;
			/**
			 * @description IDs of the sub-accounts that the user is to work in.
			 * @example [
			 *       "hD7sTq2LmX9vKc4RwB1z"
			 *     ]
			 */
			locationIds: string[];
			permissions?: components["schemas"]["UserPermissions"];
			/**
			 * @description What the user may do, as scopes of the app. Those that the list leaves out are off; an empty list turns all off.
			 * @example [
			 *       "contacts.write",
			 *       "opportunities.write"
			 *     ]
			 */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/**
			 * @description Scopes that the user has only for what is assigned to them. Those that the list leaves out are off; an empty list turns all off.
			 * @example [
			 *       "opportunities.write"
			 *     ]
			 */
			scopesAssignedToOnly?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/**
			 * @description Address of a picture of the user.
			 * @example https://harbourdental.example.com/team/ines.jpg
			 */
			profilePhoto?: string;
			/**
			 * @description Inbound numbers of the user for calls and voicemail through Twilio itself, not LC Phone: the number in E.164 form by the ID of the sub-account. The object replaces all numbers that are there; an empty object clears them, and an empty text clears one. Left out, the numbers stay.
			 * @example {
			 *       "hD7sTq2LmX9vKc4RwB1z": "+15550170036"
			 *     }
			 */
			twilioPhone?: {
				[key: string]: string;
			};
			/**
			 * @description Language that the user sees the app in, as a code of the language, for some with the country.
			 * @example en_US
			 * @enum {string}
			 */
			platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
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
