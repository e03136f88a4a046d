import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /locations/{locationId}/customValues/{id}` as the API document states it. */
export interface DeleteCustomValueTypes {
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
	requestBody?: never;
	responses: {
		/** @description The custom value was deleted. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SuccessReceipt"];
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

export type DeleteCustomValueInput = Input<DeleteCustomValueTypes, { supplied: ['locationId'] }>;

export type DeleteCustomValueOutput = Output<DeleteCustomValueTypes>;

export interface DeleteCustomValueCall {
	/**
	 * Delete a custom value
	 *
	 * Deletes a custom value. Messages and pages that name it have nothing to insert from then on.
	 *
	 * `DELETE /locations/{locationId}/customValues/{id}`
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
	deleteCustomValue: Call<DeleteCustomValueInput, DeleteCustomValueOutput>;
}

/** The operation of {@link DeleteCustomValueCall}. */
export const deleteCustomValue: Operation<DeleteCustomValueCall['deleteCustomValue']> = {
	id: 'deleteCustomValue',
	method: 'DELETE',
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
