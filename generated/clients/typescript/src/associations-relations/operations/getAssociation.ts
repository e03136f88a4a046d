import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /associations/{associationId}` as the API document states it. */
export interface GetAssociationTypes {
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
		/** @description The association. */
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

export type GetAssociationInput = Input<GetAssociationTypes>;

export type GetAssociationOutput = Output<GetAssociationTypes>;

export interface GetAssociationCall {
	/**
	 * Get an association
	 *
	 * Gives one association, one of your own or one that HighLevel brings along.
	 *
	 * `GET /associations/{associationId}`
	 *
	 * Scopes: `associations.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getAssociation: Call<GetAssociationInput, GetAssociationOutput>;
}

/** The operation of {@link GetAssociationCall}. */
export const getAssociation: Operation<GetAssociationCall['getAssociation']> = {
	id: 'getAssociation',
	method: 'GET',
	path: '/associations/{associationId}',
	version: '2021-07-28',
	scopes: ['associations.readonly'],
};
