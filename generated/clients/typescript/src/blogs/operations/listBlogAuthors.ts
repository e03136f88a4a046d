import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /blogs/authors` as the API document states it. */
export interface ListBlogAuthorsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many authors to return at a time.
			 * @example 10
			 */
			limit: number;
			/**
			 * @description How many authors to skip from the start.
			 * @example 0
			 */
			offset: number;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of authors. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlogAuthorListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListBlogAuthorsInput = Input<ListBlogAuthorsTypes, { supplied: ['locationId'] }>;

export type ListBlogAuthorsOutput = Output<ListBlogAuthorsTypes>;

/** One record of the list. */
export type ListBlogAuthorsRecord = RecordAt<ListBlogAuthorsOutput, 'authors'>;

export interface ListBlogAuthorsCall {
	/**
	 * List blog authors
	 *
	 * Lists the authors of a sub-account, whose IDs posts are written with. `limit` and `offset` are both required. The answer does not say how many authors there are: a page shorter than `limit` is the last.
	 *
	 * `GET /blogs/authors`
	 *
	 * Scopes: `blogs/author.readonly`.
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
	listBlogAuthors: PagedCall<ListBlogAuthorsInput, ListBlogAuthorsOutput, Input<ListBlogAuthorsTypes, { supplied: ['locationId'] }>, ListBlogAuthorsRecord>;
}

/** The operation of {@link ListBlogAuthorsCall}. */
export const listBlogAuthors: Operation<ListBlogAuthorsCall['listBlogAuthors']> = {
	id: 'listBlogAuthors',
	method: 'GET',
	path: '/blogs/authors',
	version: '2021-07-28',
	scopes: ['blogs/author.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'authors',
		limit: {
			name: 'limit',
			in: 'query',
		},
		counter: {
			name: 'offset',
			in: 'query',
			start: 0,
			unit: 'record',
		},
	},
};
