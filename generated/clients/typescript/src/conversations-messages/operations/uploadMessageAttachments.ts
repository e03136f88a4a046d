import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /conversations/messages/upload` as the API document states it. */
export interface UploadMessageAttachmentsTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The files, and the conversation that they are for. */
	requestBody: {
		content: {
			"multipart/form-data": components["schemas"]["AttachmentUpload"];
		};
	};
	responses: {
		/** @description Where the files are now. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AttachmentReceipt"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		/** @description A file is too large. */
		413: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AttachmentRefusal"];
			};
		};
		/** @description A file is of a type that cannot be sent. */
		415: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AttachmentRefusal"];
			};
		};
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type UploadMessageAttachmentsInput = Input<UploadMessageAttachmentsTypes, { body: 'multipart/form-data' }>;

export type UploadMessageAttachmentsOutput = Output<UploadMessageAttachmentsTypes>;

export interface UploadMessageAttachmentsCall {
	/**
	 * Upload attachments
	 *
	 * Uploads files for a message to come, and answers with their addresses: give those to `attachments` of Send a message. Send each file in the field `fileAttachment` of the form: JPG, JPEG, PNG, MP4, MPEG, ZIP, RAR, PDF, DOC, DOCX, TXT, MP3 or WAV.
	 *
	 * `POST /conversations/messages/upload`
	 *
	 * Scopes: `conversations/message.write`.
	 *
	 * Filled in from the connection when left out: `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {GhlError} 413
	 * @throws {GhlError} 415
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	uploadMessageAttachments: Call<UploadMessageAttachmentsInput, UploadMessageAttachmentsOutput>;
}

/** The operation of {@link UploadMessageAttachmentsCall}. */
export const uploadMessageAttachments: Operation<UploadMessageAttachmentsCall['uploadMessageAttachments']> = {
	id: 'uploadMessageAttachments',
	method: 'POST',
	path: '/conversations/messages/upload',
	version: '2021-04-15',
	scopes: ['conversations/message.write'],
};
