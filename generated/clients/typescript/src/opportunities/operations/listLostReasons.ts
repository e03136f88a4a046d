import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /opportunities/lost-reason` as the API document states it. */
export interface ListLostReasonsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/** @description Name of the reason to find. */
			name?: string;
			/**
			 * @description True to list reasons that were deleted.
			 * @example false
			 */
			deleted?: boolean;
			/** @description Text to look for in the reasons. */
			query?: string;
			/**
			 * @description How many reasons to leave out at the start.
			 * @example 0
			 */
			skip?: number;
			/**
			 * @description How many reasons to return at a time.
			 * @example 20
			 */
			limit?: number;
			/**
			 * @description True to return in `total` how many reasons match in all.
			 * @example true
			 */
			getCount?: boolean;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of reasons. */
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
	 * List lost reasons
	 *
	 * Lists the reasons that a sub-account gives for lost opportunities. Their IDs go into `lostReasonId` of a lost opportunity.
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
