import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /blogs/posts/{postId}` as the API document states it. */
export interface UpdateBlogPostTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the post.
			 * @example 66d0b1a2c3e4f5061728394c
			 */
			postId: string;
		};
		cookie?: never;
	};
	/** @description What the post is to be. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BlogPostUpdate"];
		};
	};
	responses: {
		/** @description The post after the change. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlogPostChangeResponse"];
			};
		};
		/** @description The request was refused, mostly because another post has the URL slug. */
		400: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BadRequestError"];
			};
		};
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UpdateBlogPostInput = Input<UpdateBlogPostTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type UpdateBlogPostOutput = Output<UpdateBlogPostTypes>;

export interface UpdateBlogPostCall {
	/**
	 * Update a blog post
	 *
	 * Replaces a post. All but tags and the canonical link have to be given, so send what is to stay as well. The slug has to be one that no other post has. The API cannot delete posts: to put one away, set `status` to `ARCHIVED`.
	 *
	 * `PUT /blogs/posts/{postId}`
	 *
	 * Scopes: `blogs/post-update.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	updateBlogPost: Call<UpdateBlogPostInput, UpdateBlogPostOutput>;
}

/** The operation of {@link UpdateBlogPostCall}. */
export const updateBlogPost: Operation<UpdateBlogPostCall['updateBlogPost']> = {
	id: 'updateBlogPost',
	method: 'PUT',
	path: '/blogs/posts/{postId}',
	version: '2021-07-28',
	scopes: ['blogs/post-update.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
