import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `GET /campaigns/` as the API document states it. */
export interface ListCampaignsTypes {
	parameters: {
		query: {
			/**
			 * @description ID of the sub-account (location). The token has to have access to it.
			 * @example hD7sTq2LmX9vKc4RwB1z
			 */
			locationId: string;
			/** @description Status of the campaigns to list. */
			status?: string;
		};
		header?: never;
		path?: never;
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The campaigns. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CampaignListResponse"];
			};
		};
		400: components["responses"]["BadRequest"];
		401: components["responses"]["Unauthorized"];
		403: components["responses"]["Forbidden"];
		422: components["responses"]["UnprocessableEntity"];
		429: components["responses"]["TooManyRequests"];
	};
}

export type ListCampaignsInput = Input<ListCampaignsTypes, { supplied: ['locationId'] }>;

export type ListCampaignsOutput = Output<ListCampaignsTypes>;

export interface ListCampaignsCall {
	/**
	 * List campaigns
	 *
	 * Lists the campaigns of a sub-account, in one answer without pages.
	 *
	 * `GET /campaigns/`
	 *
	 * Scopes: `campaigns.readonly`.
	 *
	 * Filled in from the connection when left out: `locationId`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	listCampaigns: Call<ListCampaignsInput, ListCampaignsOutput>;
}

/** The operation of {@link ListCampaignsCall}. */
export const listCampaigns: Operation<ListCampaignsCall['listCampaigns']> = {
	id: 'listCampaigns',
	method: 'GET',
	path: '/campaigns/',
	version: '2021-07-28',
	scopes: ['campaigns.readonly'],
	supplied: [
		{
			in: 'query',
			name: 'locationId',
			from: 'locationId',
			required: true,
		},
	],
};
