import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /associations/{associationId}` as the API document states it. */
export interface DeleteAssociationTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the association.
			 * @example 66d5f1a3c6e97b42aa08d936
			 */
			associationId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The association was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AssociationReceipt"];
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

export type DeleteAssociationInput = Input<DeleteAssociationTypes>;

export type DeleteAssociationOutput = Output<DeleteAssociationTypes>;

export interface DeleteAssociationCall {
	/**
	 * Delete an association
	 *
	 * Deletes an association of your own (`USER_DEFINED`) and all of its relations. The records that it joined stay. The API has no way to bring it back.
	 *
	 * `DELETE /associations/{associationId}`
	 *
	 * Scopes: `associations.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	deleteAssociation: Call<DeleteAssociationInput, DeleteAssociationOutput>;
}

/** The operation of {@link DeleteAssociationCall}. */
export const deleteAssociation: Operation<DeleteAssociationCall['deleteAssociation']> = {
	id: 'deleteAssociation',
	method: 'DELETE',
	path: '/associations/{associationId}',
	version: '2021-07-28',
	scopes: ['associations.write'],
};
