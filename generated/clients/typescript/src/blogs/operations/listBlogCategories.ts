import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /blogs/categories` as the API document states it. */
export interface ListBlogCategoriesTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many categories to return at a time.
			 * @example 10
			 */
			limit: number;
			/**
			 * @description How many categories to skip from the start.
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
		/** @description A page of categories. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlogCategoryListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListBlogCategoriesInput = Input<ListBlogCategoriesTypes, { supplied: ['locationId'] }>;

export type ListBlogCategoriesOutput = Output<ListBlogCategoriesTypes>;

/** One record of the list. */
export type ListBlogCategoriesRecord = RecordAt<ListBlogCategoriesOutput, 'categories'>;

export interface ListBlogCategoriesCall {
	/**
	 * List blog categories
	 *
	 * Lists the categories of a sub-account, whose IDs posts are written with. `limit` and `offset` are both required. The answer does not say how many categories there are: a page shorter than `limit` is the last.
	 *
	 * `GET /blogs/categories`
	 *
	 * Scopes: `blogs/category.readonly`.
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
	listBlogCategories: PagedCall<ListBlogCategoriesInput, ListBlogCategoriesOutput, Input<ListBlogCategoriesTypes, { supplied: ['locationId'] }>, ListBlogCategoriesRecord>;
}

/** The operation of {@link ListBlogCategoriesCall}. */
export const listBlogCategories: Operation<ListBlogCategoriesCall['listBlogCategories']> = {
	id: 'listBlogCategories',
	method: 'GET',
	path: '/blogs/categories',
	version: '2021-07-28',
	scopes: ['blogs/category.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'categories',
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
