import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /locations/{locationId}/customValues` as the API document states it. */
export interface CreateCustomValueTypes {
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
	/** @description The new custom value. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CustomValueInput"];
		};
	};
	responses: {
		/** @description The custom value was created. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CustomValueResponse"];
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

export type CreateCustomValueInput = Input<CreateCustomValueTypes, { supplied: ['locationId'], body: 'application/json' }>;

export type CreateCustomValueOutput = Output<CreateCustomValueTypes>;

export interface CreateCustomValueCall {
	/**
	 * Create a custom value
	 *
	 * Adds a custom value to a sub-account. The key that stands for it in messages and pages is made of the name and comes back as `fieldKey`.
	 *
	 * `POST /locations/{locationId}/customValues`
	 *
	 * Scopes: `locations/customValues.write`.
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
	createCustomValue: Call<CreateCustomValueInput, CreateCustomValueOutput>;
}

/** The operation of {@link CreateCustomValueCall}. */
export const createCustomValue: Operation<CreateCustomValueCall['createCustomValue']> = {
	id: 'createCustomValue',
	method: 'POST',
	path: '/locations/{locationId}/customValues',
	version: '2021-07-28',
	scopes: ['locations/customValues.write'],
	supplied: [
		{
			in: 'path',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
