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
			/** @description The users. */
			users?: components["schemas"]["User"][];
			/** @description How many there are in all. */
			count?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A user in a list. */
		User: {
			/** @description ID of the user. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description First name. */
			firstName?: string;
			/** @description Last name. */
			lastName?: string;
			/** @description Email address. */
			email?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Extension of the phone number. */
			extension?: string;
			permissions?: components["schemas"]["UserPermissions"];
			/** @description Scopes that the user has. */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			roles?: components["schemas"]["UserRoles"];
			/** @description True when it was deleted. */
			deleted?: boolean;
			/** @description Numbers of the built-in phone system, by sub-account. */
			lcPhone?: Record<string, unknown>;
			/**
			 * @description Language that the user sees.
			 * @enum {string}
			 */
			platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
		};
		/** @description What a user may do and see; what is left out keeps its default. */
		UserPermissions: {
			/**
			 * @description Whether the user may use campaigns.
			 * @default true
			 */
			campaignsEnabled?: boolean;
			/**
			 * @description Whether the user may only look at campaigns.
			 * @default false
			 */
			campaignsReadOnly?: boolean;
			/**
			 * @description Whether the user may use contacts.
			 * @default true
			 */
			contactsEnabled?: boolean;
			/**
			 * @description Whether the user may use workflows.
			 * @default true
			 */
			workflowsEnabled?: boolean;
			/**
			 * @description Whether the user may only look at workflows.
			 * @default false
			 */
			workflowsReadOnly?: boolean;
			/**
			 * @description Whether the user may use triggers.
			 * @default true
			 */
			triggersEnabled?: boolean;
			/**
			 * @description Whether the user may use funnels.
			 * @default true
			 */
			funnelsEnabled?: boolean;
			/**
			 * @description Whether the user may use websites.
			 * @default false
			 */
			websitesEnabled?: boolean;
			/**
			 * @description Whether the user may use opportunities.
			 * @default true
			 */
			opportunitiesEnabled?: boolean;
			/**
			 * @description Whether the user may use the dashboard.
			 * @default true
			 */
			dashboardStatsEnabled?: boolean;
			/**
			 * @description Whether the user may use bulk actions.
			 * @default true
			 */
			bulkRequestsEnabled?: boolean;
			/**
			 * @description Whether the user may use appointments.
			 * @default true
			 */
			appointmentsEnabled?: boolean;
			/**
			 * @description Whether the user may use reviews.
			 * @default true
			 */
			reviewsEnabled?: boolean;
			/**
			 * @description Whether the user may use online listings.
			 * @default true
			 */
			onlineListingsEnabled?: boolean;
			/**
			 * @description Whether the user may use phone calls.
			 * @default true
			 */
			phoneCallEnabled?: boolean;
			/**
			 * @description Whether the user may use conversations.
			 * @default true
			 */
			conversationsEnabled?: boolean;
			/**
			 * @description Whether the user sees only what is assigned to them.
			 * @default false
			 */
			assignedDataOnly?: boolean;
			/**
			 * @description Whether the user may use the report on Google Ads.
			 * @default false
			 */
			adwordsReportingEnabled?: boolean;
			/**
			 * @description Whether the user may use memberships.
			 * @default false
			 */
			membershipEnabled?: boolean;
			/**
			 * @description Whether the user may use the report on Facebook ads.
			 * @default false
			 */
			facebookAdsReportingEnabled?: boolean;
			/**
			 * @description Whether the user may use the report on attributions.
			 * @default false
			 */
			attributionsReportingEnabled?: boolean;
			/**
			 * @description Whether the user may use settings.
			 * @default true
			 */
			settingsEnabled?: boolean;
			/**
			 * @description Whether the user may use tags.
			 * @default true
			 */
			tagsEnabled?: boolean;
			/**
			 * @description Whether the user may use the value of opportunities.
			 * @default true
			 */
			leadValueEnabled?: boolean;
			/**
			 * @description Whether the user may use marketing.
			 * @default true
			 */
			marketingEnabled?: boolean;
			/**
			 * @description Whether the user may use the report on agents.
			 * @default true
			 */
			agentReportingEnabled?: boolean;
			/**
			 * @description Whether the user may use bots.
			 * @default false
			 */
			botService?: boolean;
			/**
			 * @description Whether the user may plan social posts.
			 * @default true
			 */
			socialPlanner?: boolean;
			/**
			 * @description Whether the user may use blogs.
			 * @default true
			 */
			bloggingEnabled?: boolean;
			/**
			 * @description Whether the user may use invoices.
			 * @default true
			 */
			invoiceEnabled?: boolean;
			/**
			 * @description Whether the user may use the affiliate manager.
			 * @default true
			 */
			affiliateManagerEnabled?: boolean;
			/**
			 * @description Whether the user may use the writing assistant.
			 * @default true
			 */
			contentAiEnabled?: boolean;
			/**
			 * @description Whether the user may use refunds.
			 * @default true
			 */
			refundsEnabled?: boolean;
			/**
			 * @description Whether the user may use the recording of payments.
			 * @default true
			 */
			recordPaymentEnabled?: boolean;
			/**
			 * @description Whether the user may use the cancelling of subscriptions.
			 * @default true
			 */
			cancelSubscriptionEnabled?: boolean;
			/**
			 * @description Whether the user may use payments.
			 * @default true
			 */
			paymentsEnabled?: boolean;
			/**
			 * @description Whether the user may use communities.
			 * @default true
			 */
			communitiesEnabled?: boolean;
			/**
			 * @description Whether the user may use the export of payments.
			 * @default true
			 */
			exportPaymentsEnabled?: boolean;
		};
		/** @description What a user is, and in which sub-accounts. */
		UserRoles: {
			/** @description Whether the user may use the export of payments. */
			type?: string;
			/** @description Role: `admin` or `user`. */
			role?: string;
			/** @description IDs of the locations. */
			locationIds?: string[];
			/** @description Whether the user sees only the named sub-accounts. */
			restrictSubAccount?: boolean;
		};
		/** @description Email addresses to look for, and where. */
		UserEmailFilter: {
			/** @description ID of the agency. */
			companyId: string;
			/** @description Email address to look for. */
			emails: string;
			/**
			 * @description True when it was deleted.
			 * @default false
			 */
			deleted?: boolean;
			/**
			 * @description How many to leave out from the start.
			 * @default 0
			 */
			skip?: string;
			/**
			 * @description How many to return at a time.
			 * @default 25
			 */
			limit?: string;
			/** @description True to return only the IDs. */
			projection?: string;
		};
		/** @description A user of an agency or of some of its sub-accounts. */
		UserDetails: {
			/** @description ID of the user. */
			id?: string;
			/** @description Its name. */
			name?: string;
			/** @description First name. */
			firstName?: string;
			/** @description Last name. */
			lastName?: string;
			/** @description Email address. */
			email?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Extension of the phone number. */
			extension?: string;
			permissions?: components["schemas"]["UserPermissions"];
			/** @description Scopes that the user has. */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			roles?: components["schemas"]["UserRoles"];
			/** @description Numbers of the built-in phone system, by sub-account. */
			lcPhone?: Record<string, unknown>;
			/**
			 * @description Language that the user sees.
			 * @enum {string}
			 */
			platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Changes of a user. */
		UserUpdate: {
			/** @description First name. */
			firstName?: string;
			/** @description Last name. */
			lastName?: string;
			/** @description Email address. */
			email?: string;
			/** @description Password of the user. */
			password?: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Kind. */
			type?: string;
			/** @description Role: `admin` or `user`. */
			role?: string;
			/** @description ID of the agency. */
			companyId?: string;
			/** @description IDs of the locations. */
			locationIds?: string[];
			permissions?: components["schemas"]["UserPermissions"];
			/** @description Scopes that the user has. */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/** @description Scopes that hold only for what is assigned to the user. */
			scopesAssignedToOnly?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/** @description Address of a picture of the user. */
			profilePhoto?: string;
			/** @description Numbers of Twilio, by sub-account. */
			twilioPhone?: Record<string, unknown>;
			/**
			 * @description Language that the user sees.
			 * @enum {string}
			 */
			platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
		};
		/** @description Confirms that a user is being deleted. */
		UserReceipt: {
			/** @description True when the request was carried out. The key is misspelt on the wire. */
			succeded?: boolean;
			/** @description What was done. */
			message?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description All users of a sub-account. */
		UserListResponse: {
			/** @description The users. */
			users?: components["schemas"]["User"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new user. */
		UserInput: {
			/** @description ID of the agency. */
			companyId: string;
			/** @description First name. */
			firstName: string;
			/** @description Last name. */
			lastName: string;
			/** @description Email address. */
			email: string;
			/** @description Password of the user. */
			password: string;
			/** @description Phone number in international form. */
			phone?: string;
			/** @description Kind. */
			type: string;
			/** @description Role: `admin` or `user`. */
			role: string;
			/** @description IDs of the locations. */
			locationIds: string[];
			permissions?: components["schemas"]["UserPermissions"];
			/** @description Scopes that the user has. */
			scopes?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/** @description Scopes that hold only for what is assigned to the user. */
			scopesAssignedToOnly?: ("campaigns.readonly" | "campaigns.write" | "calendars.readonly" | "calendars/events.write" | "calendars/groups.write" | "calendars.write" | "contacts.write" | "contacts/bulkActions.write" | "workflows.readonly" | "workflows.write" | "triggers.write" | "funnels.write" | "forms.write" | "surveys.write" | "quizzes.write" | "websites.write" | "medias.write" | "medias.readonly" | "opportunities.write" | "opportunities/leadValue.readonly" | "opportunities/bulkActions.write" | "reporting/phone.readonly" | "reporting/adwords.readonly" | "reporting/facebookAds.readonly" | "reporting/attributions.readonly" | "prospecting/auditReport.write" | "reporting/reports.readonly" | "reporting/agent.readonly" | "reporting/reports.write" | "reporting/stats.export" | "payments.write" | "payments/records.write" | "payments/orders.readonly" | "payments/orders.export" | "payments/orders.import" | "payments/orders.collectPayment" | "payments/subscriptions.readonly" | "payments/subscriptions.write" | "payments/subscriptions.update" | "payments/subscriptions.export" | "payments/subscriptions.pauseResumeCancel" | "payments/subscriptions.sharePaymentMethod" | "payments/transactions.readonly" | "payments/transactions.export" | "payments/transactions.import" | "payments/transactions.refund" | "payments/transactions.viewReceipts" | "payments/taxesSettings.readonly" | "payments/settings.readonly" | "payments/taxesSettings.updateInclusiveExclusive" | "payments/taxesSettings.manageRates" | "payments/taxesSettings.configureAutomatic" | "products.readonly" | "products.write" | "products.delete" | "products.duplicate" | "products.bulkActions" | "payments/settings.write" | "payments/settings.configureReceipt" | "payments/settings.configureSubscription" | "invoices.write" | "invoices.readonly" | "invoices/schedule.readonly" | "invoices/schedule.write" | "invoices/template.readonly" | "invoices/template.write" | "reputation/review.write" | "reputation/listing.write" | "reputation/reviewsAIAgents.write" | "reputation/gbp.write" | "conversations.write" | "conversations.readonly" | "conversations/message.readonly" | "conversations/message.write" | "contentAI.write" | "dashboard/stats.readonly" | "locations/tags.write" | "locations/tags.readonly" | "marketing.write" | "eliza.write" | "settings.write" | "socialplanner/post.write" | "socialplanner/account.readonly" | "socialplanner/account.write" | "socialplanner/category.readonly" | "socialplanner/category.write" | "socialplanner/csv.readonly" | "socialplanner/csv.write" | "socialplanner/group.write" | "socialplanner/hashtag.readonly" | "socialplanner/hashtag.write" | "socialplanner/oauth.readonly" | "socialplanner/oauth.write" | "socialplanner/post.readonly" | "socialplanner/recurring.readonly" | "socialplanner/recurring.write" | "socialplanner/review.readonly" | "socialplanner/review.write" | "socialplanner/rss.readonly" | "socialplanner/rss.write" | "socialplanner/search.readonly" | "socialplanner/setting.readonly" | "socialplanner/setting.write" | "socialplanner/stat.readonly" | "socialplanner/tag.readonly" | "socialplanner/tag.write" | "socialplanner/filters.readonly" | "socialplanner/medias.readonly" | "socialplanner/medias.write" | "socialplanner/watermarks.readonly" | "socialplanner/watermarks.write" | "socialplanner/metatag.readonly" | "socialplanner/facebook.readonly" | "socialplanner/linkedin.readonly" | "socialplanner/twitter.readonly" | "socialplanner/notification.readonly" | "socialplanner/notification.write" | "socialplanner/snapshot.readonly" | "socialplanner/snapshot.write" | "marketing/affiliate.write" | "blogs.write" | "membership.write" | "communities.write" | "gokollab.write" | "certificates.write" | "certificates.readonly" | "adPublishing.write" | "adPublishing.readonly" | "prospecting.write" | "prospecting.readonly" | "prospecting/reports.readonly" | "private-integration-location.readonly" | "private-integration-location.write" | "private-integration-company.readonly" | "private-integration-company.write" | "native-integrations.readonly" | "native-integrations.write" | "wordpress.write" | "wordpress.read" | "custom-menu-link.write" | "qrcodes.write" | "users/team-management.write" | "users/team-management.readonly" | "loginas.write" | "users-sso-login-management.write" | "users-sso-login-management.readonly" | "sso-config.write" | "snapshots/api.readonly" | "snapshots/api.create" | "snapshots/api.edit" | "snapshots/api.push" | "snapshots/api.refresh" | "snapshots/api.share" | "snapshots/api.delete" | "internaltools.location-transfer.write" | "internaltools.location-transfer.readonly" | "affiliateportal.write" | "affiliateportal.readonly" | "companies.write" | "internaltools.billing.write" | "internaltools.billing.readonly" | "internaltools.billing-common.readonly" | "internaltools.billing-common.write" | "voice-ai-agents.write" | "voice-ai-agents.readonly" | "voice-ai-common.readonly" | "voice-ai-common.write" | "voice-ai-agent-goals.readonly" | "voice-ai-agent-goals.write" | "voice-ai-dashboard.readonly" | "agency/launchpad.write" | "agency/launchpad.readonly" | "launchpad/location.write" | "launchpad/location.readonly" | "text-ai-agents.write" | "text-ai-agent-goals.readonly" | "text-ai-agent-goals.write" | "text-ai-agent-training.write" | "text-ai-agents-dashboard.readonly" | "locations.create" | "locations.delete" | "locations.export.list" | "locations.features-limits.manage" | "locations.pause-resume" | "locations.agency-subaccounts.manage" | "locations.billing.manage" | "locations.details.manage" | "audit-logs.readonly" | "audit-logs.export")[];
			/** @description Address of a picture of the user. */
			profilePhoto?: string;
			/** @description Numbers of Twilio, by sub-account. */
			twilioPhone?: Record<string, unknown>;
			/**
			 * @description Language that the user sees.
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
