import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /oauth/installedLocations` as the API document states it. */
export interface ListInstalledLocationsTypes {
	parameters: {
		query: {
			/**
			 * @description How many sub-accounts to leave out at the start, as text.
			 * @example 0
			 */
			skip?: string;
			/**
			 * @description How many sub-accounts to return at a time, as text.
			 * @example 20
			 */
			limit?: string;
			/**
			 * @description Text to look for in names of sub-accounts.
			 * @example harbour
			 */
			query?: string;
			/** @description True to list sub-accounts that have the app, false for those that do not. Left out, both are listed. */
			isInstalled?: boolean;
			/**
			 * @description ID of the agency whose sub-accounts to list.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
			/**
			 * @description ID of the app, the first part of its client ID.
			 * @example 66f2c81d9a4be7035d1c8e42
			 */
			appId: string;
			/**
			 * @description ID of a version of the app.
			 * @example 66f2c81d9a4be7035d1c8e43
			 */
			versionId?: string;
			/** @description True to list sub-accounts that have the app on trial. */
			onTrial?: boolean;
			/** @description ID of a plan of the app. Lists the sub-accounts that have it. */
			planId?: string;
			/**
			 * @description ID of a sub-account. Lists that one alone.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId?: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of sub-accounts. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["InstalledLocationListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListInstalledLocationsInput = Input<ListInstalledLocationsTypes, { supplied: ['companyId'] }>;

export type ListInstalledLocationsOutput = Output<ListInstalledLocationsTypes>;

/** One record of the list. */
export type ListInstalledLocationsRecord = RecordAt<ListInstalledLocationsOutput, 'locations'>;

export interface ListInstalledLocationsCall {
	/**
	 * List the sub-accounts where an app is installed
	 *
	 * Lists the sub-accounts of an agency, in pages, and says of each whether the app is installed there. Send `isInstalled` to get only those that have it.
	 *
	 * `GET /oauth/installedLocations`
	 *
	 * Scopes: `oauth.readonly`.
	 *
	 * Filled in from the connection when left out: `companyId`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listInstalledLocations: PagedCall<ListInstalledLocationsInput, ListInstalledLocationsOutput, Input<ListInstalledLocationsTypes, { supplied: ['companyId', 'limit'] }>, ListInstalledLocationsRecord>;
}

/** The operation of {@link ListInstalledLocationsCall}. */
export const listInstalledLocations: Operation<ListInstalledLocationsCall['listInstalledLocations']> = {
	id: 'listInstalledLocations',
	method: 'GET',
	path: '/oauth/installedLocations',
	version: '2021-07-28',
	scopes: ['oauth.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
	],
	paging: {
		list: 'locations',
		limit: {
			name: 'limit',
			in: 'query',
			default: 20,
			asString: true,
		},
		counter: {
			name: 'skip',
			in: 'query',
			start: 0,
			unit: 'record',
			asString: true,
		},
		total: 'count',
	},
};
