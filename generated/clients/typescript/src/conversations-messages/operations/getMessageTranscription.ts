import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /conversations/locations/{locationId}/messages/{messageId}/transcription` as the API document states it. */
export interface GetMessageTranscriptionTypes {
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
		/** @description The sentences of the call, in order. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Transcript"];
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

export type GetMessageTranscriptionInput = Input<GetMessageTranscriptionTypes, { supplied: ['locationId'] }>;

export type GetMessageTranscriptionOutput = Output<GetMessageTranscriptionTypes>;

export interface GetMessageTranscriptionCall {
	/**
	 * Get the transcript of a call
	 *
	 * Returns what was said in a call, sentence by sentence.
	 *
	 * `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`
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
	getMessageTranscription: Call<GetMessageTranscriptionInput, GetMessageTranscriptionOutput>;
}

/** The operation of {@link GetMessageTranscriptionCall}. */
export const getMessageTranscription: Operation<GetMessageTranscriptionCall['getMessageTranscription']> = {
	id: 'getMessageTranscription',
	method: 'GET',
	path: '/conversations/locations/{locationId}/messages/{messageId}/transcription',
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
};
