import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /conversations/messages/{messageId}/locations/{locationId}/recording` as the API document states it. */
export interface GetMessageRecordingTypes {
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
			 * @description ID of the message.
			 * @example mC6wRz3NvX8tKd5QpL2b
			 */
			messageId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The recording, as a WAV file. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"audio/x-wav": string;
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

export type GetMessageRecordingInput = Input<GetMessageRecordingTypes, { supplied: ['locationId'] }>;

export type GetMessageRecordingOutput = Output<GetMessageRecordingTypes>;

export interface GetMessageRecordingCall {
	/**
	 * Get the recording of a call
	 *
	 * Returns the recording of a call as a WAV file.
	 *
	 * `GET /conversations/messages/{messageId}/locations/{locationId}/recording`
	 *
	 * Scopes: `conversations/message.readonly`.
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
	getMessageRecording: Call<GetMessageRecordingInput, GetMessageRecordingOutput>;
}

/** The operation of {@link GetMessageRecordingCall}. */
export const getMessageRecording: Operation<GetMessageRecordingCall['getMessageRecording']> = {
	id: 'getMessageRecording',
	method: 'GET',
	path: '/conversations/messages/{messageId}/locations/{locationId}/recording',
	version: '2021-04-15',
	scopes: ['conversations/message.readonly'],
	supplied: [
		{
			in: 'path',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	parseAs: 'blob',
};
