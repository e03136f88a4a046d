import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /blogs/posts/all` as the API document states it. */
export interface ListBlogPostsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the blog whose posts to list.
			 * @example bL6zRw2XvN8tKq4PsM5d
			 */
			blogId: string;
			/**
			 * @description How many posts to return at a time.
			 * @example 10
			 */
			limit: number;
			/**
			 * @description How many posts to skip from the start.
			 * @example 0
			 */
			offset: number;
			/**
			 * @description Text to look for in the titles of the posts.
			 * @example whitening
			 */
			searchTerm?: string;
			/**
			 * @description State of the posts to list. Left out, posts in all states are listed.
			 * @example PUBLISHED
			 */
			status?: "PUBLISHED" | "SCHEDULED" | "ARCHIVED" | "DRAFT";
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of posts. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlogPostListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListBlogPostsInput = Input<ListBlogPostsTypes, { supplied: ['locationId'] }>;

export type ListBlogPostsOutput = Output<ListBlogPostsTypes>;

/** One record of the list. */
export type ListBlogPostsRecord = RecordAt<ListBlogPostsOutput, 'blogs'>;

export interface ListBlogPostsCall {
	/**
	 * List the posts of a blog
	 *
	 * Lists the posts of one blog, in all states or in one. `limit` and `offset` are both required. The posts stand under `blogs`, without their text. The answer does not say how many posts there are: a page shorter than `limit` is the last.
	 *
	 * `GET /blogs/posts/all`
	 *
	 * Scopes: `blogs/posts.readonly`.
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
	listBlogPosts: PagedCall<ListBlogPostsInput, ListBlogPostsOutput, Input<ListBlogPostsTypes, { supplied: ['locationId'] }>, ListBlogPostsRecord>;
}

/** The operation of {@link ListBlogPostsCall}. */
export const listBlogPosts: Operation<ListBlogPostsCall['listBlogPosts']> = {
	id: 'listBlogPosts',
	method: 'GET',
	path: '/blogs/posts/all',
	version: '2021-07-28',
	scopes: ['blogs/posts.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'blogs',
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
