/** The schemas that the category Contacts uses, as the API document states them. */
export interface components {
	schemas: {
		/** @description Value of one custom field of a contact. Names of fields are not given here; look them up by ID. */
		CustomFieldValue: {
			/**
			 * @description ID of the custom field.
			 * @example cF1vBn7QmK3xTz5LdW8r
			 */
			id: string;
			/**
			 * @description Value: text, a number, a list of chosen options, or uploaded files.
			 * @example Dr. Amara Osei
			 */
			value?: string | number | boolean | unknown[] | {
				[key: string]: unknown;
			} | null;
		};
		/** @description Whether the contact may be contacted, for each channel. */
		DndSettings: {
			/** @description Phone calls and voicemail. */
			Call?: components["schemas"]["DndSetting"];
			/** @description Email. */
			Email?: components["schemas"]["DndSetting"];
			/** @description Text messages. */
			SMS?: components["schemas"]["DndSetting"];
			/** @description WhatsApp messages. */
			WhatsApp?: components["schemas"]["DndSetting"];
			/** @description Messages through a Google Business Profile. */
			GMB?: components["schemas"]["DndSetting"];
			/** @description Messages through Facebook. */
			FB?: components["schemas"]["DndSetting"];
		};
		/** @description Whether the contact may be contacted over one channel. */
		DndSetting: {
			/**
			 * @description `active`: do not contact; `inactive`: free to contact; `permanent`: do not contact, and users cannot change it.
			 * @example inactive
			 * @enum {string}
			 */
			status: "active" | "inactive" | "permanent";
			/** @description Why it is set. */
			message?: string;
			/** @description Code of the reason. */
			code?: string;
		};
		/** @description A page of the contacts of a sub-account. */
		ContactListResponse: {
			/** @description The contacts. */
			contacts: components["schemas"]["Contact"][];
			/**
			 * @description How many contacts there are in all.
			 * @example 2
			 */
			count?: number;
			meta?: components["schemas"]["ContactListMeta"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A person in a sub-account. Operations return different parts of it: reading one contact gives the lower-case copies and the first and last attribution, lists give the display name and `attributions`, searches give the cursor and opportunities. */
		Contact: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			id: string;
			/**
			 * @description ID of the sub-account that the contact belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Full name of the contact.
			 * @example Maya Lindqvist
			 */
			name?: string | null;
			/**
			 * @description Display name, in lists and searches; often in lower case.
			 * @example maya lindqvist
			 */
			contactName?: string | null;
			/**
			 * @description First name. Lists may give it in lower case; see `firstNameRaw`.
			 * @example Maya
			 */
			firstName?: string | null;
			/**
			 * @description Last name. Lists may give it in lower case; see `lastNameRaw`.
			 * @example Lindqvist
			 */
			lastName?: string | null;
			/** @description First name as it was entered, in lists. */
			firstNameRaw?: string | null;
			/** @description Last name as it was entered, in lists. */
			lastNameRaw?: string | null;
			/** @description First name in lower case, for filters and sorting. */
			firstNameLowerCase?: string | null;
			/** @description Last name in lower case, for filters and sorting. */
			lastNameLowerCase?: string | null;
			/** @description Full name in lower case. */
			fullNameLowerCase?: string | null;
			/**
			 * Format: email
			 * @description Main email address.
			 * @example maya.lindqvist@example.com
			 */
			email?: string | null;
			/**
			 * Format: email
			 * @description Main email address in lower case.
			 */
			emailLowerCase?: string | null;
			/** @description Further email addresses. Lists give objects, other operations may give plain addresses. */
			additionalEmails?: (string | {
				/**
				 * Format: email
				 * @description The address.
				 */
				email?: string;
				/**
				 * Format: date-time
				 * @description When the address was last found to work.
				 */
				validEmailDate?: string | null;
			})[];
			/**
			 * @description Main phone number in international form.
			 * @example +15550134207
			 */
			phone?: string | null;
			/** @description What the main phone number is, for example Mobile. */
			phoneLabel?: string | null;
			/** @description Further phone numbers. Some operations give objects, others plain numbers. */
			additionalPhones?: (string | {
				/** @description The number. */
				phone?: string;
				/** @description What the number is. */
				phoneLabel?: string | null;
			})[];
			/**
			 * @description Company the contact works for.
			 * @example Lindqvist Studio
			 */
			companyName?: string | null;
			/** @description Name of the business the contact belongs to, in searches. */
			businessName?: string | null;
			/**
			 * @description ID of the business the contact belongs to.
			 * @example 66a1f0c2b7d94e3a5c8f1b20
			 */
			businessId?: string | null;
			/**
			 * @description Kind of contact: `lead`, `customer` or a kind of your own.
			 * @example lead
			 */
			type?: string | null;
			/**
			 * @description Where the contact came from.
			 * @example website form
			 */
			source?: string | null;
			/**
			 * @description ID of the user who owns the contact.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string | null;
			/** @description IDs of the users who follow the contact. */
			followers?: string[];
			/**
			 * @description Tags, in lower case.
			 * @example [
			 *       "new patient",
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
			/** @description Street and house number, in searches. */
			address?: string | null;
			/** @description Street and house number. */
			address1?: string | null;
			/** @description City. */
			city?: string | null;
			/** @description State or region. */
			state?: string | null;
			/**
			 * @description Two-letter country code.
			 * @example US
			 */
			country?: string | null;
			/** @description Postal code. */
			postalCode?: string | null;
			/** @description Address of a website. */
			website?: string | null;
			/** @description IANA name of the time zone, for example America/New_York. */
			timezone?: string | null;
			/**
			 * @description Date of birth, as a date or as midnight UTC of that day.
			 * @example 1991-06-14
			 */
			dateOfBirth?: string | null;
			/** @description Month of birth, 1 to 12. */
			birthMonth?: number;
			/** @description Day of the month of birth, 1 to 31. */
			birthDay?: number;
			/** @description Social security number. */
			ssn?: string | null;
			/** @description Address of a picture of the contact. */
			profilePhoto?: string | null;
			/**
			 * @description True when the contact may not be contacted over any channel.
			 * @example false
			 */
			dnd?: boolean;
			dndSettings?: components["schemas"]["DndSettings"];
			inboundDndSettings?: components["schemas"]["InboundDndSettings"];
			/** @description True when email to the contact bounced. */
			bounceEmail?: boolean;
			/** @description True when the contact unsubscribed from email. */
			unsubscribeEmail?: boolean;
			/** @description Whether the main email address was found to work; null when it was not tried. */
			validEmail?: boolean | null;
			/**
			 * Format: date-time
			 * @description When the main email address was last tried.
			 */
			validEmailDate?: string | null;
			/** @description Values of custom fields, by field ID. */
			customFields?: components["schemas"]["CustomFieldValue"][];
			/** @description Opportunities of the contact, in searches. */
			opportunities?: components["schemas"]["ContactOpportunity"][];
			/** @description First and last attribution, in lists. Keys there often start with `utm`. */
			attributions?: components["schemas"]["Attribution"][];
			/** @description What first brought the contact in. */
			attributionSource?: components["schemas"]["Attribution"];
			/** @description What last brought the contact in. */
			lastAttributionSource?: components["schemas"]["Attribution"];
			/** @description Who or what created the contact. */
			createdBy?: components["schemas"]["ContactChange"];
			/** @description Who or what last changed the contact. */
			lastUpdatedBy?: components["schemas"]["ContactChange"];
			/** @description ID of the live-chat visitor that the contact was. */
			visitorId?: string | null;
			/** @description Keyword that brought the contact in. */
			keyword?: string | null;
			/** @description Files attached to the contact. */
			attachments?: string | null;
			/** @description Offers the contact has. */
			offers?: string[];
			/** @description Products the contact has. */
			products?: string[];
			/** @description True when the contact has been deleted. */
			deleted?: boolean;
			/** @description Time of the last activity. */
			lastActivity?: string | null;
			/**
			 * Format: date-time
			 * @description Time of the last session.
			 */
			lastSessionActivityAt?: string | null;
			/**
			 * Format: date-time
			 * @description When the contact was created.
			 * @example 2026-03-02T09:15:00.000Z
			 */
			dateAdded?: string;
			/**
			 * Format: date-time
			 * @description When the contact last changed.
			 * @example 2026-03-04T16:40:12.000Z
			 */
			dateUpdated?: string;
			/** @description Cursor of this record in a list: time of creation in milliseconds, and ID. */
			startAfter?: (string | number)[];
			/**
			 * @description Cursor of this record in a search. Send it to continue after this record.
			 * @example [
			 *       1772442900000,
			 *       "mL4yQ8nRz2TcVw7HsK1d"
			 *     ]
			 */
			searchAfter?: (string | number | null)[];
		};
		/** @description Whether the contact may write in. */
		InboundDndSettings: {
			/** @description All channels together. */
			all?: components["schemas"]["InboundDndSetting"];
		};
		/** @description Whether the contact may write in over a channel. */
		InboundDndSetting: {
			/**
			 * @description `active`: messages of the contact are refused; `inactive`: they come through.
			 * @example inactive
			 * @enum {string}
			 */
			status: "active" | "inactive";
			/** @description Why it is set. */
			message?: string;
		};
		/** @description An opportunity of a contact, in short. */
		ContactOpportunity: {
			/** @description ID of the opportunity. */
			id: string;
			/** @description ID of the pipeline that it runs through. */
			pipelineId?: string;
			/** @description ID of the stage that it is in. */
			pipelineStageId?: string;
			/** @description State, for example `open` or `won`. */
			status?: string;
			/** @description What it is worth. */
			monetaryValue?: number | null;
		};
		/** @description The visit or campaign that a contact came from. Which keys are there depends on the medium. */
		Attribution: {
			/** @description Page that was visited, or the name of a trigger link. */
			url?: string | null;
			/** @description Page that was visited, in lists. */
			pageUrl?: string | null;
			/** @description Name of the campaign. */
			campaign?: string | null;
			/** @description ID of the campaign. */
			campaignId?: string | null;
			/** @description Kind of visit, for example Direct traffic or Paid Social. */
			sessionSource?: string | null;
			/** @description Value of the parameter utm_source. */
			utmSource?: string | null;
			/** @description Value of the parameter utm_medium. */
			utmMedium?: string | null;
			/** @description Value of the parameter utm_content. */
			utmContent?: string | null;
			/** @description Name of the campaign, in lists. */
			utmCampaign?: string | null;
			/** @description ID of the campaign, in lists. */
			utmCampaignId?: string | null;
			/** @description ID of the advertisement, in lists. */
			utmAdId?: string | null;
			/** @description Kind of visit, in lists. */
			utmSessionSource?: string | null;
			/** @description Network that the advertisement ran on. */
			adSource?: string | null;
			/** @description Page that led to the visit. */
			referrer?: string | null;
			/** @description Click ID of Facebook. */
			fbclid?: string | null;
			/** @description Click ID of Google Ads. */
			gclid?: string | null;
			/** @description Click ID of Microsoft Advertising; misspelt on the wire. */
			msclikid?: string | null;
			/** @description Click ID of Google Display. */
			dclid?: string | null;
			/** @description Facebook's click cookie. */
			fbc?: string | null;
			/** @description Facebook's browser cookie. */
			fbp?: string | null;
			/** @description ID of the event at Facebook. */
			fbEventId?: string | null;
			/** @description What the browser calls itself. */
			userAgent?: string | null;
			/** @description IP address of the visit. */
			ip?: string | null;
			/**
			 * @description Through what the contact came in, for example form, survey or manual.
			 * @example form
			 */
			medium?: string | null;
			/** @description ID of that form, survey or page. */
			mediumId?: string | null;
			/** @description True on the first attribution, in lists. */
			isFirst?: boolean;
			/** @description True on the last attribution, in lists. */
			isLast?: boolean;
		};
		/** @description Who or what changed a contact, and when. */
		ContactChange: {
			/**
			 * @description Kind of author, for example `INTEGRATION` or `WEB_USER`.
			 * @example INTEGRATION
			 */
			source?: string | null;
			/**
			 * @description How the change came in, for example `OAUTH` or `APP`.
			 * @example OAUTH
			 */
			channel?: string | null;
			/** @description ID of the user or app. */
			sourceId?: string | null;
			/** @description Name of the user or app. */
			sourceName?: string | null;
			/**
			 * Format: date-time
			 * @description When the change was made.
			 */
			timestamp?: string | null;
		};
		/** @description Where this page stands, and how to get the next. */
		ContactListMeta: {
			/**
			 * @description How many contacts there are in all.
			 * @example 2
			 */
			total?: number;
			/** @description Address of the next page, null on the last. */
			nextPageUrl?: string | null;
			/** @description `startAfterId` of the next page. */
			startAfterId?: string | null;
			/** @description `startAfter` of the next page, in milliseconds since 1970. */
			startAfter?: number | null;
			/** @description Number of this page, counted from 1. */
			currentPage?: number;
			/** @description Number of the next page, null on the last. */
			nextPage?: number | null;
			/** @description Number of the page before, null on the first. */
			prevPage?: number | null;
		};
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
		/** @description A new contact. Give at least an email address, a phone number or a name besides the sub-account. */
		ContactInput: {
			/**
			 * @description ID of the sub-account that the contact belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description First name.
			 * @example Maya
			 */
			firstName?: string | null;
			/**
			 * @description Last name.
			 * @example Lindqvist
			 */
			lastName?: string | null;
			/**
			 * @description Full name, where first and last name are not known apart.
			 * @example Maya Lindqvist
			 */
			name?: string | null;
			/**
			 * Format: email
			 * @description Main email address.
			 * @example maya.lindqvist@example.com
			 */
			email?: string | null;
			/**
			 * @description Main phone number in international form, starting with a plus sign.
			 * @example +15550134207
			 */
			phone?: string | null;
			/**
			 * @description Company the contact works for.
			 * @example Lindqvist Studio
			 */
			companyName?: string | null;
			/**
			 * @description Gender, for example `female` or `male`.
			 * @example female
			 */
			gender?: string;
			/**
			 * @description Street and house number.
			 * @example 48 Harbour Street
			 */
			address1?: string | null;
			/**
			 * @description City.
			 * @example Portland
			 */
			city?: string | null;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string | null;
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
			 * @description Address of a website.
			 * @example https://lindqvist-studio.example.com
			 */
			website?: string | null;
			/**
			 * @description IANA name of the time zone.
			 * @example America/New_York
			 */
			timezone?: string | null;
			/**
			 * @description Date of birth: year, month, day or month, day, year, with a hyphen, slash, dot or underscore between them.
			 * @example 1991-06-14
			 */
			dateOfBirth?: string | null;
			/**
			 * @description Where the contact came from.
			 * @example website form
			 */
			source?: string;
			/**
			 * @description ID of the user who is to own the contact.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			/**
			 * @description Tags, stored in lower case.
			 * @example [
			 *       "new patient",
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
			/** @description Values of custom fields. */
			customFields?: components["schemas"]["CustomFieldInput"][];
			/**
			 * @description True when the contact may not be contacted over any channel.
			 * @example false
			 */
			dnd?: boolean;
			dndSettings?: components["schemas"]["DndSettings"];
			inboundDndSettings?: components["schemas"]["InboundDndSettings"];
		};
		/** @description A value for one custom field. Name the field by `id` or by `key`. */
		CustomFieldInput: {
			/**
			 * @description ID of the custom field.
			 * @example cF1vBn7QmK3xTz5LdW8r
			 */
			id?: string;
			/**
			 * @description Key of the custom field, with or without the leading `contact.`.
			 * @example contact.preferred_dentist
			 */
			key?: string;
			/**
			 * @description The value: text for text, date, radio and single-choice fields, a number for numeric and monetary ones, a list of options for checkboxes and multiple choice, and for files an object that maps an ID to each file's `meta`, `url` and `documentId`.
			 * @example Dr. Amara Osei
			 */
			field_value?: string | number | boolean | string[] | {
				[key: string]: unknown;
			} | null;
			/** @description The value again, under the name that answers use. Accepted in place of `field_value`. */
			value?: string | number | boolean | string[] | {
				[key: string]: unknown;
			} | null;
		};
		/** @description One contact. */
		ContactResponse: {
			contact: components["schemas"]["Contact"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Which contacts to find, in which order, and how many at a time. */
		ContactSearch: {
			/**
			 * @description ID of the sub-account to search in.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many contacts to return at a time. More than the maximum is refused.
			 * @example 20
			 */
			pageLimit: number;
			/**
			 * @description Number of the page. Reaches the first 10,000 contacts; not together with `searchAfter`.
			 * @example 1
			 */
			page?: number;
			/** @description The `searchAfter` of the last contact of the page before. Reaches all contacts; not together with `page`. */
			searchAfter?: (string | number | null)[];
			/**
			 * @description Text to look for in the searchable fields, such as name, email address and phone number.
			 * @example maya
			 */
			query?: string;
			/** @description Conditions that all have to hold. Nest them in groups for other combinations. */
			filters?: components["schemas"]["ContactCondition"][];
			/** @description Order of the contacts, by at most two fields. */
			sort?: components["schemas"]["ContactSort"][];
		};
		/** @description A condition on one field, or a group of conditions. */
		ContactCondition: components["schemas"]["ContactFilter"] | components["schemas"]["ContactFilterGroup"];
		/** @description A condition on one field. */
		ContactFilter: {
			/**
			 * @description Field to look at: id, contactName, firstNameLowerCase, lastNameLowerCase, email, phone, address, city, state, country, postalCode, businessName, companyName, website, source, type, timezone, tags, assignedTo, followers, dnd, validEmail, isValidWhatsapp, dateOfBirth, dateAdded, dateUpdated, lastAppointment, activeWorkflows, finishedWorkflows, lastEmailClickedDate, lastEmailOpenedDate, opportunities, or customFields.<ID of the field>.
			 * @example tags
			 */
			field: string;
			/**
			 * @description How to compare. `exists` and `not_exists` take no value, `range` takes limits, `nested` takes a list of conditions on one opportunity. Not every field takes every operator: email, for one, takes no `contains`.
			 * @example eq
			 * @enum {string}
			 */
			operator: "eq" | "not_eq" | "contains" | "not_contains" | "exists" | "not_exists" | "range" | "nested";
			/**
			 * @description What to compare with. Text of at most 75 characters; a list stands for any of its values.
			 * @example whitening
			 */
			value?: string | number | boolean | (string | number | boolean | components["schemas"]["ContactFilter"])[] | components["schemas"]["ContactFilterRange"];
		};
		/** @description Limits of a range. Give one or two. */
		ContactFilterRange: {
			/** @description Later or more than this. */
			gt?: string | number;
			/** @description This, or later or more. */
			gte?: string | number;
			/** @description Earlier or less than this. */
			lt?: string | number;
			/** @description This, or earlier or less. */
			lte?: string | number;
		};
		/** @description Several conditions as one. Groups may stand in groups. */
		ContactFilterGroup: {
			/**
			 * @description Whether all conditions have to hold, or any.
			 * @example OR
			 * @enum {string}
			 */
			group: "AND" | "OR";
			/** @description The conditions and groups. */
			filters: components["schemas"]["ContactCondition"][];
		};
		/** @description A field to sort by. */
		ContactSort: {
			/**
			 * @description Field to sort by: firstNameLowerCase, lastNameLowerCase, businessName, dateAdded, dateUpdated, email, dnd or source.
			 * @example dateAdded
			 */
			field: string;
			/**
			 * @description Smallest or oldest first, or the other way round.
			 * @example desc
			 * @enum {string}
			 */
			direction: "asc" | "desc";
		};
		/** @description A page of the contacts that match. */
		ContactSearchResponse: {
			/** @description The contacts. */
			contacts: components["schemas"]["Contact"][];
			/**
			 * @description How many contacts match in all.
			 * @example 2
			 */
			total: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The contact that already has the email address or phone number, or null. */
		DuplicateContactResponse: {
			/** @description The existing contact; null when there is none. */
			contact: components["schemas"]["Contact"] | null;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A contact to find by email address or phone number, and to create when it is not there. */
		ContactUpsert: {
			/**
			 * @description ID of the sub-account that the contact belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description First name.
			 * @example Maya
			 */
			firstName?: string | null;
			/**
			 * @description Last name.
			 * @example Lindqvist
			 */
			lastName?: string | null;
			/**
			 * @description Full name, where first and last name are not known apart.
			 * @example Maya Lindqvist
			 */
			name?: string | null;
			/**
			 * Format: email
			 * @description Main email address.
			 * @example maya.lindqvist@example.com
			 */
			email?: string | null;
			/**
			 * @description Main phone number in international form, starting with a plus sign.
			 * @example +15550134207
			 */
			phone?: string | null;
			/**
			 * @description Company the contact works for.
			 * @example Lindqvist Studio
			 */
			companyName?: string | null;
			/**
			 * @description Gender, for example `female` or `male`.
			 * @example female
			 */
			gender?: string;
			/**
			 * @description Street and house number.
			 * @example 48 Harbour Street
			 */
			address1?: string | null;
			/**
			 * @description City.
			 * @example Portland
			 */
			city?: string | null;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string | null;
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
			 * @description Address of a website.
			 * @example https://lindqvist-studio.example.com
			 */
			website?: string | null;
			/**
			 * @description IANA name of the time zone.
			 * @example America/New_York
			 */
			timezone?: string | null;
			/**
			 * @description Date of birth: year, month, day or month, day, year, with a hyphen, slash, dot or underscore between them.
			 * @example 1991-06-14
			 */
			dateOfBirth?: string | null;
			/**
			 * @description Where the contact came from.
			 * @example website form
			 */
			source?: string;
			/**
			 * @description ID of the user who is to own the contact.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
			/**
			 * @description All tags that the contact is to have. Replaces those it has; to keep them, use the operations for tags.
			 * @example [
			 *       "new patient",
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
			/** @description Values of custom fields. */
			customFields?: components["schemas"]["CustomFieldInput"][];
			/**
			 * @description True when the contact may not be contacted over any channel.
			 * @example false
			 */
			dnd?: boolean;
			dndSettings?: components["schemas"]["DndSettings"];
			inboundDndSettings?: components["schemas"]["InboundDndSettings"];
			/**
			 * @description True to create a new contact without looking for an existing one, where the sub-account allows duplicates. Elsewhere it has no effect.
			 * @default false
			 * @example false
			 */
			createNewIfDuplicateAllowed?: boolean;
		};
		/** @description The contact that was created or changed, and which of the two it was. */
		ContactUpsertResponse: {
			/** @description True when the contact was created, false when an existing one was changed. */
			new: boolean;
			/**
			 * @description True when the change was made. The key is misspelt on the wire.
			 * @example true
			 */
			succeded?: boolean;
			contact: components["schemas"]["Contact"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of the contacts of a business. */
		BusinessContactListResponse: {
			/** @description The contacts. */
			contacts: components["schemas"]["Contact"][];
			/**
			 * @description How many contacts the business has in all.
			 * @example 1
			 */
			count?: number;
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
		/** @description Contacts, and the tags to add to or remove from all of them. */
		BulkTagsInput: {
			/**
			 * @description IDs of the contacts.
			 * @example [
			 *       "mL4yQ8nRz2TcVw7HsK1d",
			 *       "tO9kFr3BxN6jLp5ZsD8w"
			 *     ]
			 */
			contacts: string[];
			/**
			 * @description The tags.
			 * @example [
			 *       "recall 2026"
			 *     ]
			 */
			tags: string[];
			/**
			 * @description ID of the sub-account that the contacts belong to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description True to remove every tag that the contacts have. Only when removing.
			 * @example false
			 */
			removeAllTags?: boolean;
		};
		/** @description What became of each contact. */
		BulkTagsResponse: {
			/**
			 * @description True when the change was made. The key is misspelt on the wire.
			 * @example true
			 */
			succeded: boolean;
			/**
			 * @description How many contacts could not be changed.
			 * @example 0
			 */
			errorCount: number;
			/** @description One result for each contact. */
			responses: components["schemas"]["BulkTagsResult"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What became of one contact. */
		BulkTagsResult: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
			/**
			 * @description What was done or what went wrong.
			 * @example Tags updated
			 */
			message: string;
			/**
			 * @description Whether the contact was changed.
			 * @enum {string}
			 */
			type: "success" | "error";
			/** @description Tags that the contact had before. */
			oldTags?: string[];
			/** @description Tags that were added. */
			tagsAdded?: string[];
			/** @description Tags that were removed. */
			tagsRemoved?: string[];
		};
		/** @description What to change on a contact. What is left out stays as it is. */
		ContactUpdate: {
			/**
			 * @description First name.
			 * @example Maya
			 */
			firstName?: string | null;
			/**
			 * @description Last name.
			 * @example Lindqvist
			 */
			lastName?: string | null;
			/**
			 * @description Full name, where first and last name are not known apart.
			 * @example Maya Lindqvist
			 */
			name?: string | null;
			/**
			 * Format: email
			 * @description Main email address.
			 * @example maya.lindqvist@example.com
			 */
			email?: string | null;
			/**
			 * @description Main phone number in international form, starting with a plus sign.
			 * @example +15550134207
			 */
			phone?: string | null;
			/**
			 * @description Street and house number.
			 * @example 48 Harbour Street
			 */
			address1?: string | null;
			/**
			 * @description City.
			 * @example Portland
			 */
			city?: string | null;
			/**
			 * @description State or region.
			 * @example ME
			 */
			state?: string | null;
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
			 * @description Address of a website.
			 * @example https://lindqvist-studio.example.com
			 */
			website?: string | null;
			/**
			 * @description IANA name of the time zone.
			 * @example America/New_York
			 */
			timezone?: string | null;
			/**
			 * @description Date of birth: year, month, day or month, day, year, with a hyphen, slash, dot or underscore between them.
			 * @example 1991-06-14
			 */
			dateOfBirth?: string | null;
			/**
			 * @description Where the contact came from.
			 * @example website form
			 */
			source?: string | null;
			/**
			 * @description ID of the user who is to own the contact.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string | null;
			/**
			 * @description All tags that the contact is to have. Replaces those it has; to keep them, use the operations for tags.
			 * @example [
			 *       "new patient",
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
			/** @description Values of custom fields. */
			customFields?: components["schemas"]["CustomFieldInput"][];
			/**
			 * @description True when the contact may not be contacted over any channel.
			 * @example false
			 */
			dnd?: boolean;
			dndSettings?: components["schemas"]["DndSettings"];
			inboundDndSettings?: components["schemas"]["InboundDndSettings"];
		};
		/** @description The contact after the change. */
		ContactUpdateResponse: {
			/**
			 * @description True when the change was made. The key is misspelt on the wire.
			 * @example true
			 */
			succeded: boolean;
			contact: components["schemas"]["Contact"];
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
		/** @description All appointments of a contact. */
		ContactAppointmentListResponse: {
			/** @description The appointments. */
			events: components["schemas"]["ContactAppointment"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description An appointment of a contact in one of the calendars. */
		ContactAppointment: {
			/**
			 * @description ID of the appointment.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			id: string;
			/**
			 * @description ID of the calendar.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId?: string;
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
			/**
			 * @description ID of the sub-account.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/**
			 * @description What the appointment is about.
			 * @example Whitening consultation
			 */
			title?: string | null;
			/**
			 * @description State of the booking, for example `booked`.
			 * @example booked
			 */
			status?: string | null;
			/**
			 * @description State of the appointment, for example `new`, `confirmed`, `cancelled`, `showed` or `noshow`.
			 * @example confirmed
			 */
			appointmentStatus?: string | null;
			/**
			 * @description Start, in the time zone of the sub-account: `2026-03-09 10:00:00`, or with an offset.
			 * @example 2026-03-09 10:00:00
			 */
			startTime?: string;
			/**
			 * @description End, written like the start.
			 * @example 2026-03-09 10:30:00
			 */
			endTime?: string;
			/**
			 * @description ID of the user who holds the appointment.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string | null;
			/** @description IDs of all users who take part. */
			users?: string[];
			/** @description IDs of the rooms and equipment that are booked. */
			assignedResources?: string[];
			/** @description ID of the group that the calendar is in. */
			groupId?: string | null;
			/** @description Place or link of the meeting. */
			address?: string | null;
			/** @description Notes on the appointment. */
			notes?: string | null;
			/**
			 * @description When it was booked, written like the start.
			 * @example 2026-03-02 09:20:00
			 */
			dateAdded?: string;
			/**
			 * @description When it last changed, written like the start.
			 * @example 2026-03-02 09:20:00
			 */
			dateUpdated?: string;
		};
		/** @description Tags to add or to remove. */
		TagsInput: {
			/**
			 * @description The tags. They are stored in lower case.
			 * @example [
			 *       "whitening"
			 *     ]
			 */
			tags: string[];
		};
		/** @description The tags of the contact after the change. */
		TagsAddedResponse: {
			/** @description All tags that the contact now has. */
			tags: string[];
			/** @description Tags that the contact did not have before. */
			tagsAdded?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The tags of the contact after the change. */
		TagsRemovedResponse: {
			/** @description All tags that the contact still has. */
			tags: string[];
			/** @description Tags that the contact had before. */
			tagsRemoved?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Users to add or to remove as followers. */
		FollowersInput: {
			/**
			 * @description IDs of the users.
			 * @example [
			 *       "pR5mNv7XdC2hQz9TsJ4b"
			 *     ]
			 */
			followers: string[];
		};
		/** @description The followers of the contact after the change. */
		FollowersAddedResponse: {
			/** @description IDs of all users who now follow the contact. */
			followers: string[];
			/** @description IDs of the users who did not follow before. */
			followersAdded?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The followers of the contact after the change. */
		FollowersRemovedResponse: {
			/** @description IDs of the users who still follow the contact. */
			followers: string[];
			/** @description IDs of the users who followed before. */
			followersRemoved?: string[];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description All tasks of a contact. */
		ContactTaskListResponse: {
			/** @description The tasks. */
			tasks: components["schemas"]["ContactTask"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Something to do for a contact. */
		ContactTask: {
			/**
			 * @description ID of the task.
			 * @example tK2wPq6VnB8xRd3LsM7c
			 */
			id: string;
			/**
			 * @description What is to be done.
			 * @example Call about whitening quote
			 */
			title?: string;
			/** @description Details. */
			body?: string | null;
			/**
			 * @description ID of the user who is to do it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string | null;
			/**
			 * Format: date-time
			 * @description When it is due.
			 * @example 2026-03-05T15:00:00.000Z
			 */
			dueDate?: string;
			/**
			 * @description True when it is done.
			 * @example false
			 */
			completed?: boolean;
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
		};
		/** @description A new task. */
		ContactTaskInput: {
			/**
			 * @description What is to be done.
			 * @example Call about whitening quote
			 */
			title: string;
			/**
			 * @description Details.
			 * @example Maya asked for the price of two sessions.
			 */
			body?: string;
			/**
			 * Format: date-time
			 * @description When it is due, with a time zone.
			 * @example 2026-03-05T15:00:00.000Z
			 */
			dueDate: string;
			/**
			 * @description True when it is already done.
			 * @example false
			 */
			completed: boolean;
			/**
			 * @description ID of the user who is to do it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
		};
		/** @description One task. */
		ContactTaskResponse: {
			task: components["schemas"]["ContactTask"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change on a task. What is left out stays as it is. */
		ContactTaskUpdate: {
			/**
			 * @description What is to be done.
			 * @example Call about whitening quote
			 */
			title?: string;
			/**
			 * @description Details.
			 * @example Maya asked for the price of two sessions.
			 */
			body?: string;
			/**
			 * Format: date-time
			 * @description When it is due, with a time zone.
			 * @example 2026-03-05T15:00:00.000Z
			 */
			dueDate?: string;
			/**
			 * @description True when it is already done.
			 * @example false
			 */
			completed?: boolean;
			/**
			 * @description ID of the user who is to do it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedTo?: string;
		};
		/** @description Whether a task is done. */
		ContactTaskCompletion: {
			/**
			 * @description True to mark the task as done, false to reopen it.
			 * @example true
			 */
			completed: boolean;
		};
		/** @description All notes on a contact. */
		ContactNoteListResponse: {
			/** @description The notes. */
			notes: components["schemas"]["ContactNote"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A note on a contact. */
		ContactNote: {
			/**
			 * @description ID of the note.
			 * @example nT8cGz4HvY1mWk6QsX3p
			 */
			id: string;
			/**
			 * @description Heading of the note.
			 * @example First call
			 */
			title?: string | null;
			/**
			 * @description Text of the note, which may hold HTML.
			 * @example Prefers appointments in the morning.
			 */
			body?: string;
			/**
			 * @description ID of the user who wrote it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string | null;
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
			/**
			 * @description Background color, as a hexadecimal value.
			 * @example #2F80ED
			 */
			color?: string | null;
			/**
			 * @description True when it stands above the other notes.
			 * @example false
			 */
			pinned?: boolean;
			/**
			 * Format: date-time
			 * @description When it was written.
			 * @example 2026-03-02T09:25:00.000Z
			 */
			dateAdded?: string;
		};
		/** @description A new note. */
		ContactNoteInput: {
			/**
			 * @description Text of the note.
			 * @example Prefers appointments in the morning.
			 */
			body: string;
			/**
			 * @description ID of the user who writes it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description Heading of the note.
			 * @example First call
			 */
			title?: string;
			/**
			 * @description Background color, as a hexadecimal value.
			 * @example #2F80ED
			 */
			color?: string;
			/**
			 * @description True to keep it above the other notes.
			 * @example false
			 */
			pinned?: boolean;
		};
		/** @description One note. */
		ContactNoteResponse: {
			note: components["schemas"]["ContactNote"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change on a note. What is left out stays as it is. */
		ContactNoteUpdate: {
			/**
			 * @description Text of the note.
			 * @example Prefers appointments in the morning.
			 */
			body?: string;
			/**
			 * @description ID of the user who writes it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description Heading of the note.
			 * @example First call
			 */
			title?: string;
			/**
			 * @description Background color, as a hexadecimal value.
			 * @example #2F80ED
			 */
			color?: string;
			/**
			 * @description True to keep it above the other notes.
			 * @example false
			 */
			pinned?: boolean;
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
