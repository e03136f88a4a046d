import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /locations/{locationId}/customFields/{id}` as the API document states it. */
export interface GetCustomFieldTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description ID of the custom field, or its key, for example `contact.preferred_dentist`.
			 * @example cF1vBn7QmK3xTz5LdW8r
			 */
			id: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The custom field. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CustomFieldResponse"];
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

export type GetCustomFieldInput = Input<GetCustomFieldTypes, { supplied: ['locationId'] }>;

export type GetCustomFieldOutput = Output<GetCustomFieldTypes>;

export interface GetCustomFieldCall {
	/**
	 * Get a custom field
	 *
	 * Returns one custom field of a sub-account, found by its ID or by its key.
	 *
	 * `GET /locations/{locationId}/customFields/{id}`
	 *
	 * Scopes: `locations/customFields.readonly`.
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
	getCustomField: Call<GetCustomFieldInput, GetCustomFieldOutput>;
}

/** The operation of {@link GetCustomFieldCall}. */
export const getCustomField: Operation<GetCustomFieldCall['getCustomField']> = {
	id: 'getCustomField',
	method: 'GET',
	path: '/locations/{locationId}/customFields/{id}',
	version: '2021-07-28',
	scopes: ['locations/customFields.readonly'],
	supplied: [
		{
			in: 'path',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
