import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /opportunities/pipelines` as the API document states it. */
export interface ListPipelinesTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The pipelines. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["PipelineListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListPipelinesInput = Input<ListPipelinesTypes, { supplied: ['locationId'] }>;

export type ListPipelinesOutput = Output<ListPipelinesTypes>;

export interface ListPipelinesCall {
	/**
	 * List pipelines
	 *
	 * Lists all pipelines of a sub-account with their stages, in one answer without pages. Operations on opportunities take the IDs of pipelines and stages, which are found here.
	 *
	 * `GET /opportunities/pipelines`
	 *
	 * Scopes: `opportunities.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listPipelines: Call<ListPipelinesInput, ListPipelinesOutput>;
}

/** The operation of {@link ListPipelinesCall}. */
export const listPipelines: Operation<ListPipelinesCall['listPipelines']> = {
	id: 'listPipelines',
	method: 'GET',
	path: '/opportunities/pipelines',
	version: '2021-07-28',
	scopes: ['opportunities.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
