import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /contacts/` as the API document states it. */
export interface ListContactsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description Text to look for in names, email addresses and phone numbers.
			 * @example example.com
			 */
			query?: string;
			/**
			 * @description How many contacts to return at a time. More than the maximum is refused.
			 * @example 20
			 */
			limit?: number;
			/**
			 * @description Where the page starts: the `meta.startAfter` of the page before, in milliseconds since 1970.
			 * @example 1772442900000
			 */
			startAfter?: number;
			/**
			 * @description Where the page starts: the `meta.startAfterId` of the page before. Send it together with `startAfter`.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			startAfterId?: string;
		};
		header?: never;
		path?: never;
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
				"application/json": components["schemas"]["ContactListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListContactsInput = Input<ListContactsTypes, { supplied: ['locationId'] }>;

export type ListContactsOutput = Output<ListContactsTypes>;

/** One record of the list. */
export type ListContactsRecord = RecordAt<ListContactsOutput, 'contacts'>;

export interface ListContactsCall {
	/**
	 * List contacts
	 *
	 * Lists the contacts of a sub-account, newest first, with their attributions. HighLevel has deprecated this operation in favor of the contact search. To get the next page, send both `startAfter` and `startAfterId` of `meta`: `startAfter` alone gives the first page again. First and last names may come in lower case; `firstNameRaw` and `lastNameRaw` hold what was entered.
	 *
	 * `GET /contacts/`
	 *
	 * Scopes: `contacts.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @deprecated The API marks this operation as deprecated.
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listContacts: PagedCall<ListContactsInput, ListContactsOutput, Input<ListContactsTypes, { supplied: ['locationId', 'limit'] }>, ListContactsRecord>;
}

/** The operation of {@link ListContactsCall}. */
export const listContacts: Operation<ListContactsCall['listContacts']> = {
	id: 'listContacts',
	method: 'GET',
	path: '/contacts/',
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
