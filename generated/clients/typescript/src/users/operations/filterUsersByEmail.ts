import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /users/search/filter-by-email` as the API document states it. */
export interface FilterUsersByEmailTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The email addresses to look for. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["UserEmailFilter"];
		};
	};
	responses: {
		/** @description The users who have one of the addresses. */
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

export type FilterUsersByEmailInput = Input<FilterUsersByEmailTypes, { suppliedBody: ['companyId'], body: 'application/json' }>;

export type FilterUsersByEmailOutput = Output<FilterUsersByEmailTypes>;

/** One record of the list. */
export type FilterUsersByEmailRecord = RecordAt<FilterUsersByEmailOutput, 'users'>;

export interface FilterUsersByEmailCall {
	/**
	 * Find users by email address
	 *
	 * Finds the users of an agency who have one of several email addresses. Answers with ID and email address alone unless `projection` asks for more.
	 *
	 * `POST /users/search/filter-by-email`
	 *
	 * Scopes: `users.readonly`.
	 *
	 * Filled in from the connection when left out: `body.companyId`.
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
	filterUsersByEmail: PagedCall<FilterUsersByEmailInput, FilterUsersByEmailOutput, Input<FilterUsersByEmailTypes, { suppliedBody: ['companyId', 'limit'], body: 'application/json' }>, FilterUsersByEmailRecord>;
}

/** The operation of {@link FilterUsersByEmailCall}. */
export const filterUsersByEmail: Operation<FilterUsersByEmailCall['filterUsersByEmail']> = {
	id: 'filterUsersByEmail',
	method: 'POST',
	path: '/users/search/filter-by-email',
	version: '2021-07-28',
	scopes: ['users.readonly'],
	supplied: [
		{
			in: 'body',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
	],
	readOnly: true,
	paging: {
		list: 'users',
		limit: {
			name: 'limit',
			in: 'body',
			default: 25,
			asString: true,
		},
		counter: {
			name: 'skip',
			in: 'body',
			start: 0,
			unit: 'record',
			asString: true,
		},
	},
};
