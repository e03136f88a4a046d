import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /associations/` as the API document states it. */
export interface CreateAssociationTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The new association. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["AssociationInput"];
		};
	};
	responses: {
		/** @description The association was created. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Association"];
			};
		};
		/** @description The request was refused, mostly because another association has the key. */
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

export type CreateAssociationInput = Input<CreateAssociationTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type CreateAssociationOutput = Output<CreateAssociationTypes>;

export interface CreateAssociationCall {
	/**
	 * Create an association
	 *
	 * Lets the records of two objects be joined, and says what each side is called. HighLevel takes associations between contacts and of contacts with a custom object. A key that another association of the sub-account has is refused with status 400. To join two records afterwards, create a relation.
	 *
	 * `POST /associations/`
	 *
	 * Scopes: `associations.write`.
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
	createAssociation: Call<CreateAssociationInput, CreateAssociationOutput>;
}

/** The operation of {@link CreateAssociationCall}. */
export const createAssociation: Operation<CreateAssociationCall['createAssociation']> = {
	id: 'createAssociation',
	method: 'POST',
	path: '/associations/',
	version: '2021-07-28',
	scopes: ['associations.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
