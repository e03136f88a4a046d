import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /associations/{associationId}` as the API document states it. */
export interface UpdateAssociationTypes {
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
	/** @description The new labels. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["AssociationUpdate"];
		};
	};
	responses: {
		/** @description The association after the change. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Association"];
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

export type UpdateAssociationInput = Input<UpdateAssociationTypes, { body: 'application/json' }>;

export type UpdateAssociationOutput = Output<UpdateAssociationTypes>;

export interface UpdateAssociationCall {
	/**
	 * Update the labels of an association
	 *
	 * Changes what the two sides of an association are called. Both labels have to be given. The key and the objects of an association cannot be changed.
	 *
	 * `PUT /associations/{associationId}`
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
	updateAssociation: Call<UpdateAssociationInput, UpdateAssociationOutput>;
}

/** The operation of {@link UpdateAssociationCall}. */
export const updateAssociation: Operation<UpdateAssociationCall['updateAssociation']> = {
	id: 'updateAssociation',
	method: 'PUT',
	path: '/associations/{associationId}',
	version: '2021-07-28',
	scopes: ['associations.write'],
};
