import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /locations/{locationId}/customFields` as the API document states it. */
export interface ListCustomFieldsTypes {
	parameters: {
		query?: {
			/**
			 * @description Whose fields to list.
			 * @example contact
			 */
			model?: "contact" | "opportunity" | "all";
		};
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
		/** @description The custom fields. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CustomFieldListResponse"];
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

export type ListCustomFieldsInput = Input<ListCustomFieldsTypes, { supplied: ['locationId'] }>;

export type ListCustomFieldsOutput = Output<ListCustomFieldsTypes>;

export interface ListCustomFieldsCall {
	/**
	 * List custom fields
	 *
	 * Lists the custom fields of a sub-account, those of contacts unless `model` asks for those of opportunities or for all. They come in one answer, without pages. Other operations name custom fields by the `id` that stands here.
	 *
	 * `GET /locations/{locationId}/customFields`
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
	listCustomFields: Call<ListCustomFieldsInput, ListCustomFieldsOutput>;
}

/** The operation of {@link ListCustomFieldsCall}. */
export const listCustomFields: Operation<ListCustomFieldsCall['listCustomFields']> = {
	id: 'listCustomFields',
	method: 'GET',
	path: '/locations/{locationId}/customFields',
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
