import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /blogs/site/all` as the API document states it. */
export interface ListBlogsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many blogs to skip from the start.
			 * @example 0
			 */
			skip: number;
			/**
			 * @description How many blogs to return at a time.
			 * @example 10
			 */
			limit: number;
			/**
			 * @description Text to look for in the names.
			 * @example journal
			 */
			searchTerm?: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of blogs. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlogListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListBlogsInput = Input<ListBlogsTypes, { supplied: ['locationId'] }>;

export type ListBlogsOutput = Output<ListBlogsTypes>;

/** One record of the list. */
export type ListBlogsRecord = RecordAt<ListBlogsOutput, 'data'>;

export interface ListBlogsCall {
	/**
	 * List blogs
	 *
	 * Lists the blogs of a sub-account, with the IDs that posts are listed and written by. `limit` and `skip` are both required.
	 *
	 * `GET /blogs/site/all`
	 *
	 * Scopes: `blogs/list.readonly`.
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
	listBlogs: PagedCall<ListBlogsInput, ListBlogsOutput, Input<ListBlogsTypes, { supplied: ['locationId'] }>, ListBlogsRecord>;
}

/** The operation of {@link ListBlogsCall}. */
export const listBlogs: Operation<ListBlogsCall['listBlogs']> = {
	id: 'listBlogs',
	method: 'GET',
	path: '/blogs/site/all',
	version: '2021-07-28',
	scopes: ['blogs/list.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'data',
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
	},
};
