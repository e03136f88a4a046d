import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /opportunities/search` as the API document states it. */
export interface SearchOpportunitiesTypes {
	parameters: {
		query: {
			/**
			 * @description Text to look for.
			 * @example whitening
			 */
			q?: string;
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			location_id: string;
			/** @description ID of the pipeline. */
			pipeline_id?: string;
			/** @description ID of the stage. */
			pipeline_stage_id?: string;
			/** @description ID of the contact. */
			contact_id?: string;
			/**
			 * @description Status of the opportunities; `all` for any.
			 * @example open
			 */
			status?: "open" | "won" | "lost" | "abandoned" | "all";
			/** @description ID of the user they are assigned to. */
			assigned_to?: string;
			/** @description ID of the campaign. */
			campaignId?: string;
			/** @description ID of the opportunity. */
			id?: string;
			/** @description Order of the answer, for example `added_asc`. */
			order?: string;
			/** @description Last day, as mm-dd-yyyy. */
			endDate?: string;
			/** @description Where the page starts: the `meta.startAfter` of the page before. */
			startAfter?: string;
			/** @description Where the page starts: the `meta.startAfterId` of the page before. */
			startAfterId?: string;
			/** @description First day, as mm-dd-yyyy. */
			date?: string;
			/** @description Two-letter country code of the contact. */
			country?: string;
			/** @description Number of the page, from 1. */
			page?: number;
			/**
			 * @description How many opportunities to return at a time.
			 * @example 20
			 */
			limit?: number;
			/** @description True to get the tasks, too. */
			getTasks?: boolean;
			/** @description True to get the notes, too. */
			getNotes?: boolean;
			/** @description True to get the appointments, too. */
			getCalendarEvents?: boolean;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description What was found. */
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
	 * Finds opportunities of a sub-account by text, pipeline, stage, contact, user, campaign or date. To get the next page, send `startAfter` and `startAfterId` of `meta`.
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
