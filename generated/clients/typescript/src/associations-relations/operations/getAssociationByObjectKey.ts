import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /associations/objectKey/{objectKey}` as the API document states it. */
export interface GetAssociationByObjectKeyTypes {
	parameters: {
		query?: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
		};
		header?: never;
		path: {
			/**
			 * @description Key of an object: `contact`, `opportunity`, or `custom_objects.` and the name of a custom object.
			 * @example contact
			 */
			objectKey: string;
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

export type GetAssociationByObjectKeyInput = Input<GetAssociationByObjectKeyTypes, { supplied: ['locationId'] }>;

export type GetAssociationByObjectKeyOutput = Output<GetAssociationByObjectKeyTypes>;

export interface GetAssociationByObjectKeyCall {
	/**
	 * Get an association by the key of an object
	 *
	 * Gives the association that an object takes part in, on either side. With several it is the first; the list of associations has them all.
	 *
	 * `GET /associations/objectKey/{objectKey}`
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
	getAssociationByObjectKey: Call<GetAssociationByObjectKeyInput, GetAssociationByObjectKeyOutput>;
}

/** The operation of {@link GetAssociationByObjectKeyCall}. */
export const getAssociationByObjectKey: Operation<GetAssociationByObjectKeyCall['getAssociationByObjectKey']> = {
	id: 'getAssociationByObjectKey',
	method: 'GET',
	path: '/associations/objectKey/{objectKey}',
	version: '2021-07-28',
	scopes: ['associations.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
		},
	],
};
