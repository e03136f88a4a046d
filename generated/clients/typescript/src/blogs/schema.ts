/** The schemas that the category Blogs uses, as the API document states them. */
export interface components {
	schemas: {
		/**
		 * @description Identifies this request in the provider's logs. Quote it when asking HighLevel for support.
		 * @example 3f6c2b1e-5d0a-4b7c-9e41-8a2d6f0c7b35
		 */
		TraceId: string;
		/** @description A request that was understood but refused. Two shapes exist: `statusCode` with `message`, and `status` with `error`, which many operations use for a record that does not exist. A refused duplicate also names the existing contact in `meta`. */
		BadRequestError: {
			/**
			 * @description Repeats the HTTP status, except that some validation failures say 422 here.
			 * @example 400
			 */
			statusCode?: number;
			/** @description What went wrong; a list when several things did. */
			message?: string | string[];
			/** @description What went wrong in the second shape, the name of the status in the first. */
			error?: string;
			/** @description Repeats the HTTP status in the second shape. */
			status?: number;
			/** @description Which existing contact stands in the way of a new one. */
			meta?: {
				/** @description ID of the existing contact. */
				contactId?: string;
				/** @description Name of the existing contact. */
				contactName?: string | null;
				/** @description Field in which both agree: `email` or `phone`. */
				matchingField?: string;
			};
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The token or the Version header is missing or wrong, or the token lacks the scope or the user type. */
		UnauthorizedError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 401
			 */
			statusCode: number;
			/** @description Which of these it is. */
			message: string;
			/** @description Name of the status. */
			error?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The token is valid, but not for this sub-account. */
		ForbiddenError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 403
			 */
			statusCode: number;
			/** @description Why access is refused. */
			message: string;
			/** @description Name of the status. */
			error?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The body or a parameter breaks a rule. A property that an operation does not know is refused too. */
		UnprocessableError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 422
			 */
			statusCode: number;
			/** @description One sentence for each broken rule. */
			message: string[] | string;
			/** @description Name of the status. */
			error?: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The burst or the daily limit is used up. */
		TooManyRequestsError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 429
			 */
			statusCode: number;
			/** @description Always the name of the status. */
			message: string;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description There is no such record. Comes in the same two shapes as a bad request. */
		NotFoundError: {
			/**
			 * @description Repeats the HTTP status.
			 * @example 404
			 */
			statusCode?: number;
			/** @description What was not found. */
			message?: string;
			/** @description What was not found in the second shape, the name of the status in the first. */
			error?: string;
			/** @description Repeats the HTTP status in the second shape. */
			status?: number;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Whether a URL slug is taken. */
		BlogSlugResponse: {
			/**
			 * @description True when a post has the slug, false when it is free.
			 * @example true
			 */
			exists: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of the authors of a sub-account. */
		BlogAuthorListResponse: {
			/** @description The authors. */
			authors: components["schemas"]["BlogAuthor"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Somebody under whose name posts appear. */
		BlogAuthor: {
			/**
			 * @description ID of the author.
			 * @example 66d0b1a2c3e4f5061728394a
			 */
			_id: string;
			/**
			 * @description Name of the author.
			 * @example Priya Raman
			 */
			name: string;
			/**
			 * @description ID of the sub-account that the author belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description When the author last changed, in ISO 8601.
			 * @example 2026-02-10T09:00:00.000Z
			 */
			updatedAt: string;
			/**
			 * @description Address that search engines are to list for the author's page.
			 * @example https://harbourdental.example.com/journal/authors/priya-raman
			 */
			canonicalLink: string;
		};
		/** @description A page of the categories of a sub-account. */
		BlogCategoryListResponse: {
			/** @description The categories. */
			categories: components["schemas"]["BlogCategory"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A category that posts can be put in. */
		BlogCategory: {
			/**
			 * @description ID of the category.
			 * @example 66d0b1a2c3e4f5061728394b
			 */
			_id: string;
			/**
			 * @description Name of the category.
			 * @example Whitening
			 */
			label?: string;
			/**
			 * @description ID of the sub-account that the category belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description When the category last changed, in ISO 8601.
			 * @example 2026-02-10T09:00:00.000Z
			 */
			updatedAt: string;
			/**
			 * @description Address that search engines are to list for the category's page.
			 * @example https://harbourdental.example.com/journal/whitening
			 */
			canonicalLink: string;
			/**
			 * @description Last part of the address of the category's page.
			 * @example whitening
			 */
			urlSlug: string;
		};
		/** @description A page of the posts of a blog. */
		BlogPostListResponse: {
			/** @description The posts, though the key says blogs. */
			blogs: components["schemas"]["BlogPost"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A post of a blog. Answers do not hold its text. */
		BlogPost: {
			/**
			 * @description IDs of the categories that the post is in.
			 * @example [
			 *       "66d0b1a2c3e4f5061728394b"
			 *     ]
			 */
			categories: string[];
			/**
			 * @description Tags of the post, as text.
			 * @example [
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
			/**
			 * @description True when the post is archived.
			 * @example false
			 */
			archived: boolean;
			/**
			 * @description ID of the post.
			 * @example 66d0b1a2c3e4f5061728394c
			 */
			_id: string;
			/**
			 * @description Title of the post.
			 * @example How long does whitening last?
			 */
			title: string;
			/**
			 * @description A sentence or two on what the post is about.
			 * @example What to expect in the first year.
			 */
			description: string;
			/**
			 * @description Address of the picture of the post.
			 * @example https://harbourdental.example.com/images/whitening.jpg
			 */
			imageUrl: string;
			/**
			 * @description State of the post: `DRAFT`, `SCHEDULED`, `PUBLISHED` or `ARCHIVED`.
			 * @example PUBLISHED
			 */
			status: string;
			/**
			 * @description What the picture shows, for those who cannot see it.
			 * @example A smile
			 */
			imageAltText: string;
			/**
			 * @description Last part of the address of the post.
			 * @example how-long-does-whitening-last
			 */
			urlSlug: string;
			/**
			 * @description Address that search engines are to list for the post.
			 * @example https://harbourdental.example.com/journal/how-long-does-whitening-last
			 */
			canonicalLink?: string;
			/**
			 * @description ID of the author of the post.
			 * @example 66d0b1a2c3e4f5061728394a
			 */
			author?: string;
			/**
			 * @description When the post was published or is to be, in ISO 8601.
			 * @example 2026-03-04T08:00:00.000Z
			 */
			publishedAt: string;
			/**
			 * @description When the post last changed, in ISO 8601.
			 * @example 2026-03-04T08:00:00.000Z
			 */
			updatedAt: string;
		};
		/** @description A page of the blogs of a sub-account. */
		BlogListResponse: {
			/** @description The blogs. */
			data: components["schemas"]["Blog"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A blog of a sub-account, which holds posts. */
		Blog: {
			/**
			 * @description ID of the blog.
			 * @example bL6zRw2XvN8tKq4PsM5d
			 */
			_id: string;
			/**
			 * @description Name of the blog.
			 * @example Harbour Dental Journal
			 */
			name: string;
		};
		/** @description A new post. Everything but tags and the canonical link has to be given, for drafts as well. */
		BlogPostInput: {
			/**
			 * @description Title of the post.
			 * @example How long does whitening last?
			 */
			title: string;
			/**
			 * @description ID of the sub-account that the blog belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the blog that the post belongs to. The list of blogs has it, and so does the address of the blog's dashboard.
			 * @example bL6zRw2XvN8tKq4PsM5d
			 */
			blogId: string;
			/**
			 * @description Address of the picture of the post.
			 * @example https://harbourdental.example.com/images/whitening.jpg
			 */
			imageUrl: string;
			/**
			 * @description A sentence or two on what the post is about.
			 * @example What to expect in the first year.
			 */
			description: string;
			/**
			 * @description Text of the post, as HTML.
			 * @example <p>About a year, with care.</p>
			 */
			rawHTML: string;
			/**
			 * @description State of the post: `DRAFT` while it is being written, `SCHEDULED` to appear at `publishedAt`, `PUBLISHED` when it has appeared, `ARCHIVED` when it is put away.
			 * @example PUBLISHED
			 * @enum {string}
			 */
			status: "DRAFT" | "PUBLISHED" | "SCHEDULED" | "ARCHIVED";
			/**
			 * @description What the picture shows, for those who cannot see it.
			 * @example A smile
			 */
			imageAltText: string;
			/**
			 * @description IDs of the categories that the post is in. The list of categories has them.
			 * @example [
			 *       "66d0b1a2c3e4f5061728394b"
			 *     ]
			 */
			categories: string[];
			/**
			 * @description Tags of the post, as text.
			 * @example [
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
			/**
			 * @description ID of the author of the post. The list of authors has it; it is not the ID of a user.
			 * @example 66d0b1a2c3e4f5061728394a
			 */
			author: string;
			/**
			 * @description Last part of the address of the post. No other post of the sub-account may have it; the slug check tells.
			 * @example how-long-does-whitening-last
			 */
			urlSlug: string;
			/**
			 * @description Address that search engines are to list for the post.
			 * @example https://harbourdental.example.com/journal/how-long-does-whitening-last
			 */
			canonicalLink?: string;
			/**
			 * @description When the post was published or is to be, in ISO 8601.
			 * @example 2026-03-04T08:00:00.000Z
			 */
			publishedAt: string;
		};
		/** @description The new post. */
		BlogPostResponse: {
			data: components["schemas"]["BlogPost"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description What the post is to be. Everything but tags and the canonical link has to be given, changed or not. */
		BlogPostUpdate: {
			/**
			 * @description Title of the post.
			 * @example How long does whitening last?
			 */
			title: string;
			/**
			 * @description ID of the sub-account that the blog belongs to.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the blog that the post belongs to. The list of blogs has it, and so does the address of the blog's dashboard.
			 * @example bL6zRw2XvN8tKq4PsM5d
			 */
			blogId: string;
			/**
			 * @description Address of the picture of the post.
			 * @example https://harbourdental.example.com/images/whitening.jpg
			 */
			imageUrl: string;
			/**
			 * @description A sentence or two on what the post is about.
			 * @example What to expect in the first year.
			 */
			description: string;
			/**
			 * @description Text of the post, as HTML.
			 * @example <p>About a year, with care.</p>
			 */
			rawHTML: string;
			/**
			 * @description State of the post: `DRAFT` while it is being written, `SCHEDULED` to appear at `publishedAt`, `PUBLISHED` when it has appeared, `ARCHIVED` when it is put away.
			 * @example PUBLISHED
			 * @enum {string}
			 */
			status: "DRAFT" | "PUBLISHED" | "SCHEDULED" | "ARCHIVED";
			/**
			 * @description What the picture shows, for those who cannot see it.
			 * @example A smile
			 */
			imageAltText: string;
			/**
			 * @description IDs of the categories that the post is in. The list of categories has them.
			 * @example [
			 *       "66d0b1a2c3e4f5061728394b"
			 *     ]
			 */
			categories: string[];
			/**
			 * @description Tags of the post, as text.
			 * @example [
			 *       "whitening"
			 *     ]
			 */
			tags?: string[];
			/**
			 * @description ID of the author of the post. The list of authors has it; it is not the ID of a user.
			 * @example 66d0b1a2c3e4f5061728394a
			 */
			author: string;
			/**
			 * @description Last part of the address of the post. No other post of the sub-account may have it; the slug check tells.
			 * @example how-long-does-whitening-last
			 */
			urlSlug: string;
			/**
			 * @description Address that search engines are to list for the post.
			 * @example https://harbourdental.example.com/journal/how-long-does-whitening-last
			 */
			canonicalLink?: string;
			/**
			 * @description When the post was published or is to be, in ISO 8601.
			 * @example 2026-03-04T08:00:00.000Z
			 */
			publishedAt: string;
		};
		/** @description The post after the change. */
		BlogPostChangeResponse: {
			updatedBlogPost: components["schemas"]["BlogPost"];
			traceId?: components["schemas"]["TraceId"];
		};
	};
	responses: {
		/** @description The request was refused: a record named by ID does not exist, a limit is over its maximum, or the sub-account does not allow duplicates. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BadRequestError"];
			};
		};
		/** @description The token or the Version header is missing, wrong, expired or not sufficient. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UnauthorizedError"];
			};
		};
		/** @description The token is not valid for the sub-account that the request names, or the request names none. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ForbiddenError"];
			};
		};
		/** @description The body or a parameter breaks a rule. */
		UnprocessableEntity: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UnprocessableError"];
			};
		};
		/** @description The limit of requests is used up. There is no Retry-After header: wait for the burst window to end, or, when none are left for the day, for the daily count to start anew. */
		TooManyRequests: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TooManyRequestsError"];
			};
		};
		/** @description There is no record with this ID. Many operations answer 400 instead. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["NotFoundError"];
			};
		};
	};
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
