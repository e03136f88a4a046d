import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /businesses/` as the API document states it. */
export interface ListBusinessesTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many businesses to return at a time, as text.
			 * @example 100
			 */
			limit?: string;
			/**
			 * @description How many businesses to leave out at the start, as text.
			 * @example 0
			 */
			skip?: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of businesses. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BusinessListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListBusinessesInput = Input<ListBusinessesTypes, { supplied: ['locationId'] }>;

export type ListBusinessesOutput = Output<ListBusinessesTypes>;

/** One record of the list. */
export type ListBusinessesRecord = RecordAt<ListBusinessesOutput, 'businesses'>;

export interface ListBusinessesCall {
	/**
	 * List the businesses of a sub-account
	 *
	 * Lists the businesses that the contacts of a sub-account can belong to. `limit` and `skip` are numbers written as text. Page by raising `skip` by the number of businesses that came back, until a page is shorter than `limit`.
	 *
	 * `GET /businesses/`
	 *
	 * Scopes: `businesses.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
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
	listBusinesses: PagedCall<ListBusinessesInput, ListBusinessesOutput, Input<ListBusinessesTypes, { supplied: ['locationId', 'limit'] }>, ListBusinessesRecord>;
}

/** The operation of {@link ListBusinessesCall}. */
export const listBusinesses: Operation<ListBusinessesCall['listBusinesses']> = {
	id: 'listBusinesses',
	method: 'GET',
	path: '/businesses/',
	version: '2021-07-28',
	scopes: ['businesses.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'businesses',
		limit: {
			name: 'limit',
			in: 'query',
			default: 100,
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
