import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /associations/relations/{relationId}` as the API document states it. */
export interface DeleteRelationTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
		};
		header?: never;
		path: {
			/**
			 * @description ID of the relation.
			 * @example 66d5f1a3c6e97b42aa08d937
			 */
			relationId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The relation was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["RelationReceipt"];
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

export type DeleteRelationInput = Input<DeleteRelationTypes, { supplied: ['locationId'] }>;

export type DeleteRelationOutput = Output<DeleteRelationTypes>;

export interface DeleteRelationCall {
	/**
	 * Delete a relation
	 *
	 * Parts two records again. The records and the association stay.
	 *
	 * `DELETE /associations/relations/{relationId}`
	 *
	 * Scopes: `associations/relation.write`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	deleteRelation: Call<DeleteRelationInput, DeleteRelationOutput>;
}

/** The operation of {@link DeleteRelationCall}. */
export const deleteRelation: Operation<DeleteRelationCall['deleteRelation']> = {
	id: 'deleteRelation',
	method: 'DELETE',
	path: '/associations/relations/{relationId}',
	version: '2021-07-28',
	scopes: ['associations/relation.write'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
