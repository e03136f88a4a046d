import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /locations/search` as the API document states it. */
export interface SearchLocationsTypes {
	parameters: {
		query?: {
			/**
			 * @description ID of the agency to search.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId?: string;
			/**
			 * @description How many sub-accounts to leave out at the start, as text.
			 * @example 0
			 */
			skip?: string;
			/**
			 * @description How many sub-accounts to return at a time, as text.
			 * @example 10
			 */
			limit?: string;
			/**
			 * @description Direction to sort in: ascending or descending.
			 * @example asc
			 */
			order?: "asc" | "desc";
			/**
			 * @description Email address of the sub-account to find.
			 * @example hello@harbourdental.example.com
			 */
			email?: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of sub-accounts. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type SearchLocationsInput = Input<SearchLocationsTypes, { supplied: ['companyId'] }>;

export type SearchLocationsOutput = Output<SearchLocationsTypes>;

/** One record of the list. */
export type SearchLocationsRecord = RecordAt<SearchLocationsOutput, 'locations'>;

export interface SearchLocationsCall {
	/**
	 * Search sub-accounts
	 *
	 * Lists the sub-accounts of an agency, or finds the one with an email address. Only tokens of an agency may: one of a sub-account is refused with status 403. `limit` and `skip` are numbers written as text; page by raising `skip` by the number of sub-accounts that came back, until a page is shorter than `limit`.
	 *
	 * `GET /locations/search`
	 *
	 * Scopes: `locations.readonly`.
	 *
	 * Filled in from the connection when left out: `companyId`.
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
	searchLocations: PagedCall<SearchLocationsInput, SearchLocationsOutput, Input<SearchLocationsTypes, { supplied: ['companyId', 'limit'] }>, SearchLocationsRecord>;
}

/** The operation of {@link SearchLocationsCall}. */
export const searchLocations: Operation<SearchLocationsCall['searchLocations']> = {
	id: 'searchLocations',
	method: 'GET',
	path: '/locations/search',
	version: '2021-07-28',
	scopes: ['locations.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'companyId',
			from: 'companyId',
		},
	],
	paging: {
		list: 'locations',
		limit: {
			name: 'limit',
			in: 'query',
			default: 10,
			asString: true,
		},
		counter: {
			name: 'skip',
			in: 'query',
			start: 0,
			unit: 'record',
			asString: true,
		},
	},
};
