import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /associations/key/{key_name}` as the API document states it. */
export interface GetAssociationByKeyTypes {
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
			 * @description Key that the association was created with.
			 * @example contact_referrer
			 */
			key_name: string;
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

export type GetAssociationByKeyInput = Input<GetAssociationByKeyTypes, { supplied: ['locationId'] }>;

export type GetAssociationByKeyOutput = Output<GetAssociationByKeyTypes>;

export interface GetAssociationByKeyCall {
	/**
	 * Get an association by its key
	 *
	 * Gives the association with a key. A key that no association of the sub-account has is answered with status 400.
	 *
	 * `GET /associations/key/{key_name}`
	 *
	 * Scopes: `associations.readonly`.
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
	getAssociationByKey: Call<GetAssociationByKeyInput, GetAssociationByKeyOutput>;
}

/** The operation of {@link GetAssociationByKeyCall}. */
export const getAssociationByKey: Operation<GetAssociationByKeyCall['getAssociationByKey']> = {
	id: 'getAssociationByKey',
	method: 'GET',
	path: '/associations/key/{key_name}',
	version: '2021-07-28',
	scopes: ['associations.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
