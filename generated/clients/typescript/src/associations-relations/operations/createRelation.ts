import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /associations/relations` as the API document states it. */
export interface CreateRelationTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The relation. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["RelationInput"];
		};
	};
	responses: {
		/** @description The new relation. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Relation"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type CreateRelationInput = Input<CreateRelationTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateRelationOutput = Output<CreateRelationTypes>;

export interface CreateRelationCall {
	/**
	 * Create a relation
	 *
	 * Joins two records through an association.
	 *
	 * `POST /associations/relations`
	 *
	 * Scopes: `associations/relation.write`.
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
	createRelation: Call<CreateRelationInput, CreateRelationOutput>;
}

/** The operation of {@link CreateRelationCall}. */
export const createRelation: Operation<CreateRelationCall['createRelation']> = {
	id: 'createRelation',
	method: 'POST',
	path: '/associations/relations',
	version: '2021-07-28',
	scopes: ['associations/relation.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
