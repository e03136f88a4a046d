import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /locations/{locationId}/customFields/{id}` as the API document states it. */
export interface UpdateCustomFieldTypes {
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
			 * @description ID of the custom field.
			 * @example cF1vBn7QmK3xTz5LdW8r
			 */
			id: string;
		};
		cookie?: never;
	};
	/** @description What to change. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CustomFieldUpdate"];
		};
	};
	responses: {
		/** @description The custom field was changed. */
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

export type UpdateCustomFieldInput = Input<UpdateCustomFieldTypes, { supplied: ['locationId'], body: 'application/json' }>;

export type UpdateCustomFieldOutput = Output<UpdateCustomFieldTypes>;

export interface UpdateCustomFieldCall {
	/**
	 * Update a custom field
	 *
	 * Changes a custom field; the name has to be given, what else the body leaves out stays as it is. The type of a field cannot be changed.
	 *
	 * `PUT /locations/{locationId}/customFields/{id}`
	 *
	 * Scopes: `locations/customFields.write`.
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
	updateCustomField: Call<UpdateCustomFieldInput, UpdateCustomFieldOutput>;
}

/** The operation of {@link UpdateCustomFieldCall}. */
export const updateCustomField: Operation<UpdateCustomFieldCall['updateCustomField']> = {
	id: 'updateCustomField',
	method: 'PUT',
	path: '/locations/{locationId}/customFields/{id}',
	version: '2021-07-28',
	scopes: ['locations/customFields.write'],
	supplied: [
		{
			in: 'path',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
