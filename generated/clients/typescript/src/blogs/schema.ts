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
		/** @description Whether an address is taken. */
		BlogSlugResponse: {
			/** @description True when another post of the sub-account has the slug. */
			exists: boolean;
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A page of authors. */
		BlogAuthorListResponse: {
			/** @description The authors of this page. */
			authors: components["schemas"]["BlogAuthor"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description Somebody who writes posts. */
		BlogAuthor: {
			/** @description ID of the author. */
			_id: string;
			/** @description Name of the author. */
			name: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description When it was last changed, ISO 8601 in UTC. */
			updatedAt: string;
			/** @description Address that search engines should take for the original. */
			canonicalLink: string;
		};
		/** @description A page of categories. */
		BlogCategoryListResponse: {
			/** @description The categories of this page. */
			categories: components["schemas"]["BlogCategory"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A category of posts. */
		BlogCategory: {
			/** @description ID of the category. */
			_id: string;
			/** @description Name of the category. */
			label?: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description When it was last changed, ISO 8601 in UTC. */
			updatedAt: string;
			/** @description Address that search engines should take for the original. */
			canonicalLink: string;
			/** @description Last part of the address of the category. */
			urlSlug: string;
		};
		/** @description A page of posts. */
		BlogPostListResponse: {
			/** @description The posts of this page. */
			blogs: components["schemas"]["BlogPost"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A post of a blog. */
		BlogPost: {
			/** @description IDs of the categories of the post. */
			categories: string[];
			/** @description Tags of the post. */
			tags?: string[];
			/** @description True when the post is archived. */
			archived: boolean;
			/** @description ID of the post. */
			_id: string;
			/** @description Title of the post. */
			title: string;
			/** @description Short text about the post, for lists and search engines. */
			description: string;
			/** @description Address of the picture at the top of the post. */
			imageUrl: string;
			/** @description State of the post: `DRAFT`, `SCHEDULED` for a moment to come, `PUBLISHED` or `ARCHIVED`. */
			status: string;
			/** @description What the picture shows, for those who cannot see it. */
			imageAltText: string;
			/** @description Last part of the address. A sub-account has each slug once. */
			urlSlug: string;
			/** @description Address that search engines should take for the original. */
			canonicalLink?: string;
			/** @description ID of the author. */
			author?: string;
			/** @description When the post appears, ISO 8601. */
			publishedAt: string;
			/** @description When it was last changed, ISO 8601 in UTC. */
			updatedAt: string;
		};
		/** @description A page of blogs. */
		BlogListResponse: {
			/** @description The blogs of this page. */
			data: components["schemas"]["Blog"][];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description A blog. */
		Blog: {
			/** @description ID of the blog. */
			_id: string;
			/** @description Name of the blog. */
			name: string;
		};
		/** @description A new post. */
		BlogPostInput: {
			/** @description Title of the post. */
			title: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description ID of the blog that the post belongs to. */
			blogId: string;
			/** @description Address of the picture at the top of the post. */
			imageUrl: string;
			/** @description Short text about the post, for lists and search engines. */
			description: string;
			/** @description Text of the post as HTML. */
			rawHTML: string;
			/**
			 * @description State of the post: `DRAFT`, `SCHEDULED` for a moment to come, `PUBLISHED` or `ARCHIVED`.
			 * @enum {string}
			 */
			status: "DRAFT" | "PUBLISHED" | "SCHEDULED" | "ARCHIVED";
			/** @description What the picture shows, for those who cannot see it. */
			imageAltText: string;
			/** @description IDs of the categories of the post. */
			categories: string[];
			/** @description Tags of the post. */
			tags?: string[];
			/** @description ID of the author. */
			author: string;
			/** @description Last part of the address. A sub-account has each slug once. */
			urlSlug: string;
			/** @description Address that search engines should take for the original. */
			canonicalLink?: string;
			/** @description When the post appears, ISO 8601. */
			publishedAt: string;
		};
		/** @description The new post. */
		BlogPostResponse: {
			data: components["schemas"]["BlogPost"];
			traceId?: components["schemas"]["TraceId"];
		};
		/** @description The post as it is to be. */
		BlogPostUpdate: {
			/** @description Title of the post. */
			title: string;
			/** @description ID of the sub-account (location). The token has to have access to it. */
			locationId: string;
			/** @description ID of the blog that the post belongs to. */
			blogId: string;
			/** @description Address of the picture at the top of the post. */
			imageUrl: string;
			/** @description Short text about the post, for lists and search engines. */
			description: string;
			/** @description Text of the post as HTML. */
			rawHTML: string;
			/**
			 * @description State of the post: `DRAFT`, `SCHEDULED` for a moment to come, `PUBLISHED` or `ARCHIVED`.
			 * @enum {string}
			 */
			status: "DRAFT" | "PUBLISHED" | "SCHEDULED" | "ARCHIVED";
			/** @description What the picture shows, for those who cannot see it. */
			imageAltText: string;
			/** @description IDs of the categories of the post. */
			categories: string[];
			/** @description Tags of the post. */
			tags?: string[];
			/** @description ID of the author. */
			author: string;
			/** @description Last part of the address. A sub-account has each slug once. */
			urlSlug: string;
			/** @description Address that search engines should take for the original. */
			canonicalLink?: string;
			/** @description When the post appears, ISO 8601. */
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
