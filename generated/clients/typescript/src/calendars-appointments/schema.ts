/** The schemas that the category Calendars & Appointments uses, as the API document states them. */
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
		/** @description All calendar groups of a sub-account. */
		CalendarGroupListResponse: {
			/** @description The groups. */
			groups: components["schemas"]["CalendarGroup"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Calendars of a sub-account that share a booking page. */
		CalendarGroup: {
			/**
			 * @description ID of the group.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			id: string;
			/**
			 * @description ID of the sub-account that the group belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the group.
			 * @example Consultations
			 */
			name: string;
			/**
			 * @description What the group's booking page says.
			 * @example First visits and consultations.
			 */
			description: string;
			/**
			 * @description Last part of the address of the group's booking page.
			 * @example harbour-dental-consultations
			 */
			slug: string;
			/**
			 * @description True when the group can be booked.
			 * @example true
			 */
			isActive?: boolean;
		};
		/** @description A new calendar group. */
		CalendarGroupInput: {
			/**
			 * @description ID of the sub-account that the group belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the group.
			 * @example Consultations
			 */
			name: string;
			/**
			 * @description What the group's booking page says.
			 * @example First visits and consultations.
			 */
			description: string;
			/**
			 * @description Last part of the address of the group's booking page. It has to be free; the slug check tells.
			 * @example harbour-dental-consultations
			 */
			slug: string;
			/**
			 * @description True to make the group bookable, false to disable it.
			 * @example true
			 */
			isActive?: boolean;
		};
		/** @description One calendar group. */
		CalendarGroupResponse: {
			group: components["schemas"]["CalendarGroup"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A slug to check. */
		CalendarGroupSlugCheck: {
			/**
			 * @description ID of the sub-account that the group is to belong to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description The slug to check.
			 * @example harbour-dental-checkups
			 */
			slug: string;
		};
		/** @description Whether a slug is free. */
		CalendarGroupSlugResponse: {
			/**
			 * @description True when no other group has the slug.
			 * @example true
			 */
			available: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What a group is to be. All three have to be given. */
		CalendarGroupUpdate: {
			/**
			 * @description Name of the group.
			 * @example Consultations
			 */
			name: string;
			/**
			 * @description What the group's booking page says.
			 * @example First visits and consultations.
			 */
			description: string;
			/**
			 * @description Last part of the address of the group's booking page. It has to be free; the slug check tells.
			 * @example harbour-dental-consultations
			 */
			slug: string;
		};
		/** @description Confirms that a group was deleted, or that its status was changed. */
		CalendarGroupReceipt: {
			/**
			 * @description True when the request was carried out.
			 * @example true
			 */
			success: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Whether a group can be booked. */
		CalendarGroupStatusUpdate: {
			/**
			 * @description True to enable the group, false to disable it.
			 * @example false
			 */
			isActive: boolean;
		};
		/** @description All calendars that match. */
		CalendarListResponse: {
			/** @description The calendars. */
			calendars: components["schemas"]["Calendar"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A calendar of a sub-account: who takes the appointments, when they can be booked and what the booking page shows. Which settings are there depends on the type of the calendar. */
		Calendar: {
			/**
			 * @description ID of the calendar.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			id: string;
			/**
			 * @description ID of the sub-account that the calendar belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the calendar.
			 * @example Whitening consultations
			 */
			name: string;
			/**
			 * @description What the booking page says about the calendar.
			 * @example Thirty minutes about whitening, with a dentist.
			 */
			description?: string;
			/**
			 * @description True when the calendar can be booked, false while it is a draft.
			 * @example true
			 */
			isActive?: boolean;
			/**
			 * @description How appointments are taken: `round_robin` shares them out among the team, `event` needs no team member, `class_booking` lets many contacts into one slot, `collective` needs all team members at once, `service_booking` books a service, `personal` has one team member.
			 * @example round_robin
			 * @enum {string}
			 */
			calendarType?: "round_robin" | "event" | "class_booking" | "collective" | "service_booking" | "personal";
			/**
			 * @description ID of the calendar group that the calendar belongs to.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId?: string;
			/**
			 * @description Last part of the address of the calendar's booking page.
			 * @example whitening-consultations
			 */
			slug?: string;
			/**
			 * @description Last part of the address of the calendar's booking widget.
			 * @example harbour-dental/whitening-consultations
			 */
			widgetSlug?: string;
			/**
			 * @description Layout of the booking widget: `default` is the layout called neo, `classic` the older one.
			 * @example classic
			 * @enum {string}
			 */
			widgetType?: "default" | "classic";
			/**
			 * @description Address of the picture on the booking page.
			 * @example https://harbourdental.example.com/images/whitening.jpg
			 */
			calendarCoverImage?: string;
			/**
			 * @description Title that appointments get. It may hold merge fields in double braces.
			 * @example Whitening consultation
			 */
			eventTitle?: string;
			/**
			 * @description Color of the appointments, as a hash sign and six hexadecimal digits.
			 * @example #039be5
			 */
			eventColor?: string;
			/**
			 * @description How a round robin picks the team member: `RoundRobin_OptimizeForAvailability` by who is free, giving the most slots, or `RoundRobin_OptimizeForEqualDistribution` so that all get as many appointments.
			 * @example RoundRobin_OptimizeForAvailability
			 * @enum {string}
			 */
			eventType?: "RoundRobin_OptimizeForAvailability" | "RoundRobin_OptimizeForEqualDistribution";
			/** @description Users who take the appointments. */
			teamMembers?: components["schemas"]["CalendarTeamMember"][];
			/** @description Where appointments take place, in calendars of the type `event`. */
			locationConfigurations?: components["schemas"]["CalendarMeetingLocation"][];
			/**
			 * @deprecated
			 * @description Where appointments take place. HighLevel has replaced it with `locationConfigurations`.
			 */
			meetingLocation?: string;
			/**
			 * @description How long an appointment is, in `slotDurationUnit`.
			 * @example 30
			 */
			slotDuration?: number;
			/**
			 * @description Unit of `slotDuration`.
			 * @example mins
			 * @enum {string}
			 */
			slotDurationUnit?: "mins" | "hours";
			/**
			 * @description How far the starts of two slots are apart, in `slotIntervalUnit`.
			 * @example 30
			 */
			slotInterval?: number;
			/**
			 * @description Unit of `slotInterval`.
			 * @example mins
			 * @enum {string}
			 */
			slotIntervalUnit?: "mins" | "hours";
			/**
			 * @description Time kept free after an appointment, in `slotBufferUnit`.
			 * @example 10
			 */
			slotBuffer?: number;
			/**
			 * @description Unit of `slotBuffer`.
			 * @example mins
			 * @enum {string}
			 */
			slotBufferUnit?: "mins" | "hours";
			/**
			 * @description Time kept free before an appointment, in `preBufferUnit`.
			 * @example 5
			 */
			preBuffer?: number;
			/**
			 * @description Unit of `preBuffer`.
			 * @example mins
			 * @enum {string}
			 */
			preBufferUnit?: "mins" | "hours";
			/**
			 * @description Most bookings that one slot takes: for each user, or, in class bookings, the seats of the slot. The key is misspelt on the wire.
			 * @example 1
			 */
			appoinmentPerSlot?: number;
			/**
			 * @description Most appointments that can be booked for one day. The key is misspelt on the wire.
			 * @example 8
			 */
			appoinmentPerDay?: number;
			/**
			 * @description How long in advance an appointment has to be booked, in `allowBookingAfterUnit`.
			 * @example 1
			 */
			allowBookingAfter?: number;
			/**
			 * @description Unit of `allowBookingAfter`.
			 * @example days
			 * @enum {string}
			 */
			allowBookingAfterUnit?: "hours" | "days" | "weeks" | "months";
			/**
			 * @description How far into the future appointments can be booked, in `allowBookingForUnit`.
			 * @example 6
			 */
			allowBookingFor?: number;
			/**
			 * @description Unit of `allowBookingFor`.
			 * @example weeks
			 * @enum {string}
			 */
			allowBookingForUnit?: "days" | "weeks" | "months";
			/** @description Hours of the week in which appointments can be booked. For single days see `availabilities`. */
			openHours?: components["schemas"]["CalendarOpenHours"][];
			/**
			 * @description What says when the calendar is open: 0 for `openHours` alone, 1 for `availabilities` alone, null for both.
			 * @example 0
			 * @enum {integer|null}
			 */
			availabilityType?: 0 | 1 | null;
			/** @description Hours of single days. */
			availabilities?: components["schemas"]["CalendarAvailability"][];
			/**
			 * @description True when appointments can recur. The calendar has to have one team member for that.
			 * @example false
			 */
			enableRecurring?: boolean;
			recurring?: components["schemas"]["CalendarRecurrence"];
			/**
			 * @description ID of the form that people fill in when they book.
			 * @example fM7xQz3LtV9wKn5RcD2b
			 */
			formId?: string;
			/**
			 * @description True when the form of a known visitor is filled in beforehand.
			 * @example true
			 */
			stickyContact?: boolean;
			/**
			 * @description True when payments are real, false when they are tests.
			 * @example false
			 */
			isLivePaymentMode?: boolean;
			/**
			 * @description True when a booking is confirmed at once, false when someone has to confirm it.
			 * @example true
			 */
			autoConfirm?: boolean;
			/**
			 * @description True when the team member of an appointment gets an email about it.
			 * @example true
			 */
			shouldSendAlertEmailsToAssignedMember?: boolean;
			/**
			 * @description Email address that is told of bookings.
			 * @example owen.whitford@example.com
			 */
			alertEmail?: string;
			/**
			 * @description True when Google Calendar sends invitations.
			 * @example false
			 */
			googleInvitationEmails?: boolean;
			/**
			 * @description True when contacts may move their appointments.
			 * @example true
			 */
			allowReschedule?: boolean;
			/**
			 * @description True when contacts may cancel their appointments.
			 * @example true
			 */
			allowCancellation?: boolean;
			/**
			 * @description True when the team member of an appointment becomes the owner of the contact.
			 * @example true
			 */
			shouldAssignContactToTeamMember?: boolean;
			/**
			 * @description True when contacts who have an owner keep that owner.
			 * @example true
			 */
			shouldSkipAssigningContactForExisting?: boolean;
			/**
			 * @description Further information that goes with each appointment. It may hold merge fields in double braces.
			 * @example Please come ten minutes early.
			 */
			notes?: string;
			/**
			 * @description What is asked about guests: `count_only` how many they are, `collect_detail` also who they are.
			 * @example count_only
			 * @enum {string}
			 */
			guestType?: "count_only" | "collect_detail";
			/**
			 * @description Text beside the box that people tick to agree to be contacted.
			 * @example I agree to be called about my appointment.
			 */
			consentLabel?: string;
			/**
			 * @description What people see after booking: `RedirectURL` sends them to another page, `ThankYouMessage` shows a message.
			 * @example ThankYouMessage
			 * @enum {string}
			 */
			formSubmitType?: "RedirectURL" | "ThankYouMessage";
			/**
			 * @description Page that people are sent to after booking, with `formSubmitType` set to `RedirectURL`.
			 * @example https://harbourdental.example.com/thanks
			 */
			formSubmitRedirectURL?: string;
			/**
			 * @description Message that people see after booking, with `formSubmitType` set to `ThankYouMessage`.
			 * @example Thank you. We look forward to seeing you.
			 */
			formSubmitThanksMessage?: string;
			/**
			 * @description ID of the Meta pixel on the booking page.
			 * @example 410298765432101
			 */
			pixelId?: string;
			lookBusyConfig?: components["schemas"]["CalendarLookBusy"];
			/**
			 * @deprecated
			 * @description Who is told of appointments. HighLevel has replaced it with the notifications of a calendar.
			 */
			notifications?: components["schemas"]["CalendarLegacyNotification"][];
		};
		/** @description A user who takes appointments of a calendar. */
		CalendarTeamMember: {
			/**
			 * @description ID of the user.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId: string;
			/**
			 * @description How readily a round robin picks the user: 0 low, 0.5 medium, 1 high.
			 * @example 0.5
			 * @enum {number}
			 */
			priority?: 0 | 0.5 | 1;
			/**
			 * @description True for the main user. A collective calendar needs exactly one.
			 * @example true
			 */
			isPrimary?: boolean;
			/** @description Where the user's appointments take place. */
			locationConfigurations?: components["schemas"]["CalendarMeetingLocation"][];
			/**
			 * @deprecated
			 * @description Kind of place. HighLevel has replaced it with `kind` in `locationConfigurations`.
			 * @enum {string}
			 */
			meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "teams" | "booker";
			/**
			 * @deprecated
			 * @description The place. HighLevel has replaced it with `location` in `locationConfigurations`.
			 */
			meetingLocation?: string;
		};
		/** @description A place where appointments are held. */
		CalendarMeetingLocation: {
			/**
			 * @description Kind of place: `custom` is any text, `inbound_call` and `outbound_call` say who calls, `physical` is an address, `booker` lets the contact choose, and the conferences are held online. Calendars of the type `event` take no conferences.
			 * @example physical
			 * @enum {string}
			 */
			kind: "custom" | "zoom_conference" | "google_conference" | "inbound_call" | "outbound_call" | "physical" | "booker" | "ms_teams_conference";
			/**
			 * @description The address, phone number or link. Conferences have none: their links are made for each appointment.
			 * @example 12 Quay Lane, Portland
			 */
			location?: string;
			/**
			 * @description ID by which a booking chooses this place.
			 * @example physical_0
			 */
			meetingId?: string;
		};
		/** @description Hours that hold on some days of each week. */
		CalendarOpenHours: {
			/**
			 * @description Days, from 0 for Sunday to 6 for Saturday.
			 * @example [
			 *       1,
			 *       2,
			 *       3,
			 *       4
			 *     ]
			 */
			daysOfTheWeek: number[];
			/** @description Stretches of time that are open. */
			hours: components["schemas"]["CalendarHours"][];
		};
		/** @description From when until when, in the time zone of the sub-account. */
		CalendarHours: {
			/**
			 * @description Hour of the start.
			 * @example 9
			 */
			openHour: number;
			/**
			 * @description Minute of the start.
			 * @example 0
			 */
			openMinute: number;
			/**
			 * @description Hour of the end.
			 * @example 17
			 */
			closeHour: number;
			/**
			 * @description Minute of the end.
			 * @example 0
			 */
			closeMinute: number;
		};
		/** @description Hours of one day that differ from the usual ones. */
		CalendarAvailability: {
			/**
			 * @description ID of these hours. Changing or deleting them takes it.
			 * @example 66b0e4d2a5c86f3190e7b820
			 */
			id?: string;
			/**
			 * @description The day in the time zone of the sub-account, followed by `T00:00:00.000Z`.
			 * @example 2026-03-14T00:00:00.000Z
			 */
			date: string;
			/** @description Stretches of time that are open. */
			hours: components["schemas"]["CalendarHours"][];
			/**
			 * @description True when these hours are deleted.
			 * @example false
			 */
			deleted?: boolean;
		};
		/** @description How appointments recur. */
		CalendarRecurrence: {
			/**
			 * @description How often: `DAILY`, `WEEKLY` or `MONTHLY`.
			 * @example WEEKLY
			 * @enum {string}
			 */
			freq?: "DAILY" | "WEEKLY" | "MONTHLY";
			/**
			 * @description How many times the appointment recurs.
			 * @example 4
			 */
			count?: number;
			/**
			 * @description What happens where a slot is taken: `skip` leaves that appointment out, `continue` books it all the same, `book_next` takes the next free slot.
			 * @example book_next
			 * @enum {string}
			 */
			bookingOption?: "skip" | "continue" | "book_next";
			/**
			 * @description Status of an appointment that is booked into a taken slot: `confirmed` or `new`.
			 * @example new
			 * @enum {string}
			 */
			bookingOverlapDefaultStatus?: "confirmed" | "new";
		};
		/** @description Hides some of the free slots, so that the calendar looks fuller than it is. */
		CalendarLookBusy: {
			/**
			 * @description True when slots are hidden.
			 * @example true
			 */
			enabled: boolean;
			/**
			 * @description How many of the free slots are hidden, in percent.
			 * @example 20
			 */
			LookBusyPercentage: number;
		};
		/** @description Who gets an email about appointments. */
		CalendarLegacyNotification: {
			/**
			 * @description Channel; always `email`.
			 * @default email
			 * @example email
			 * @enum {string}
			 */
			type?: "email";
			/**
			 * @description True when the contact is told.
			 * @example true
			 */
			shouldSendToContact: boolean;
			/**
			 * @description True when guests are told.
			 * @example false
			 */
			shouldSendToGuest: boolean;
			/**
			 * @description True when the team member is told.
			 * @example true
			 */
			shouldSendToUser: boolean;
			/**
			 * @description True when the addresses in `selectedUsers` are told.
			 * @example true
			 */
			shouldSendToSelectedUsers: boolean;
			/**
			 * @description Email addresses with commas between them.
			 * @example owen.whitford@example.com,priya.raman@example.com
			 */
			selectedUsers: string;
		};
		/** @description A new calendar. Round robin, collective, class and service calendars need team members, a personal calendar exactly one. */
		CalendarInput: {
			/**
			 * @description ID of the sub-account that the calendar belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the calendar.
			 * @example Whitening consultations
			 */
			name: string;
			/**
			 * @description What the booking page says about the calendar.
			 * @example Thirty minutes about whitening, with a dentist.
			 */
			description?: string;
			/**
			 * @description True to make the calendar bookable at once, false to make a draft.
			 * @default true
			 * @example true
			 */
			isActive?: boolean;
			/**
			 * @description How appointments are taken: `round_robin` shares them out among the team, `event` needs no team member, `class_booking` lets many contacts into one slot, `collective` needs all team members at once, `service_booking` books a service, `personal` has one team member.
			 * @example round_robin
			 * @enum {string}
			 */
			calendarType?: "round_robin" | "event" | "class_booking" | "collective" | "service_booking" | "personal";
			/**
			 * @description ID of the calendar group that the calendar belongs to.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId?: string;
			/**
			 * @description Last part of the address of the calendar's booking page.
			 * @example whitening-consultations
			 */
			slug?: string;
			/**
			 * @description Last part of the address of the calendar's booking widget.
			 * @example harbour-dental/whitening-consultations
			 */
			widgetSlug?: string;
			/**
			 * @description Layout of the booking widget: `default` is the layout called neo, `classic` the older one.
			 * @default classic
			 * @example classic
			 * @enum {string}
			 */
			widgetType?: "default" | "classic";
			/**
			 * @description Address of the picture on the booking page.
			 * @example https://harbourdental.example.com/images/whitening.jpg
			 */
			calendarCoverImage?: string;
			/**
			 * @description Title that appointments get. It may hold merge fields in double braces.
			 * @default {{contact.name}}
			 * @example Whitening consultation
			 */
			eventTitle?: string;
			/**
			 * @description Color of the appointments, as a hash sign and six hexadecimal digits.
			 * @default #039be5
			 * @example #039be5
			 */
			eventColor?: string;
			/**
			 * @description How a round robin picks the team member: `RoundRobin_OptimizeForAvailability` by who is free, giving the most slots, or `RoundRobin_OptimizeForEqualDistribution` so that all get as many appointments.
			 * @default RoundRobin_OptimizeForAvailability
			 * @example RoundRobin_OptimizeForAvailability
			 * @enum {string}
			 */
			eventType?: "RoundRobin_OptimizeForAvailability" | "RoundRobin_OptimizeForEqualDistribution";
			/** @description Users who take the appointments. */
			teamMembers?: components["schemas"]["CalendarTeamMemberInput"][];
			/** @description Where appointments take place, in calendars of the type `event`. For others see the team members. */
			locationConfigurations?: components["schemas"]["CalendarMeetingLocationInput"][];
			/**
			 * @description How long an appointment is, in `slotDurationUnit`.
			 * @default 30
			 * @example 30
			 */
			slotDuration?: number;
			/**
			 * @description Unit of `slotDuration`.
			 * @example mins
			 * @enum {string}
			 */
			slotDurationUnit?: "mins" | "hours";
			/**
			 * @description How far the starts of two slots are apart, in `slotIntervalUnit`.
			 * @default 30
			 * @example 30
			 */
			slotInterval?: number;
			/**
			 * @description Unit of `slotInterval`.
			 * @example mins
			 * @enum {string}
			 */
			slotIntervalUnit?: "mins" | "hours";
			/**
			 * @description Time kept free after an appointment, in `slotBufferUnit`.
			 * @example 10
			 */
			slotBuffer?: number;
			/**
			 * @description Unit of `slotBuffer`.
			 * @example mins
			 * @enum {string}
			 */
			slotBufferUnit?: "mins" | "hours";
			/**
			 * @description Time kept free before an appointment, in `preBufferUnit`.
			 * @example 5
			 */
			preBuffer?: number;
			/**
			 * @description Unit of `preBuffer`.
			 * @example mins
			 * @enum {string}
			 */
			preBufferUnit?: "mins" | "hours";
			/**
			 * @description Most bookings that one slot takes: for each user, or, in class bookings, the seats of the slot. The key is misspelt on the wire.
			 * @default 1
			 * @example 1
			 */
			appoinmentPerSlot?: number;
			/**
			 * @description Most appointments that can be booked for one day. The key is misspelt on the wire.
			 * @example 8
			 */
			appoinmentPerDay?: number;
			/**
			 * @description How long in advance an appointment has to be booked, in `allowBookingAfterUnit`.
			 * @example 1
			 */
			allowBookingAfter?: number;
			/**
			 * @description Unit of `allowBookingAfter`.
			 * @example days
			 * @enum {string}
			 */
			allowBookingAfterUnit?: "hours" | "days" | "weeks" | "months";
			/**
			 * @description How far into the future appointments can be booked, in `allowBookingForUnit`.
			 * @example 6
			 */
			allowBookingFor?: number;
			/**
			 * @description Unit of `allowBookingFor`.
			 * @example weeks
			 * @enum {string}
			 */
			allowBookingForUnit?: "days" | "weeks" | "months";
			/** @description Hours of the week in which appointments can be booked. For single days see `availabilities`. */
			openHours?: components["schemas"]["CalendarOpenHours"][];
			/**
			 * @description What says when the calendar is open: 0 for `openHours` alone, 1 for `availabilities` alone, null for both.
			 * @example 0
			 * @enum {integer|null}
			 */
			availabilityType?: 0 | 1 | null;
			/** @description Hours of single days. For the hours of each week use `openHours`. */
			availabilities?: components["schemas"]["CalendarAvailabilityInput"][];
			/**
			 * @description True when appointments can recur. The calendar has to have one team member for that.
			 * @default false
			 * @example false
			 */
			enableRecurring?: boolean;
			recurring?: components["schemas"]["CalendarRecurrence"];
			/**
			 * @description ID of the form that people fill in when they book.
			 * @example fM7xQz3LtV9wKn5RcD2b
			 */
			formId?: string;
			/**
			 * @description True when the form of a known visitor is filled in beforehand.
			 * @example true
			 */
			stickyContact?: boolean;
			/**
			 * @description True when payments are real, false when they are tests.
			 * @example false
			 */
			isLivePaymentMode?: boolean;
			/**
			 * @description True when a booking is confirmed at once, false when someone has to confirm it.
			 * @default true
			 * @example true
			 */
			autoConfirm?: boolean;
			/**
			 * @description True when the team member of an appointment gets an email about it.
			 * @example true
			 */
			shouldSendAlertEmailsToAssignedMember?: boolean;
			/**
			 * @description Email address that is told of bookings.
			 * @example owen.whitford@example.com
			 */
			alertEmail?: string;
			/**
			 * @description True when Google Calendar sends invitations.
			 * @default false
			 * @example false
			 */
			googleInvitationEmails?: boolean;
			/**
			 * @description True when contacts may move their appointments.
			 * @default true
			 * @example true
			 */
			allowReschedule?: boolean;
			/**
			 * @description True when contacts may cancel their appointments.
			 * @default true
			 * @example true
			 */
			allowCancellation?: boolean;
			/**
			 * @description True when the team member of an appointment becomes the owner of the contact.
			 * @example true
			 */
			shouldAssignContactToTeamMember?: boolean;
			/**
			 * @description True when contacts who have an owner keep that owner.
			 * @example true
			 */
			shouldSkipAssigningContactForExisting?: boolean;
			/**
			 * @description Further information that goes with each appointment. It may hold merge fields in double braces.
			 * @example Please come ten minutes early.
			 */
			notes?: string;
			/**
			 * @description What is asked about guests: `count_only` how many they are, `collect_detail` also who they are.
			 * @example count_only
			 * @enum {string}
			 */
			guestType?: "count_only" | "collect_detail";
			/**
			 * @description Text beside the box that people tick to agree to be contacted.
			 * @example I agree to be called about my appointment.
			 */
			consentLabel?: string;
			/**
			 * @description What people see after booking: `RedirectURL` sends them to another page, `ThankYouMessage` shows a message.
			 * @default ThankYouMessage
			 * @example ThankYouMessage
			 * @enum {string}
			 */
			formSubmitType?: "RedirectURL" | "ThankYouMessage";
			/**
			 * @description Page that people are sent to after booking, with `formSubmitType` set to `RedirectURL`.
			 * @example https://harbourdental.example.com/thanks
			 */
			formSubmitRedirectURL?: string;
			/**
			 * @description Message that people see after booking, with `formSubmitType` set to `ThankYouMessage`.
			 * @example Thank you. We look forward to seeing you.
			 */
			formSubmitThanksMessage?: string;
			/**
			 * @description ID of the Meta pixel on the booking page.
			 * @example 410298765432101
			 */
			pixelId?: string;
			lookBusyConfig?: components["schemas"]["CalendarLookBusy"];
			/**
			 * @deprecated
			 * @description Who is told of appointments. HighLevel has replaced it with the notifications of a calendar.
			 */
			notifications?: components["schemas"]["CalendarLegacyNotification"][];
		};
		/** @description A user who is to take appointments of a calendar. */
		CalendarTeamMemberInput: {
			/**
			 * @description ID of the user.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId: string;
			/**
			 * @description How readily a round robin picks the user: 0 low, 0.5 medium, 1 high.
			 * @default 0.5
			 * @example 0.5
			 * @enum {number}
			 */
			priority?: 0 | 0.5 | 1;
			/**
			 * @description True for the main user. A collective calendar needs exactly one.
			 * @example true
			 */
			isPrimary?: boolean;
			/** @description Where the user's appointments take place. Several places are for calendars with one team member; class and collective calendars take one place for each team member. */
			locationConfigurations?: components["schemas"]["CalendarMeetingLocationInput"][];
		};
		/** @description A place where appointments are to be held. */
		CalendarMeetingLocationInput: {
			/**
			 * @description Kind of place: `custom` is any text, `inbound_call` and `outbound_call` say who calls, `physical` is an address, `booker` lets the contact choose, and the conferences are held online. Calendars of the type `event` take no conferences.
			 * @example physical
			 * @enum {string}
			 */
			kind: "custom" | "zoom_conference" | "google_conference" | "inbound_call" | "outbound_call" | "physical" | "booker" | "ms_teams_conference";
			/**
			 * @description The address, phone number or link. Conferences have none: their links are made for each appointment.
			 * @example 12 Quay Lane, Portland
			 */
			location?: string;
		};
		/** @description Hours of one day that differ from the usual ones. */
		CalendarAvailabilityInput: {
			/**
			 * @description The day in the time zone of the sub-account, followed by `T00:00:00.000Z`.
			 * @example 2026-03-14T00:00:00.000Z
			 */
			date: string;
			/** @description Stretches of time that are open. */
			hours: components["schemas"]["CalendarHours"][];
			/**
			 * @description True to delete these hours.
			 * @default false
			 * @example false
			 */
			deleted?: boolean;
		};
		/** @description One calendar. */
		CalendarResponse: {
			calendar: components["schemas"]["Calendar"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change on a calendar. What is left out stays as it is. The sub-account and the type of a calendar cannot be changed. */
		CalendarUpdate: {
			/**
			 * @description Name of the calendar.
			 * @example Whitening consultations
			 */
			name?: string;
			/**
			 * @description What the booking page says about the calendar.
			 * @example Thirty minutes about whitening, with a dentist.
			 */
			description?: string;
			/**
			 * @description True to make the calendar bookable, false to make it a draft.
			 * @example true
			 */
			isActive?: boolean;
			/**
			 * @description ID of the calendar group that the calendar belongs to.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId?: string;
			/**
			 * @description Last part of the address of the calendar's booking page.
			 * @example whitening-consultations
			 */
			slug?: string;
			/**
			 * @description Last part of the address of the calendar's booking widget.
			 * @example harbour-dental/whitening-consultations
			 */
			widgetSlug?: string;
			/**
			 * @description Layout of the booking widget: `default` is the layout called neo, `classic` the older one.
			 * @example classic
			 * @enum {string}
			 */
			widgetType?: "default" | "classic";
			/**
			 * @description Address of the picture on the booking page.
			 * @example https://harbourdental.example.com/images/whitening.jpg
			 */
			calendarCoverImage?: string;
			/**
			 * @description Title that appointments get. It may hold merge fields in double braces.
			 * @example Whitening consultation
			 */
			eventTitle?: string;
			/**
			 * @description Color of the appointments, as a hash sign and six hexadecimal digits.
			 * @example #039be5
			 */
			eventColor?: string;
			/**
			 * @description How a round robin picks the team member: `RoundRobin_OptimizeForAvailability` by who is free, giving the most slots, or `RoundRobin_OptimizeForEqualDistribution` so that all get as many appointments.
			 * @example RoundRobin_OptimizeForAvailability
			 * @enum {string}
			 */
			eventType?: "RoundRobin_OptimizeForAvailability" | "RoundRobin_OptimizeForEqualDistribution";
			/** @description Users who take the appointments. */
			teamMembers?: components["schemas"]["CalendarTeamMemberInput"][];
			/** @description Where appointments take place, in calendars of the type `event`. For others see the team members. */
			locationConfigurations?: components["schemas"]["CalendarMeetingLocationInput"][];
			/**
			 * @description How long an appointment is, in `slotDurationUnit`.
			 * @example 30
			 */
			slotDuration?: number;
			/**
			 * @description Unit of `slotDuration`.
			 * @example mins
			 * @enum {string}
			 */
			slotDurationUnit?: "mins" | "hours";
			/**
			 * @description How far the starts of two slots are apart, in `slotIntervalUnit`.
			 * @example 30
			 */
			slotInterval?: number;
			/**
			 * @description Unit of `slotInterval`.
			 * @example mins
			 * @enum {string}
			 */
			slotIntervalUnit?: "mins" | "hours";
			/**
			 * @description Time kept free after an appointment, in the unit that the calendar has.
			 * @example 10
			 */
			slotBuffer?: number;
			/**
			 * @description Time kept free before an appointment, in `preBufferUnit`.
			 * @example 5
			 */
			preBuffer?: number;
			/**
			 * @description Unit of `preBuffer`.
			 * @example mins
			 * @enum {string}
			 */
			preBufferUnit?: "mins" | "hours";
			/**
			 * @description Most bookings that one slot takes: for each user, or, in class bookings, the seats of the slot. The key is misspelt on the wire.
			 * @example 1
			 */
			appoinmentPerSlot?: number;
			/**
			 * @description Most appointments that can be booked for one day. The key is misspelt on the wire.
			 * @example 8
			 */
			appoinmentPerDay?: number;
			/**
			 * @description How long in advance an appointment has to be booked, in `allowBookingAfterUnit`.
			 * @example 1
			 */
			allowBookingAfter?: number;
			/**
			 * @description Unit of `allowBookingAfter`.
			 * @example days
			 * @enum {string}
			 */
			allowBookingAfterUnit?: "hours" | "days" | "weeks" | "months";
			/**
			 * @description How far into the future appointments can be booked, in `allowBookingForUnit`.
			 * @example 6
			 */
			allowBookingFor?: number;
			/**
			 * @description Unit of `allowBookingFor`.
			 * @example weeks
			 * @enum {string}
			 */
			allowBookingForUnit?: "days" | "weeks" | "months";
			/** @description Hours of the week in which appointments can be booked. For single days see `availabilities`. */
			openHours?: components["schemas"]["CalendarOpenHours"][];
			/**
			 * @description What says when the calendar is open: 0 for `openHours` alone, 1 for `availabilities` alone, null for both.
			 * @example 0
			 * @enum {integer|null}
			 */
			availabilityType?: 0 | 1 | null;
			/** @description Hours of single days. To change or delete some that are there, give their `id`. */
			availabilities?: components["schemas"]["CalendarAvailabilityUpdate"][];
			/**
			 * @description True when appointments can recur. The calendar has to have one team member for that.
			 * @example false
			 */
			enableRecurring?: boolean;
			recurring?: components["schemas"]["CalendarRecurrence"];
			/**
			 * @description ID of the form that people fill in when they book.
			 * @example fM7xQz3LtV9wKn5RcD2b
			 */
			formId?: string;
			/**
			 * @description True when the form of a known visitor is filled in beforehand.
			 * @example true
			 */
			stickyContact?: boolean;
			/**
			 * @description True when payments are real, false when they are tests.
			 * @example false
			 */
			isLivePaymentMode?: boolean;
			/**
			 * @description True when a booking is confirmed at once, false when someone has to confirm it.
			 * @example true
			 */
			autoConfirm?: boolean;
			/**
			 * @description True when the team member of an appointment gets an email about it.
			 * @example true
			 */
			shouldSendAlertEmailsToAssignedMember?: boolean;
			/**
			 * @description Email address that is told of bookings.
			 * @example owen.whitford@example.com
			 */
			alertEmail?: string;
			/**
			 * @description True when Google Calendar sends invitations.
			 * @example false
			 */
			googleInvitationEmails?: boolean;
			/**
			 * @description True when contacts may move their appointments.
			 * @example true
			 */
			allowReschedule?: boolean;
			/**
			 * @description True when contacts may cancel their appointments.
			 * @example true
			 */
			allowCancellation?: boolean;
			/**
			 * @description True when the team member of an appointment becomes the owner of the contact.
			 * @example true
			 */
			shouldAssignContactToTeamMember?: boolean;
			/**
			 * @description True when contacts who have an owner keep that owner.
			 * @example true
			 */
			shouldSkipAssigningContactForExisting?: boolean;
			/**
			 * @description Further information that goes with each appointment. It may hold merge fields in double braces.
			 * @example Please come ten minutes early.
			 */
			notes?: string;
			/**
			 * @description What is asked about guests: `count_only` how many they are, `collect_detail` also who they are.
			 * @example count_only
			 * @enum {string}
			 */
			guestType?: "count_only" | "collect_detail";
			/**
			 * @description Text beside the box that people tick to agree to be contacted.
			 * @example I agree to be called about my appointment.
			 */
			consentLabel?: string;
			/**
			 * @description What people see after booking: `RedirectURL` sends them to another page, `ThankYouMessage` shows a message.
			 * @example ThankYouMessage
			 * @enum {string}
			 */
			formSubmitType?: "RedirectURL" | "ThankYouMessage";
			/**
			 * @description Page that people are sent to after booking, with `formSubmitType` set to `RedirectURL`.
			 * @example https://harbourdental.example.com/thanks
			 */
			formSubmitRedirectURL?: string;
			/**
			 * @description Message that people see after booking, with `formSubmitType` set to `ThankYouMessage`.
			 * @example Thank you. We look forward to seeing you.
			 */
			formSubmitThanksMessage?: string;
			/**
			 * @description ID of the Meta pixel on the booking page.
			 * @example 410298765432101
			 */
			pixelId?: string;
			lookBusyConfig?: components["schemas"]["CalendarLookBusy"];
			/**
			 * @deprecated
			 * @description Who is told of appointments. HighLevel has replaced it with the notifications of a calendar.
			 */
			notifications?: components["schemas"]["CalendarLegacyNotification"][];
		};
		/** @description Hours of one day, new ones or, with `id`, some that are there. */
		CalendarAvailabilityUpdate: {
			/**
			 * @description ID of the hours to change or delete. Leave it out for new ones.
			 * @example 66b0e4d2a5c86f3190e7b820
			 */
			id?: string;
			/**
			 * @description The day in the time zone of the sub-account, followed by `T00:00:00.000Z`.
			 * @example 2026-03-14T00:00:00.000Z
			 */
			date: string;
			/** @description Stretches of time that are open. */
			hours: components["schemas"]["CalendarHours"][];
			/**
			 * @description True to delete these hours.
			 * @default false
			 * @example false
			 */
			deleted?: boolean;
		};
		/** @description Confirms that a calendar was deleted. */
		CalendarDeleteResponse: {
			/**
			 * @description True when the calendar was deleted.
			 * @example true
			 */
			success: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Free slots by day. Each key is a date (`YYYY-MM-DD`) in the time zone that was asked for; days without a free slot may be missing. */
		CalendarFreeSlots: {
			traceId?: components["schemas"]["TraceId"];
		} & {
			[key: string]: components["schemas"]["CalendarDaySlots"];
		};
		/** @description The free slots of one day. */
		CalendarDaySlots: {
			/**
			 * @description When each free slot starts, in ISO 8601 with an offset.
			 * @example [
			 *       "2026-03-09T09:00:00-04:00",
			 *       "2026-03-09T09:30:00-04:00"
			 *     ]
			 */
			slots: string[];
		};
		/** @description All appointments or block slots that match. */
		CalendarEventListResponse: {
			/** @description The appointments or block slots. */
			events?: components["schemas"]["CalendarEvent"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What stands in a calendar: an appointment, or a block slot, which has neither contact nor status. */
		CalendarEvent: {
			/**
			 * @description ID of the appointment or block slot.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			id: string;
			/**
			 * @description Where the appointment takes place: an address, a phone number or a link.
			 * @example 12 Quay Lane, Portland
			 */
			address?: string;
			/**
			 * @description What it is about.
			 * @example Whitening consultation
			 */
			title?: string;
			/**
			 * @description ID of the calendar that it stands in.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId: string;
			/**
			 * @description ID of the sub-account that it belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the contact who has the appointment.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
			/**
			 * @description ID of the group that the calendar is in.
			 * @example cG4vXp8NwT2zLk6QsR7m
			 */
			groupId?: string;
			/**
			 * @description State of the appointment, for example `new`, `confirmed`, `cancelled`, `showed` or `noshow`.
			 * @example confirmed
			 */
			appointmentStatus?: string;
			/**
			 * @description ID of the user whose time it takes.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string;
			/**
			 * @description IDs of all users who take part.
			 * @example [
			 *       "pR5mNv7XdC2hQz9TsJ4b"
			 *     ]
			 */
			users?: string[];
			/**
			 * @description Note on the appointment.
			 * @example First visit
			 */
			notes?: string;
			/**
			 * @description What is said about the appointment beyond its title.
			 * @example Wants to know about home whitening as well.
			 */
			description?: string;
			/**
			 * @description True when it recurs by the rule in `rrule`.
			 * @example false
			 */
			isRecurring?: boolean;
			/**
			 * @description Rule of recurrence, as in iCalendar (RFC 5545).
			 * @example RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4
			 */
			rrule?: string;
			/**
			 * Format: date-time
			 * @description When it starts, in ISO 8601 with an offset.
			 * @example 2026-03-09T10:00:00-04:00
			 */
			startTime?: string;
			/**
			 * Format: date-time
			 * @description When it ends, in ISO 8601 with an offset.
			 * @example 2026-03-09T10:30:00-04:00
			 */
			endTime?: string;
			/**
			 * Format: date-time
			 * @description When it was booked.
			 * @example 2026-03-02T09:20:00.000Z
			 */
			dateAdded?: string;
			/**
			 * Format: date-time
			 * @description When it last changed.
			 * @example 2026-03-02T09:20:00.000Z
			 */
			dateUpdated?: string;
			/**
			 * @description IDs of the rooms and equipment that are booked with it.
			 * @example [
			 *       "66b3d9e1a4c75f2088e6b714"
			 *     ]
			 */
			assignedResources?: string[];
			createdBy?: components["schemas"]["EventChange"];
			/**
			 * @description ID of the appointment that this one repeats, when it is one of a series.
			 * @example aS4kWn8VxT2rQz6LmB9c
			 */
			masterEventId?: string;
		};
		/** @description Who booked the appointment, and from where. */
		EventChange: {
			/**
			 * @description ID of the user who booked it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description Where the booking came from.
			 * @example booking_widget
			 */
			source: string;
		};
		/** @description One appointment, under `appointment`. */
		AppointmentReadResponse: {
			appointment: components["schemas"]["CalendarEvent"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change on an appointment. What is left out stays as it is. */
		AppointmentUpdate: {
			/**
			 * @description What it is about.
			 * @example Whitening consultation
			 */
			title?: string;
			/**
			 * @description Kind of place, when the appointment is not held at a place of the calendar's. With `address` and without this it is `custom`.
			 * @example custom
			 * @enum {string}
			 */
			meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "ms_teams" | "google";
			/**
			 * @description Which of the calendar's places to use: a `meetingId` of the `locationConfigurations` of the calendar or of its team member.
			 * @default default
			 * @example physical_0
			 */
			meetingLocationId?: string;
			/**
			 * @description True to hold it at the kind of place in `meetingLocationType`, false to use the place of the calendar's in `meetingLocationId`.
			 * @example false
			 */
			overrideLocationConfig?: boolean;
			/**
			 * @description State of the appointment, for example `showed` after the contact came or `noshow` when nobody did.
			 * @example showed
			 * @enum {string}
			 */
			appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid";
			/**
			 * @description ID of the user who is to hold the appointment, one of the calendar's team.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string;
			/**
			 * @description What is said about the appointment beyond its title.
			 * @example Wants to know about home whitening as well.
			 */
			description?: string;
			/**
			 * @description Where the appointment takes place: an address, a phone number or a link.
			 * @example 12 Quay Lane, Portland
			 */
			address?: string;
			/**
			 * @description True to book sooner than the notice that the calendar asks for, or further ahead than it allows. The slot has to be free all the same.
			 * @example false
			 */
			ignoreDateRange?: boolean;
			/**
			 * @description False to run no automations for this change.
			 * @example false
			 */
			toNotify?: boolean;
			/**
			 * @description True to book any time, free or not. The notice and the booking period of the calendar do not count then either.
			 * @example false
			 */
			ignoreFreeSlotValidation?: boolean;
			/**
			 * @description Rule of recurrence, as in iCalendar (RFC 5545), without DTSTART: the series begins at `startTime`. It counts only with `ignoreFreeSlotValidation` set to true.
			 * @example RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4
			 */
			rrule?: string;
			/**
			 * @description ID of the calendar to move the appointment to.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId?: string;
			/**
			 * @description When the appointment is to start, in ISO 8601. A time without an offset is one of the sub-account's own time zone.
			 * @example 2026-03-09T10:00:00-04:00
			 */
			startTime?: string;
			/**
			 * @description When the appointment is to end, written like the start. Left out, a moved appointment lasts as long as it did.
			 * @example 2026-03-09T10:30:00-04:00
			 */
			endTime?: string;
		};
		/** @description An appointment, as the answers to creating and updating it show it. To see all of it, get it by its ID. */
		Appointment: {
			/**
			 * @description ID of the calendar that it stands in.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId: string;
			/**
			 * @description ID of the sub-account that it belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the contact who has the appointment.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
			/**
			 * @description When it starts, in ISO 8601 with an offset.
			 * @example 2026-03-09T10:00:00-04:00
			 */
			startTime?: string;
			/**
			 * @description When it ends, in ISO 8601 with an offset.
			 * @example 2026-03-09T10:30:00-04:00
			 */
			endTime?: string;
			/**
			 * @description What it is about.
			 * @example Whitening consultation
			 */
			title?: string;
			/**
			 * @description Kind of place that it is held at.
			 * @default default
			 * @example custom
			 */
			meetingLocationType?: string;
			/**
			 * @description State of the appointment: one of those that can be set, or `active` or `completed`, which come in answers only.
			 * @example confirmed
			 * @enum {string}
			 */
			appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid" | "active" | "completed";
			/**
			 * @description ID of the user whose time it takes.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string;
			/**
			 * @description Where the appointment takes place: an address, a phone number or a link.
			 * @example 12 Quay Lane, Portland
			 */
			address?: string;
			/**
			 * @description True when it recurs by the rule in `rrule`.
			 * @example false
			 */
			isRecurring?: boolean;
			/**
			 * @description Rule of recurrence, as in iCalendar (RFC 5545).
			 * @example RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4
			 */
			rrule?: string;
			/**
			 * @description ID of the appointment.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			id: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new appointment. Only calendar, sub-account, contact and start are required; the calendar supplies the rest. */
		AppointmentInput: {
			/**
			 * @description What the appointment is about. Left out, it is the title that the calendar gives its appointments.
			 * @example Whitening follow-up
			 */
			title?: string;
			/**
			 * @description Kind of place, when the appointment is not held at a place of the calendar's. With `address` and without this it is `custom`.
			 * @example custom
			 * @enum {string}
			 */
			meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "ms_teams" | "google";
			/**
			 * @description Which of the calendar's places to use: a `meetingId` of the `locationConfigurations` of the calendar or of its team member.
			 * @default default
			 * @example physical_0
			 */
			meetingLocationId?: string;
			/**
			 * @description True to hold it at the kind of place in `meetingLocationType`, false to use the place of the calendar's in `meetingLocationId`.
			 * @example false
			 */
			overrideLocationConfig?: boolean;
			/**
			 * @description State of the appointment. Left out, it is `confirmed`, or `new` in a calendar whose bookings someone has to confirm.
			 * @example confirmed
			 * @enum {string}
			 */
			appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid";
			/**
			 * @description ID of the user who is to hold the appointment, one of the calendar's team. Left out, whoever of the team is free gets it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string;
			/**
			 * @description What is said about the appointment beyond its title.
			 * @example Wants to know about home whitening as well.
			 */
			description?: string;
			/**
			 * @description Where the appointment takes place: an address, a phone number or a link.
			 * @example 12 Quay Lane, Portland
			 */
			address?: string;
			/**
			 * @description True to book sooner than the notice that the calendar asks for, or further ahead than it allows. The slot has to be free all the same.
			 * @example false
			 */
			ignoreDateRange?: boolean;
			/**
			 * @description False to run no automations for this booking.
			 * @example true
			 */
			toNotify?: boolean;
			/**
			 * @description True to book any time, free or not. The notice and the booking period of the calendar do not count then either.
			 * @example false
			 */
			ignoreFreeSlotValidation?: boolean;
			/**
			 * @description Rule of recurrence, as in iCalendar (RFC 5545), without DTSTART: the series begins at `startTime`. It counts only with `ignoreFreeSlotValidation` set to true.
			 * @example RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4
			 */
			rrule?: string;
			/**
			 * @description ID of the calendar to book in.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId: string;
			/**
			 * @description ID of the sub-account that the calendar belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the contact who gets the appointment. The contact has to be there already.
			 * @example tO9kFr3BxN6jLp5ZsD8w
			 */
			contactId: string;
			/**
			 * @description When the appointment starts, in ISO 8601. A time without an offset is one of the sub-account's own time zone. The free slots of the calendar say what can be booked.
			 * @example 2026-03-10T09:00:00-04:00
			 */
			startTime: string;
			/**
			 * @description When the appointment ends, written like the start. Left out, it lasts as long as the calendar's slots.
			 * @example 2026-03-10T09:30:00-04:00
			 */
			endTime?: string;
		};
		/** @description An empty object. The path alone says what is to be deleted. */
		EventDeletion: Record<string, unknown>;
		/** @description Confirms that an appointment or block slot was deleted. */
		EventReceipt: {
			/**
			 * @description True when it was deleted.
			 * @example true
			 */
			succeeded?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A stretch of time to block. */
		BlockSlotInput: {
			/**
			 * @description What the time is blocked for.
			 * @example Staff training
			 */
			title?: string;
			/**
			 * @description ID of the calendar in which the time cannot be booked. It is required, though HighLevel says that a block slot has either a calendar or a user.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId: string;
			/**
			 * @description ID of the user whose time is blocked. Left out, the calendar is closed to everybody.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string;
			/**
			 * @description ID of the sub-account that the calendar belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description When the blocked time starts, in ISO 8601. A time without an offset is one of the sub-account's own time zone.
			 * @example 2026-03-11T13:30:00-04:00
			 */
			startTime?: string;
			/**
			 * @description When it ends, written like the start.
			 * @example 2026-03-11T15:00:00-04:00
			 */
			endTime?: string;
		};
		/** @description A stretch of time that cannot be booked. */
		BlockSlot: {
			/**
			 * @description ID of the block slot.
			 * @example bS5nQw7TzV3xKd9LcR2m
			 */
			id: string;
			/**
			 * @description ID of the sub-account that it belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description What the time is blocked for.
			 * @example Team lunch
			 */
			title: string;
			/**
			 * Format: date-time
			 * @description When it starts, in ISO 8601 with an offset.
			 * @example 2026-03-09T12:00:00-04:00
			 */
			startTime: string;
			/**
			 * Format: date-time
			 * @description When it ends, in ISO 8601 with an offset.
			 * @example 2026-03-09T13:00:00-04:00
			 */
			endTime: string;
			/**
			 * @description ID of the calendar that it stands in.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId?: string;
			/**
			 * @description ID of the user whose time it takes.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What to change on a block slot. Calendar and sub-account have to be given; what else is left out stays as it is. */
		BlockSlotUpdate: {
			/**
			 * @description What the time is blocked for.
			 * @example Team lunch
			 */
			title?: string;
			/**
			 * @description ID of the calendar in which the time cannot be booked.
			 * @example cL6rDw2ZyH8nVt4MkS9x
			 */
			calendarId: string;
			/**
			 * @description ID of the user whose time is blocked.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assignedUserId?: string;
			/**
			 * @description ID of the sub-account that the calendar belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description When the blocked time is to start, in ISO 8601. A time without an offset is one of the sub-account's own time zone.
			 * @example 2026-03-09T12:00:00-04:00
			 */
			startTime?: string;
			/**
			 * @description When it is to end, written like the start.
			 * @example 2026-03-09T13:30:00-04:00
			 */
			endTime?: string;
		};
		/** @description A page of the notes on an appointment. */
		AppointmentNoteListResponse: {
			/** @description The notes. */
			notes?: components["schemas"]["AppointmentNote"][];
			/**
			 * @description True when more notes follow.
			 * @example false
			 */
			hasMore?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A note on an appointment. */
		AppointmentNote: {
			/**
			 * @description ID of the note.
			 * @example aN6tRk2XvB8wLq4ZsM9c
			 */
			id?: string;
			/**
			 * @description Text of the note.
			 * @example Bring the shade card.
			 */
			body?: string;
			/**
			 * @description ID of the user who wrote it.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description When it was written, in ISO 8601.
			 * @example 2026-03-03T08:00:00.000Z
			 */
			dateAdded?: string;
			/**
			 * @description ID of the contact who has the appointment.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId?: string;
			createdBy?: components["schemas"]["AppointmentNoteAuthor"];
		};
		/** @description Who wrote the note. */
		AppointmentNoteAuthor: {
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
		};
		/** @description A note on an appointment. */
		AppointmentNoteInput: {
			/**
			 * @description ID of the user who signs the note.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			userId?: string;
			/**
			 * @description Text of the note, at most 5,000 characters.
			 * @example Bring the shade card.
			 */
			body: string;
		};
		/** @description One note. */
		AppointmentNoteResponse: {
			note?: components["schemas"]["AppointmentNote"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Confirms that a note was deleted. */
		AppointmentNoteReceipt: {
			/**
			 * @description True when the note was deleted.
			 * @example true
			 */
			success?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Notifications of one calendar. They are the answer itself, without a key around them. */
		CalendarNotificationList: components["schemas"]["CalendarNotification"][];
		/** @description What a calendar sends: to whom, by which channel, and on what occasion. */
		CalendarNotification: {
			/**
			 * @description ID of the notification.
			 * @example 66b2c8d0f3a64e1977d5a603
			 */
			_id?: string;
			/**
			 * @description Who is told: `contact` the contact of the appointment, `guest` its guests, `assignedUser` the user who holds it, `emails` and `phoneNumbers` further addresses and numbers, `business` the business itself.
			 * @example contact
			 * @enum {string}
			 */
			receiverType?: "contact" | "guest" | "assignedUser" | "emails" | "phoneNumbers" | "business";
			/**
			 * @description Further email addresses that are told. Despite the name they are addresses, not IDs.
			 * @example [
			 *       "owen.whitford@example.com"
			 *     ]
			 */
			additionalEmailIds?: string[];
			/**
			 * @description Further phone numbers that are told.
			 * @example [
			 *       "+15550170032"
			 *     ]
			 */
			additionalPhoneNumbers?: string[];
			/**
			 * @description How they are told. `inApp` shows the notification inside HighLevel.
			 * @example email
			 * @enum {string}
			 */
			channel?: "email" | "inApp" | "sms" | "whatsapp";
			/**
			 * @description Occasion: `booked`, `confirmation`, `cancellation` and `reschedule` as they happen, `reminder` before the appointment and `followup` after it.
			 * @example reminder
			 * @enum {string}
			 */
			notificationType?: "booked" | "confirmation" | "cancellation" | "reminder" | "followup" | "reschedule";
			/**
			 * @description True when it is sent.
			 * @example true
			 */
			isActive?: boolean;
			/**
			 * @description Further WhatsApp numbers that are told.
			 * @example [
			 *       "+15550170032"
			 *     ]
			 */
			additionalWhatsappNumbers?: string[];
			/**
			 * @description ID of the template of an email.
			 * @example 66c4e7a9b1d2f30846a5c812
			 */
			templateId?: string;
			/**
			 * @description Text of the notification. Notifications inside HighLevel need none.
			 * @example See you tomorrow at Harbour Dental Studio.
			 */
			body?: string;
			/**
			 * @description Subject line of an email.
			 * @example Your appointment tomorrow
			 */
			subject?: string;
			/** @description How long after the appointment it is sent. Only the type `followup` needs it. */
			afterTime?: components["schemas"]["CalendarNotificationOffset"][];
			/** @description How long before the appointment it is sent. Only the type `reminder` needs it. */
			beforeTime?: components["schemas"]["CalendarNotificationOffset"][];
			/**
			 * @description Who gets it inside HighLevel or as an email to the business: IDs of users, or `sub_account_admin` for the admins of the sub-account.
			 * @example [
			 *       "pR5mNv7XdC2hQz9TsJ4b"
			 *     ]
			 */
			selectedUsers?: string[];
			/**
			 * @description True when it was deleted.
			 * @example false
			 */
			deleted?: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A length of time before or after an appointment. */
		CalendarNotificationOffset: {
			/**
			 * @description How many of the `unit`.
			 * @example 1
			 */
			timeOffset?: number;
			/**
			 * @description Unit of `timeOffset`, for example `hours` or `days`.
			 * @example days
			 */
			unit?: string;
		};
		/** @description New notifications of one calendar, one or more. */
		CalendarNotificationInputList: components["schemas"]["CalendarNotificationInput"][];
		/** @description A new notification. */
		CalendarNotificationInput: {
			/**
			 * @description Who is told: `contact` the contact of the appointment, `guest` its guests, `assignedUser` the user who holds it, `emails` and `phoneNumbers` further addresses and numbers, `business` the business itself.
			 * @example contact
			 * @enum {string}
			 */
			receiverType: "contact" | "guest" | "assignedUser" | "emails" | "phoneNumbers" | "business";
			/**
			 * @description How they are told. `inApp` shows the notification inside HighLevel.
			 * @example email
			 * @enum {string}
			 */
			channel: "email" | "inApp" | "sms" | "whatsapp";
			/**
			 * @description Occasion: `booked`, `confirmation`, `cancellation` and `reschedule` as they happen, `reminder` before the appointment and `followup` after it.
			 * @example reminder
			 * @enum {string}
			 */
			notificationType: "booked" | "confirmation" | "cancellation" | "reminder" | "followup" | "reschedule";
			/**
			 * @description True to have it sent, false to keep it without sending it.
			 * @default true
			 * @example true
			 */
			isActive?: boolean;
			/**
			 * @description ID of the template of an email.
			 * @example 66c4e7a9b1d2f30846a5c812
			 */
			templateId?: string;
			/**
			 * @description Text of the notification. Notifications inside HighLevel need none.
			 * @example See you tomorrow at Harbour Dental Studio.
			 */
			body?: string;
			/**
			 * @description Subject line of an email.
			 * @example Your appointment tomorrow
			 */
			subject?: string;
			/** @description How long after the appointment it is sent. Only the type `followup` needs it. */
			afterTime?: components["schemas"]["CalendarNotificationOffset"][];
			/** @description How long before the appointment it is sent. Only the type `reminder` needs it. */
			beforeTime?: components["schemas"]["CalendarNotificationOffset"][];
			/**
			 * @description Further email addresses that are told. Despite the name they are addresses, not IDs.
			 * @example [
			 *       "owen.whitford@example.com"
			 *     ]
			 */
			additionalEmailIds?: string[];
			/**
			 * @description Further phone numbers that are told.
			 * @example [
			 *       "+15550170032"
			 *     ]
			 */
			additionalPhoneNumbers?: string[];
			/**
			 * @description Who gets it inside HighLevel or as an email to the business: IDs of users, or `sub_account_admin` for the admins of the sub-account.
			 * @example [
			 *       "pR5mNv7XdC2hQz9TsJ4b"
			 *     ]
			 */
			selectedUsers?: string[];
			/**
			 * @description Email address that an email comes from.
			 * @example hello@harbourdental.example.com
			 */
			fromAddress?: string;
			/**
			 * @description Name that an email or text message comes from.
			 * @example Harbour Dental Studio
			 */
			fromName?: string;
			/**
			 * @description Phone number that a text message comes from.
			 * @example +15550170030
			 */
			fromNumber?: string;
		};
		/** @description What to change on a notification. What is left out stays as it is. */
		CalendarNotificationUpdate: {
			/**
			 * @description Who is told: `contact` the contact of the appointment, `guest` its guests, `assignedUser` the user who holds it, `emails` and `phoneNumbers` further addresses and numbers, `business` the business itself.
			 * @example contact
			 * @enum {string}
			 */
			receiverType?: "contact" | "guest" | "assignedUser" | "emails" | "phoneNumbers" | "business";
			/**
			 * @description Further email addresses that are told. Despite the name they are addresses, not IDs.
			 * @example [
			 *       "owen.whitford@example.com"
			 *     ]
			 */
			additionalEmailIds?: string[];
			/**
			 * @description Further phone numbers that are told.
			 * @example [
			 *       "+15550170032"
			 *     ]
			 */
			additionalPhoneNumbers?: string[];
			/**
			 * @description Who gets it inside HighLevel or as an email to the business: IDs of users, or `sub_account_admin` for the admins of the sub-account.
			 * @example [
			 *       "pR5mNv7XdC2hQz9TsJ4b"
			 *     ]
			 */
			selectedUsers?: string[];
			/**
			 * @description How they are told. `inApp` shows the notification inside HighLevel.
			 * @example email
			 * @enum {string}
			 */
			channel?: "email" | "inApp" | "sms" | "whatsapp";
			/**
			 * @description Occasion: `booked`, `confirmation`, `cancellation` and `reschedule` as they happen, `reminder` before the appointment and `followup` after it.
			 * @example reminder
			 * @enum {string}
			 */
			notificationType?: "booked" | "confirmation" | "cancellation" | "reminder" | "followup" | "reschedule";
			/**
			 * @description True to have it sent, false to keep it without sending it.
			 * @default true
			 * @example true
			 */
			isActive?: boolean;
			/**
			 * @description True to mark it as deleted. It then still shows up among the deleted ones.
			 * @default false
			 * @example false
			 */
			deleted?: boolean;
			/**
			 * @description ID of the template of an email.
			 * @example 66c4e7a9b1d2f30846a5c812
			 */
			templateId?: string;
			/**
			 * @description Text of the notification. Notifications inside HighLevel need none.
			 * @example See you tomorrow at Harbour Dental Studio.
			 */
			body?: string;
			/**
			 * @description Subject line of an email.
			 * @example Your appointment tomorrow
			 */
			subject?: string;
			/** @description How long after the appointment it is sent. Only the type `followup` needs it. */
			afterTime?: components["schemas"]["CalendarNotificationOffset"][];
			/** @description How long before the appointment it is sent. Only the type `reminder` needs it. */
			beforeTime?: components["schemas"]["CalendarNotificationOffset"][];
			/**
			 * @description Email address that an email comes from.
			 * @example hello@harbourdental.example.com
			 */
			fromAddress?: string;
			/**
			 * @description Phone number that a text message comes from.
			 * @example +15550170030
			 */
			fromNumber?: string;
			/**
			 * @description Name that an email or text message comes from.
			 * @example Harbour Dental Studio
			 */
			fromName?: string;
		};
		/** @description Confirms that a notification was changed or deleted. It does not hold the notification. */
		CalendarNotificationReceipt: {
			/**
			 * @description What was done.
			 * @example Notification updated
			 */
			message: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Rooms or equipment of a sub-account. They are the answer itself, without a key around them. */
		CalendarResourceList: components["schemas"]["CalendarResource"][];
		/** @description A room, or equipment of one kind, that appointments need. */
		CalendarResource: {
			/**
			 * @description ID of the sub-account that it belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the room or equipment.
			 * @example Treatment room 2
			 */
			name: string;
			/**
			 * @description Whether it is a room (`rooms`) or equipment (`equipments`).
			 * @example rooms
			 * @enum {string}
			 */
			resourceType: "equipments" | "rooms";
			/**
			 * @description True when it is in use.
			 * @example true
			 */
			isActive: boolean;
			/**
			 * @description What there is to know about it.
			 * @example With the whitening lamp.
			 */
			description?: string;
			/**
			 * @description How many pieces of the equipment there are.
			 * @example 1
			 */
			quantity?: number;
			/**
			 * @description How many pieces of the equipment cannot be used at the moment.
			 * @example 0
			 */
			outOfService?: number;
			/**
			 * @description How many people the room holds.
			 * @example 2
			 */
			capacity?: number;
			/**
			 * @description IDs of the service calendars that book it.
			 * @example [
			 *       "cL6rDw2ZyH8nVt4MkS9x"
			 *     ]
			 */
			calendarIds: string[];
			/**
			 * @description ID of the room or equipment.
			 * @example 66b3d9e1a4c75f2088e6b714
			 */
			_id?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A new room or new equipment. Everything has to be given, for rooms and equipment alike. */
		CalendarResourceInput: {
			/**
			 * @description ID of the sub-account that it belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the room or equipment.
			 * @example Treatment room 2
			 */
			name: string;
			/**
			 * @description What there is to know about it.
			 * @example With the whitening lamp.
			 */
			description: string;
			/**
			 * @description How many pieces of the equipment there are.
			 * @example 1
			 */
			quantity: number;
			/**
			 * @description How many pieces of the equipment cannot be used at the moment.
			 * @example 0
			 */
			outOfService: number;
			/**
			 * @description How many people the room holds.
			 * @example 2
			 */
			capacity: number;
			/**
			 * @description IDs of the service calendars that are to book it, at most 100. Equipment takes one calendar, a room can take several.
			 * @example [
			 *       "cL6rDw2ZyH8nVt4MkS9x"
			 *     ]
			 */
			calendarIds: string[];
		};
		/** @description What to change on a room or equipment. What is left out stays as it is. */
		CalendarResourceUpdate: {
			/**
			 * @description ID of the sub-account that it belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/**
			 * @description Name of the room or equipment.
			 * @example Treatment room 2
			 */
			name?: string;
			/**
			 * @description What there is to know about it.
			 * @example With the whitening lamp.
			 */
			description?: string;
			/**
			 * @description How many pieces of the equipment there are.
			 * @example 1
			 */
			quantity?: number;
			/**
			 * @description How many pieces of the equipment cannot be used at the moment.
			 * @example 0
			 */
			outOfService?: number;
			/**
			 * @description How many people the room holds.
			 * @example 2
			 */
			capacity?: number;
			/**
			 * @description IDs of the service calendars that are to book it, at most 100. Equipment takes one calendar, a room can take several.
			 * @example [
			 *       "cL6rDw2ZyH8nVt4MkS9x"
			 *     ]
			 */
			calendarIds?: string[];
			/**
			 * @description True to use it, false to take it out of use without deleting it.
			 * @example true
			 */
			isActive?: boolean;
		};
		/** @description A room or equipment after a change. The answer has neither its ID nor its calendars. */
		CalendarResourceSummary: {
			/**
			 * @description ID of the sub-account that it belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Name of the room or equipment.
			 * @example Treatment room 2
			 */
			name: string;
			/**
			 * @description Whether it is a room (`rooms`) or equipment (`equipments`).
			 * @example rooms
			 * @enum {string}
			 */
			resourceType: "equipments" | "rooms";
			/**
			 * @description True when it is in use.
			 * @example true
			 */
			isActive: boolean;
			/**
			 * @description What there is to know about it.
			 * @example With the whitening lamp.
			 */
			description?: string;
			/**
			 * @description How many pieces of the equipment there are.
			 * @example 1
			 */
			quantity?: number;
			/**
			 * @description How many pieces of the equipment cannot be used at the moment.
			 * @example 0
			 */
			outOfService?: number;
			/**
			 * @description How many people the room holds.
			 * @example 2
			 */
			capacity?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Confirms that a room or equipment was deleted. */
		CalendarResourceReceipt: {
			/**
			 * @description True when it was deleted.
			 * @example true
			 */
			success?: boolean;
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
