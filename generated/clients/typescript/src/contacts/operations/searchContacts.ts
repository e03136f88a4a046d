import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/search` as the API document states it. */
export interface SearchContactsTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description What to look for. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["ContactSearch"];
		};
	};
	responses: {
		/** @description A page of contacts that match. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ContactSearchResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type SearchContactsInput = Input<SearchContactsTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type SearchContactsOutput = Output<SearchContactsTypes>;

/** One record of the list. */
export type SearchContactsRecord = RecordAt<SearchContactsOutput, 'contacts'>;

export interface SearchContactsCall {
	/**
	 * Search contacts
	 *
	 * Finds contacts by text, by conditions on their fields, or by both, in an order of your choice. `page` reaches the first 10,000 matches; to go further, leave it out and send the `searchAfter` that the last contact of each page carries. New and changed contacts appear in searches after a few seconds. `locationId` and `pageLimit` are required, and a field name that is not known is refused with status 400.
	 *
	 * `POST /contacts/search`
	 *
	 * Scopes: `contacts.readonly`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
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
	searchContacts: PagedCall<SearchContactsInput, SearchContactsOutput, Input<SearchContactsTypes, { suppliedBody: ['locationId', 'pageLimit'], body: 'application/json' }>, SearchContactsRecord>;
}

/** The operation of {@link SearchContactsCall}. */
export const searchContacts: Operation<SearchContactsCall['searchContacts']> = {
	id: 'searchContacts',
	method: 'POST',
	path: '/contacts/search',
	version: '2021-07-28',
	scopes: ['contacts.readonly'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	readOnly: true,
	paging: {
		list: 'contacts',
		limit: {
			name: 'pageLimit',
			in: 'body',
			maximum: 500,
		},
		cursors: [
			{
				name: 'searchAfter',
				in: 'body',
				from: 'lastRecord',
				path: 'searchAfter',
			},
		],
		total: 'total',
	},
};
