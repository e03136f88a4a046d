import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /oauth/locationToken` as the API document states it. */
export interface GetLocationTokenTypes {
	parameters: {
		query?: never;
		header?: never;
		path?: never;
		cookie?: never;
	};
	/** @description The sub-account whose token is wanted. */
	requestBody: {
		content: {
			"application/x-www-form-urlencoded": components["schemas"]["LocationTokenRequest"];
		};
	};
	responses: {
		/** @description The token of the sub-account. */
		201: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationTokenResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type GetLocationTokenInput = Input<GetLocationTokenTypes, { suppliedBody: ['companyId', 'locationId'], body: 'application/x-www-form-urlencoded' }>;

export type GetLocationTokenOutput = Output<GetLocationTokenTypes>;

export interface GetLocationTokenCall {
	/**
	 * Get the token of a sub-account
	 *
	 * Gives an access token of one sub-account for the token of its agency, with the same scopes. It comes without a refresh token: when it has run out, ask again. The body is a form. Private Integration Tokens cannot be used here.
	 *
	 * `POST /oauth/locationToken`
	 *
	 * Scopes: `oauth.write`.
	 *
	 * Filled in from the connection when left out: `body.companyId`, `body.locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getLocationToken: Call<GetLocationTokenInput, GetLocationTokenOutput>;
}

/** The operation of {@link GetLocationTokenCall}. */
export const getLocationToken: Operation<GetLocationTokenCall['getLocationToken']> = {
	id: 'getLocationToken',
	method: 'POST',
	path: '/oauth/locationToken',
	version: '2021-07-28',
	scopes: ['oauth.write'],
	supplied: [
		{
			in: 'body',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
		{
			in: 'body',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
	contentType: 'application/x-www-form-urlencoded',
};
