import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /calendars/groups/validate-slug` as the API document states it. */
export interface ValidateCalendarGroupSlugTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The slug to check. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["CalendarGroupSlugCheck"];
		};
	};
	responses: {
		/** @description Whether the slug is free. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CalendarGroupSlugResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ValidateCalendarGroupSlugInput = Input<ValidateCalendarGroupSlugTypes, { suppliedBody: ['locationId'], body: 'application/json' }>;

export type ValidateCalendarGroupSlugOutput = Output<ValidateCalendarGroupSlugTypes>;

export interface ValidateCalendarGroupSlugCall {
	/**
	 * Check whether a group slug is free
	 *
	 * Says whether a new calendar group may take a slug. A slug that is taken is no error: the answer then says false.
	 *
	 * `POST /calendars/groups/validate-slug`
	 *
	 * Scopes: `calendars/groups.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	validateCalendarGroupSlug: Call<ValidateCalendarGroupSlugInput, ValidateCalendarGroupSlugOutput>;
}

/** The operation of {@link ValidateCalendarGroupSlugCall}. */
export const validateCalendarGroupSlug: Operation<ValidateCalendarGroupSlugCall['validateCalendarGroupSlug']> = {
	id: 'validateCalendarGroupSlug',
	method: 'POST',
	path: '/calendars/groups/validate-slug',
	version: '2021-04-15',
	scopes: ['calendars/groups.write'],
	supplied: [
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
