import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/business/{businessId}` as the API document states it. */
export interface ListContactsByBusinessTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Text to look for in names, email addresses and phone numbers.
			 * @example maya
			 */
			query?: string;
			/**
			 * @description How many contacts to return at a time, as text.
			 * @example 25
			 */
			limit?: string;
			/**
			 * @description How many contacts to leave out at the start, as text.
			 * @example 0
			 */
			skip?: string;
		};
		header?: never;
		path: {
			/**
			 * @description ID of the business, 24 hexadecimal digits.
			 * @example 66a1f0c2b7d94e3a5c8f1b20
			 */
			businessId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of contacts. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BusinessContactListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListContactsByBusinessInput = Input<ListContactsByBusinessTypes, { supplied: ['locationId'] }>;

export type ListContactsByBusinessOutput = Output<ListContactsByBusinessTypes>;

/** One record of the list. */
export type ListContactsByBusinessRecord = RecordAt<ListContactsByBusinessOutput, 'contacts'>;

export interface ListContactsByBusinessCall {
	/**
	 * List the contacts of a business
	 *
	 * Lists the contacts that belong to one business. `limit` and `skip` are numbers written as text. Page by raising `skip` by the number of contacts that came back, until a page is shorter than `limit`.
	 *
	 * `GET /contacts/business/{businessId}`
	 *
	 * Scopes: `contacts.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listContactsByBusiness: PagedCall<ListContactsByBusinessInput, ListContactsByBusinessOutput, Input<ListContactsByBusinessTypes, { supplied: ['locationId', 'limit'] }>, ListContactsByBusinessRecord>;
}

/** The operation of {@link ListContactsByBusinessCall}. */
export const listContactsByBusiness: Operation<ListContactsByBusinessCall['listContactsByBusiness']> = {
	id: 'listContactsByBusiness',
	method: 'GET',
	path: '/contacts/business/{businessId}',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'contacts',
		limit: {
			name: 'limit',
			in: 'query',
			default: 25,
			asString: true,
		},
		counter: {
			name: 'skip',
			in: 'query',
			start: 0,
			unit: 'record',
			asString: true,
		},
		total: 'count',
	},
};
