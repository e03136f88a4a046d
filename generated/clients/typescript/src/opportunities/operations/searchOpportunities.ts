import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /opportunities/search` as the API document states it. */
export interface SearchOpportunitiesTypes {
	parameters: {
		query: {
			/**
			 * @description Text to look for in names of opportunities, and in names, email addresses and phone numbers of their contacts.
			 * @example whitening
			 */
			q?: string;
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			location_id: string;
			/**
			 * @description ID of the pipeline that opportunities run through.
			 * @example pL8sVk4WzN2xTq6RmC7d
			 */
			pipeline_id?: string;
			/**
			 * @description ID of the stage that opportunities are in.
			 * @example 7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30
			 */
			pipeline_stage_id?: string;
			/**
			 * @description ID of the contact that opportunities are about.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contact_id?: string;
			/**
			 * @description Status of the opportunities. `all`, like no status, finds those of every status.
			 * @example open
			 */
			status?: "open" | "won" | "lost" | "abandoned" | "all";
			/**
			 * @description ID of the user who works on opportunities.
			 * @example pR5mNv7XdC2hQz9TsJ4b
			 */
			assigned_to?: string;
			/** @description ID of a campaign. Finds opportunities whose contact is in it. */
			campaignId?: string;
			/** @description ID of an opportunity. Finds that one alone. */
			id?: string;
			/**
			 * @description Order of the opportunities: `added_desc`, also when left out, for the newest first, `added_asc` for the oldest first.
			 * @example added_desc
			 */
			order?: string;
			/**
			 * @description Last day on which an opportunity was created, as mm-dd-yyyy.
			 * @example 03-31-2026
			 */
			endDate?: string;
			/** @description Where the page starts: the `meta.startAfter` of the page before, in milliseconds since 1970. */
			startAfter?: string;
			/** @description Where the page starts: the `meta.startAfterId` of the page before. Send it together with `startAfter`; one without the other gives the first page again. */
			startAfterId?: string;
			/**
			 * @description First day on which an opportunity was created, as mm-dd-yyyy.
			 * @example 03-01-2026
			 */
			date?: string;
			/** @description Two-letter code of the country of the contact, for example US. */
			country?: string;
			/** @description Number of the page, counted from 1. Left out, it is the first. */
			page?: number;
			/**
			 * @description How many opportunities to return at a time. More than the maximum is refused.
			 * @example 20
			 */
			limit?: number;
			/** @description True to return the tasks of each contact as well. */
			getTasks?: boolean;
			/** @description True to return the notes on each contact as well. */
			getNotes?: boolean;
			/** @description True to return the appointments of each contact as well. */
			getCalendarEvents?: boolean;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of opportunities that match. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OpportunitySearchResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type SearchOpportunitiesInput = Input<SearchOpportunitiesTypes, { supplied: ['location_id'] }>;

export type SearchOpportunitiesOutput = Output<SearchOpportunitiesTypes>;

/** One record of the list. */
export type SearchOpportunitiesRecord = RecordAt<SearchOpportunitiesOutput, 'opportunities'>;

export interface SearchOpportunitiesCall {
	/**
	 * Search opportunities
	 *
	 * Finds opportunities of a sub-account by text, pipeline, stage, contact, user, status, campaign, country or date, each with its contact, and on request with the contact's tasks, notes and appointments. What is left out does not narrow the search. The next page is at `page`, or after the `startAfter` and `startAfterId` that `meta` gives.
	 *
	 * `GET /opportunities/search`
	 *
	 * Scopes: `opportunities.readonly`.
	 *
	 * Filled in from the connection when left out: `location_id`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	searchOpportunities: PagedCall<SearchOpportunitiesInput, SearchOpportunitiesOutput, Input<SearchOpportunitiesTypes, { supplied: ['location_id', 'limit'] }>, SearchOpportunitiesRecord>;
}

/** The operation of {@link SearchOpportunitiesCall}. */
export const searchOpportunities: Operation<SearchOpportunitiesCall['searchOpportunities']> = {
	id: 'searchOpportunities',
	method: 'GET',
	path: '/opportunities/search',
	version: '2021-07-28',
	scopes: ['opportunities.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'location_id',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'opportunities',
		limit: {
			name: 'limit',
			in: 'query',
			maximum: 100,
			default: 20,
		},
		cursors: [
			{
				name: 'startAfter',
				in: 'query',
				from: 'body',
				path: 'meta.startAfter',
			},
			{
				name: 'startAfterId',
				in: 'query',
				from: 'body',
				path: 'meta.startAfterId',
			},
		],
		total: 'meta.total',
	},
};
