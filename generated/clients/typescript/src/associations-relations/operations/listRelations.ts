import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /associations/relations/{recordId}` as the API document states it. */
export interface ListRelationsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many relations to skip from the start.
			 * @example 0
			 */
			skip: number;
			/**
			 * @description How many relations to return at a time.
			 * @example 20
			 */
			limit: number;
			/**
			 * @description IDs of the associations whose relations are wanted. Left out, the relations of all of them are listed.
			 * @example [
			 *       "66d5f1a3c6e97b42aa08d936"
			 *     ]
			 */
			associationIds?: string[];
		};
		header?: never;
		path: {
			/**
			 * @description ID of the record, for example of a contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			recordId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of relations. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["RelationListResponse"];
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

export type ListRelationsInput = Input<ListRelationsTypes, { supplied: ['locationId'] }>;

export type ListRelationsOutput = Output<ListRelationsTypes>;

/** One record of the list. */
export type ListRelationsRecord = RecordAt<ListRelationsOutput, 'relations'>;

export interface ListRelationsCall {
	/**
	 * List the relations of a record
	 *
	 * Lists what a record is joined with, whichever side it stands on: through all associations, or through those that you name. `skip` and `limit` are both required.
	 *
	 * `GET /associations/relations/{recordId}`
	 *
	 * Scopes: `associations/relation.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listRelations: PagedCall<ListRelationsInput, ListRelationsOutput, Input<ListRelationsTypes, { supplied: ['locationId'] }>, ListRelationsRecord>;
}

/** The operation of {@link ListRelationsCall}. */
export const listRelations: Operation<ListRelationsCall['listRelations']> = {
	id: 'listRelations',
	method: 'GET',
	path: '/associations/relations/{recordId}',
	version: '2021-07-28',
	scopes: ['associations/relation.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: 'relations',
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
		total: 'total',
	},
};
