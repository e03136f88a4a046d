import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /locations/{locationId}/customValues` as the API document states it. */
export interface ListCustomValuesTypes {
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
	requestBody?: never;
	responses: {
		/** @description The custom values. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CustomValueListResponse"];
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

export type ListCustomValuesInput = Input<ListCustomValuesTypes, { supplied: ['locationId'] }>;

export type ListCustomValuesOutput = Output<ListCustomValuesTypes>;

export interface ListCustomValuesCall {
	/**
	 * List custom values
	 *
	 * Lists the custom values of a sub-account: texts that messages, pages and workflows insert wherever they name the value. They come in one answer, without pages.
	 *
	 * `GET /locations/{locationId}/customValues`
	 *
	 * Scopes: `locations/customValues.readonly`.
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
	listCustomValues: Call<ListCustomValuesInput, ListCustomValuesOutput>;
}

/** The operation of {@link ListCustomValuesCall}. */
export const listCustomValues: Operation<ListCustomValuesCall['listCustomValues']> = {
	id: 'listCustomValues',
	method: 'GET',
	path: '/locations/{locationId}/customValues',
	version: '2021-07-28',
	scopes: ['locations/customValues.readonly'],
	supplied: [
		{
			in: 'path',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
