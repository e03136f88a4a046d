import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /companies/{companyId}` as the API document states it. */
export interface GetCompanyTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the agency. It has to be the one that the token belongs to.
			 * @example nWaGq83JtZ5xYb6PeK2m
			 */
			companyId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The agency. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CompanyResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		404: components["responses"]["NotFound"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type GetCompanyInput = Input<GetCompanyTypes, { supplied: ['companyId'] }>;

export type GetCompanyOutput = Output<GetCompanyTypes>;

export interface GetCompanyCall {
	/**
	 * Get an agency
	 *
	 * Returns the agency that the token belongs to, with its address, domains, plan and policies. Only tokens of an agency may.
	 *
	 * `GET /companies/{companyId}`
	 *
	 * Scopes: `companies.readonly`.
	 *
	 * Filled in from the connection when left out: `companyId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	getCompany: Call<GetCompanyInput, GetCompanyOutput>;
}

/** The operation of {@link GetCompanyCall}. */
export const getCompany: Operation<GetCompanyCall['getCompany']> = {
	id: 'getCompany',
	method: 'GET',
	path: '/companies/{companyId}',
	version: '2021-07-28',
	scopes: ['companies.readonly'],
	supplied: [
		{
			in: 'path',
			name: 'companyId',
			from: 'companyId',
			required: true,
		},
	],
};
