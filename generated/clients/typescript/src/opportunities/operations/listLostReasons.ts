import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /opportunities/lost-reason` as the API document states it. */
export interface ListLostReasonsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/** @description Name to look for. */
			name?: string;
			/**
			 * @description True to list the deleted ones.
			 * @example false
			 */
			deleted?: boolean;
			/** @description Text to look for. */
			query?: string;
			/**
			 * @description How many reasons to leave out from the start.
			 * @example 0
			 */
			skip?: number;
			/**
			 * @description How many reasons to return at a time.
			 * @example 20
			 */
			limit?: number;
			/** @description True to get the total, too. */
			getCount?: boolean;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The list. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LostReasonListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListLostReasonsInput = Input<ListLostReasonsTypes, { supplied: ['locationId'] }>;

export type ListLostReasonsOutput = Output<ListLostReasonsTypes>;

/** One record of the list. */
export type ListLostReasonsRecord = RecordAt<ListLostReasonsOutput, 'lostReasons'>;

export interface ListLostReasonsCall {
	/**
	 * List the reasons for lost opportunities
	 *
	 * Lists the reasons that a lost opportunity may carry.
	 *
	 * `GET /opportunities/lost-reason`
	 *
	 * Scopes: `opportunities.readonly`.
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
	listLostReasons: PagedCall<ListLostReasonsInput, ListLostReasonsOutput, Input<ListLostReasonsTypes, { supplied: ['locationId', 'limit'] }>, ListLostReasonsRecord>;
}

/** The operation of {@link ListLostReasonsCall}. */
export const listLostReasons: Operation<ListLostReasonsCall['listLostReasons']> = {
	id: 'listLostReasons',
	method: 'GET',
	path: '/opportunities/lost-reason',
	version: '2021-07-28',
	scopes: ['opportunities.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'lostReasons',
		limit: {
			name: 'limit',
			in: 'query',
			default: 100,
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
