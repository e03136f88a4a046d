import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /users/search` as the API document states it. */
export interface SearchUsersTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the agency to look in.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
			/**
			 * @description Text to look for in names, email addresses and phone numbers.
			 * @example priya
			 */
			query?: string;
			/**
			 * @description How many users to leave out at the start, as text.
			 * @example 0
			 */
			skip?: string;
			/**
			 * @description How many users to return at a time, as text.
			 * @example 25
			 */
			limit?: string;
			/**
			 * @description ID of the sub-account to look in. Left out, a token of an agency looks in all of its sub-accounts.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
			/**
			 * @description Kind of user: `agency` for those of the agency, `account` for those of sub-accounts. Left out, both are found.
			 * @example account
			 */
			type?: string;
			/**
			 * @description Role of the users: `admin` or `user`. Left out, both are found.
			 * @example admin
			 */
			role?: string;
			/** @description IDs of users to look for, separated by commas. */
			ids?: string;
			/** @description Property to sort by, for example `dateAdded`. Left out, it is the first and last name. */
			sort?: string;
			/** @description Direction to sort in: `asc` or `desc`. */
			sortDirection?: string;
			/** @description True to find users with two-way sync enabled. */
			enabled2waySync?: boolean;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of users who match. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserSearchResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type SearchUsersInput = Input<SearchUsersTypes, { supplied: ['companyId', 'locationId'] }>;

export type SearchUsersOutput = Output<SearchUsersTypes>;

/** One record of the list. */
export type SearchUsersRecord = RecordAt<SearchUsersOutput, 'users'>;

export interface SearchUsersCall {
	/**
	 * Search users
	 *
	 * Finds users of an agency by text, kind, role, sub-account or ID, in pages. `companyId` is required. A token of a sub-account finds the users of that sub-account alone. What is left out does not narrow the search.
	 *
	 * `GET /users/search`
	 *
	 * Scopes: `users.readonly`.
	 *
	 * Filled in from the connection when left out: `companyId`, `locationId`.
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
	searchUsers: PagedCall<SearchUsersInput, SearchUsersOutput, Input<SearchUsersTypes, { supplied: ['companyId', 'limit', 'locationId'] }>, SearchUsersRecord>;
}

/** The operation of {@link SearchUsersCall}. */
export const searchUsers: Operation<SearchUsersCall['searchUsers']> = {
	id: 'searchUsers',
	method: 'GET',
	path: '/users/search',
	version: '2021-07-28',
	scopes: ['users.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
		},
	],
	paging: {
		list: 'users',
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
