import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /blogs/posts/url-slug-exists` as the API document states it. */
export interface CheckBlogSlugTypes {
	parameters: {
		query: {
			/**
			 * @description Slug to check: the last part of the address of a post.
			 * @example how-long-does-whitening-last
			 */
			urlSlug: string;
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of a post that may have the slug. It stands in the address of the page on which the post is edited.
			 * @example 66d0b1a2c3e4f5061728394d
			 */
			postId?: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description Whether the slug is taken. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlogSlugResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CheckBlogSlugInput = Input<CheckBlogSlugTypes, { supplied: ['locationId'] }>;

export type CheckBlogSlugOutput = Output<CheckBlogSlugTypes>;

export interface CheckBlogSlugCall {
	/**
	 * Check whether a URL slug is taken
	 *
	 * Says whether a post of the sub-account has a URL slug already. A slug that is taken is no error: the answer then says true. Check before you create a post, or before you give one another slug; name that post in `postId`, so that its own slug does not count.
	 *
	 * `GET /blogs/posts/url-slug-exists`
	 *
	 * Scopes: `blogs/check-slug.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	checkBlogSlug: Call<CheckBlogSlugInput, CheckBlogSlugOutput>;
}

/** The operation of {@link CheckBlogSlugCall}. */
export const checkBlogSlug: Operation<CheckBlogSlugCall['checkBlogSlug']> = {
	id: 'checkBlogSlug',
	method: 'GET',
	path: '/blogs/posts/url-slug-exists',
	version: '2021-07-28',
	scopes: ['blogs/check-slug.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
