import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /blogs/posts` as the API document states it. */
export interface CreateBlogPostTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new post. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BlogPostInput"];
		};
	};
	responses: {
		/** @description The post was created. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlogPostResponse"];
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
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateBlogPostInput = Input<CreateBlogPostTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateBlogPostOutput = Output<CreateBlogPostTypes>;

export interface CreateBlogPostCall {
	/**
	 * Create a blog post
	 *
	 * Creates a post in a blog, in whichever state `status` names. Blog, author and categories have to be there already. A URL slug that another post of the sub-account has is refused with status 400: check it beforehand with the slug check.
	 *
	 * `POST /blogs/posts`
	 *
	 * Scopes: `blogs/post.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	createBlogPost: Call<CreateBlogPostInput, CreateBlogPostOutput>;
}

/** The operation of {@link CreateBlogPostCall}. */
export const createBlogPost: Operation<CreateBlogPostCall['createBlogPost']> = {
	id: 'createBlogPost',
	method: 'POST',
	path: '/blogs/posts',
	version: '2021-07-28',
	scopes: ['blogs/post.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
