import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /locations/{locationId}/customFields` as the API document states it. */
export interface CreateCustomFieldTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
		};
		cookie?: never;
	};
	/** @description The new custom field. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CustomFieldDefinition"];
		};
	};
	responses: {
		/** @description The custom field was created. */
		201: {
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

export type CreateCustomFieldInput = Input<CreateCustomFieldTypes, { supplied: ['locationId'], body: 'application/json' }>;

export type CreateCustomFieldOutput = Output<CreateCustomFieldTypes>;

export interface CreateCustomFieldCall {
	/**
	 * Create a custom field
	 *
	 * Adds a custom field to the contacts or the opportunities of a sub-account. Its key is made of the name unless `fieldKey` is given. Fields of files take `acceptedFormat`, `isMultipleFile` and `maxNumberOfFiles`, lists of text boxes take `textBoxListOptions`.
	 *
	 * `POST /locations/{locationId}/customFields`
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
	createCustomField: Call<CreateCustomFieldInput, CreateCustomFieldOutput>;
}

/** The operation of {@link CreateCustomFieldCall}. */
export const createCustomField: Operation<CreateCustomFieldCall['createCustomField']> = {
	id: 'createCustomField',
	method: 'POST',
	path: '/locations/{locationId}/customFields',
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
