import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /conversations/messages/email/{id}` as the API document states it. */
export interface GetEmailTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the email record.
			 * @example eM5rXt2WzK8vNq4LdB7p
			 */
			id: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The email. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["EmailMessage"];
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

export type GetEmailInput = Input<GetEmailTypes>;

export type GetEmailOutput = Output<GetEmailTypes>;

export interface GetEmailCall {
	/**
	 * Get an email
	 *
	 * Returns one email with its subject, text and recipients.
	 *
	 * `GET /conversations/messages/email/{id}`
	 *
	 * Scopes: `conversations/message.readonly`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getEmail: Call<GetEmailInput, GetEmailOutput>;
}

/** The operation of {@link GetEmailCall}. */
export const getEmail: Operation<GetEmailCall['getEmail']> = {
	id: 'getEmail',
	method: 'GET',
	path: '/conversations/messages/email/{id}',
	version: '2021-04-15',
	scopes: ['conversations/message.readonly'],
};
