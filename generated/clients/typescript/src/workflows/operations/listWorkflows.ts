import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /workflows/` as the API document states it. */
export interface ListWorkflowsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
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
		/** @description The workflows. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["WorkflowListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListWorkflowsInput = Input<ListWorkflowsTypes, { supplied: ['locationId'] }>;

export type ListWorkflowsOutput = Output<ListWorkflowsTypes>;

export interface ListWorkflowsCall {
	/**
	 * List workflows
	 *
	 * Lists all workflows of a sub-account, in one answer without pages.
	 *
	 * `GET /workflows/`
	 *
	 * Scopes: `workflows.readonly`.
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
	listWorkflows: Call<ListWorkflowsInput, ListWorkflowsOutput>;
}

/** The operation of {@link ListWorkflowsCall}. */
export const listWorkflows: Operation<ListWorkflowsCall['listWorkflows']> = {
	id: 'listWorkflows',
	method: 'GET',
	path: '/workflows/',
	version: '2021-07-28',
	scopes: ['workflows.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
