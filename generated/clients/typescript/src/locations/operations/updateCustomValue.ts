import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `PUT /locations/{locationId}/customValues/{id}` as the API document states it. */
export interface UpdateCustomValueTypes {
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
			 * @description ID of the custom value.
			 * @example cW2nRt6LxV8zQk4PdM7s
			 */
			id: string;
		};
		cookie?: never;
	};
	/** @description The name and the text. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CustomValueInput"];
		};
	};
	responses: {
		/** @description The custom value was changed. */
		200: {
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

export type UpdateCustomValueInput = Input<UpdateCustomValueTypes, { supplied: ['locationId'], body: 'application/json' }>;

export type UpdateCustomValueOutput = Output<UpdateCustomValueTypes>;

export interface UpdateCustomValueCall {
	/**
	 * Update a custom value
	 *
	 * Changes the name and the text of a custom value; both have to be given. What inserts the value shows the new text from then on.
	 *
	 * `PUT /locations/{locationId}/customValues/{id}`
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
	updateCustomValue: Call<UpdateCustomValueInput, UpdateCustomValueOutput>;
}

/** The operation of {@link UpdateCustomValueCall}. */
export const updateCustomValue: Operation<UpdateCustomValueCall['updateCustomValue']> = {
	id: 'updateCustomValue',
	method: 'PUT',
	path: '/locations/{locationId}/customValues/{id}',
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
