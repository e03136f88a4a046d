import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /snapshots/` as the API document states it. */
export interface ListSnapshotsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the agency.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The snapshots. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SnapshotListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListSnapshotsInput = Input<ListSnapshotsTypes, { supplied: ['companyId'] }>;

export type ListSnapshotsOutput = Output<ListSnapshotsTypes>;

export interface ListSnapshotsCall {
	/**
	 * List snapshots
	 *
	 * Lists the snapshots of an agency: its own and those that it imported.
	 *
	 * `GET /snapshots/`
	 *
	 * Scopes: `snapshots.readonly`.
	 *
	 * Filled in from the connection when left out: `companyId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listSnapshots: Call<ListSnapshotsInput, ListSnapshotsOutput>;
}

/** The operation of {@link ListSnapshotsCall}. */
export const listSnapshots: Operation<ListSnapshotsCall['listSnapshots']> = {
	id: 'listSnapshots',
	method: 'GET',
	path: '/snapshots/',
	version: '2021-07-28',
	scopes: ['snapshots.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
	],
};
