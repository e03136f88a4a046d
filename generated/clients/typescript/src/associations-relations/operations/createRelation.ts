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
	/** @description The records to join. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["RelationInput"];
		};
	};
	responses: {
		/** @description The records were joined. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Relation"];
			};
		};
		/** @description The request was refused, mostly because the records are joined already. */
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

export type CreateRelationInput = Input<CreateRelationTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateRelationOutput = Output<CreateRelationTypes>;

export interface CreateRelationCall {
	/**
	 * Create a relation
	 *
	 * Joins two records through an association. Which record comes first matters: it has to be of the first object of the association, and it gets the label of that side. Two records that the association joins already are refused with status 400.
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
