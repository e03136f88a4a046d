import type { PagedCall } from '../../runtime/call.ts';
import type { Input, Output, RecordAt } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /calendars/appointments/{appointmentId}/notes` as the API document states it. */
export interface ListAppointmentNotesTypes {
	parameters: {
		query: {
			/**
			 * @description How many notes to return at a time, at most 20. More than the maximum is refused.
			 * @example 10
			 */
			limit: number;
			/**
			 * @description How many notes to skip from the start.
			 * @example 0
			 */
			offset: number;
		};
		header?: never;
		path: {
			/**
			 * @description ID of the appointment that the notes are on.
			 * @example aP3xLm9KbT5vQz7RcN2y
			 */
			appointmentId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description A page of notes. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AppointmentNoteListResponse"];
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

export type ListAppointmentNotesInput = Input<ListAppointmentNotesTypes>;

export type ListAppointmentNotesOutput = Output<ListAppointmentNotesTypes>;

/** One record of the list. */
export type ListAppointmentNotesRecord = RecordAt<ListAppointmentNotesOutput, 'notes'>;

export interface ListAppointmentNotesCall {
	/**
	 * List the notes on an appointment
	 *
	 * Lists the notes on an appointment, at most 20 at a time. `limit` and `offset` are both required. While `hasMore` is true, another page follows.
	 *
	 * `GET /calendars/appointments/{appointmentId}/notes`
	 *
	 * Scopes: `calendars/events.readonly`.
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
	listAppointmentNotes: PagedCall<ListAppointmentNotesInput, ListAppointmentNotesOutput, Input<ListAppointmentNotesTypes, { supplied: ['limit'] }>, ListAppointmentNotesRecord>;
}

/** The operation of {@link ListAppointmentNotesCall}. */
export const listAppointmentNotes: Operation<ListAppointmentNotesCall['listAppointmentNotes']> = {
	id: 'listAppointmentNotes',
	method: 'GET',
	path: '/calendars/appointments/{appointmentId}/notes',
	version: '2021-04-15',
	scopes: ['calendars/events.readonly'],
	paging: {
		list: 'notes',
		limit: {
			name: 'limit',
			in: 'query',
			maximum: 20,
			default: 10,
		},
		counter: {
			name: 'offset',
			in: 'query',
			start: 0,
			unit: 'record',
		},
		more: 'hasMore',
	},
};
