import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/bulk/tags/update/{type}` as the API document states it. */
export interface BulkUpdateContactTagsTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description Whether to add the tags or to remove them.
			 * @example add
			 */
			type: "add" | "remove";
		};
		cookie?: never;
	};
	/** @description The contacts and the tags. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["BulkTagsInput"];
		};
	};
	responses: {
		/** @description The request was carried out; see the results for each contact. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BulkTagsResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type BulkUpdateContactTagsInput = Input<BulkUpdateContactTagsTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type BulkUpdateContactTagsOutput = Output<BulkUpdateContactTagsTypes>;

export interface BulkUpdateContactTagsCall {
	/**
	 * Add or remove tags on many contacts
	 *
	 * Adds tags to many contacts or removes them, as `type` says. Contacts that cannot be changed do not stop the others: each has a result of its own, and `errorCount` says how many failed. With `removeAllTags` every tag goes, and `tags` may be empty.
	 *
	 * `POST /contacts/bulk/tags/update/{type}`
	 *
	 * Scopes: `contacts.write`.
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
	bulkUpdateContactTags: Call<BulkUpdateContactTagsInput, BulkUpdateContactTagsOutput>;
}

/** The operation of {@link BulkUpdateContactTagsCall}. */
export const bulkUpdateContactTags: Operation<BulkUpdateContactTagsCall['bulkUpdateContactTags']> = {
	id: 'bulkUpdateContactTags',
	method: 'POST',
	path: '/contacts/bulk/tags/update/{type}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
