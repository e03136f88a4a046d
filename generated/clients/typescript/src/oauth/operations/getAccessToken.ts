import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /oauth/token` as the API document states it. */
export interface GetAccessTokenTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description What to exchange, and the credentials of the app. */
	requestBody: {
		content: {
			"application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
		};
	};
	responses: {
		/** @description The tokens. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TokenResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		/** @description The code, the refresh token or the credentials of the app are not valid. */
		401: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TokenRefusal"];
			};
		};
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type GetAccessTokenInput = Input<GetAccessTokenTypes, { body: 'application/x-www-form-urlencoded' }>;

export type GetAccessTokenOutput = Output<GetAccessTokenTypes>;

export interface GetAccessTokenCall {
	/**
	 * Get an access token
	 *
	 * Exchanges an authorization code or a refresh token for an access token. The body is a form, and the request takes neither a token nor the Version header. Access tokens are good for a day, refresh tokens for a year. Each use of a refresh token replaces it: keep the new one. A code, a refresh token or credentials that are not good are answered with status 401.
	 *
	 * `POST /oauth/token`
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getAccessToken: Call<GetAccessTokenInput, GetAccessTokenOutput>;
}

/** The operation of {@link GetAccessTokenCall}. */
export const getAccessToken: Operation<GetAccessTokenCall['getAccessToken']> = {
	id: 'getAccessToken',
	method: 'POST',
	path: '/oauth/token',
	contentType: 'application/x-www-form-urlencoded',
};
