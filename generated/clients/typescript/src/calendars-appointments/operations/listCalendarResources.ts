import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/resources/{resourceType}` as the API document states it. */
export interface ListCalendarResourcesTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location) to look in. The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/**
			 * @description How many rooms or kinds of equipment to return at a time.
			 * @example 20
			 */
			limit: number;
			/**
			 * @description How many to skip from the start.
			 * @example 0
			 */
			skip: number;
		};
		header?: never;
		path: {
			/**
			 * @description What it is about: `rooms`, or `equipments` for equipment.
			 * @example rooms
			 */
			resourceType: "equipments" | "rooms";
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of rooms or equipment. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarResourceList"];
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

export type ListCalendarResourcesInput = Input<ListCalendarResourcesTypes, { supplied: ['locationId'] }>;

export type ListCalendarResourcesOutput = Output<ListCalendarResourcesTypes>;

/** One record of the list. */
export type ListCalendarResourcesRecord = RecordAt<ListCalendarResourcesOutput, ''>;

export interface ListCalendarResourcesCall {
	/**
	 * List rooms or equipment
	 *
	 * Lists the rooms or the equipment of a sub-account, whichever the path names. `limit` and `skip` are both required. The answer is the list itself, without a key around it.
	 *
	 * `GET /calendars/resources/{resourceType}`
	 *
	 * Scopes: `calendars/resources.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * Paging: `.pages(…)` walks through all records, a page at a time.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listCalendarResources: PagedCall<ListCalendarResourcesInput, ListCalendarResourcesOutput, Input<ListCalendarResourcesTypes, { supplied: ['locationId', 'limit'] }>, ListCalendarResourcesRecord>;
}

/** The operation of {@link ListCalendarResourcesCall}. */
export const listCalendarResources: Operation<ListCalendarResourcesCall['listCalendarResources']> = {
	id: 'listCalendarResources',
	method: 'GET',
	path: '/calendars/resources/{resourceType}',
	version: '2021-04-15',
	scopes: ['calendars/resources.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	paging: {
		list: '',
		limit: {
			name: 'limit',
			in: 'query',
			maximum: 100,
			default: 20,
		},
		counter: {
			name: 'skip',
			in: 'query',
			start: 0,
			unit: 'record',
		},
	},
};
