import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /associations/` as the API document states it. */
export interface ListAssociationsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many associations to skip from the start.
			 * @example 0
			 */
			skip: number;
			/**
			 * @description How many associations to return at a time.
			 * @example 20
			 */
			limit: number;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of associations. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AssociationListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListAssociationsInput = Input<ListAssociationsTypes, { supplied: ['locationId'] }>;

export type ListAssociationsOutput = Output<ListAssociationsTypes>;

/** One record of the list. */
export type ListAssociationsRecord = RecordAt<ListAssociationsOutput, 'associations'>;

export interface ListAssociationsCall {
	/**
	 * List associations
	 *
	 * Lists the associations of a sub-account, your own and those that HighLevel brings along: which objects can be joined, and what each side is called. `skip` and `limit` are both required.
	 *
	 * `GET /associations/`
	 *
	 * Scopes: `associations.readonly`.
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
	listAssociations: PagedCall<ListAssociationsInput, ListAssociationsOutput, Input<ListAssociationsTypes, { supplied: ['locationId'] }>, ListAssociationsRecord>;
}

/** The operation of {@link ListAssociationsCall}. */
export const listAssociations: Operation<ListAssociationsCall['listAssociations']> = {
	id: 'listAssociations',
	method: 'GET',
	path: '/associations/',
	version: '2021-07-28',
	scopes: ['associations.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'associations',
		limit: {
			name: 'limit',
			in: 'query',
		},
		counter: {
			name: 'skip',
			in: 'query',
			start: 0,
			unit: 'record',
		},
		total: 'total',
	},
};
