import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /contacts/{contactId}/campaigns/{campaignId}` as the API document states it. */
export interface RemoveContactFromCampaignTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
			/**
			 * @description ID of the campaign.
			 * @example cM5tRx8LqN2vZd6KwP4h
			 */
			campaignId: string;
		};
		cookie?: never;
	};
	requestBody?: never;
	responses: {
		/** @description The contact was removed. */
		200: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SuccessReceipt"];
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

export type RemoveContactFromCampaignInput = Input<RemoveContactFromCampaignTypes>;

export type RemoveContactFromCampaignOutput = Output<RemoveContactFromCampaignTypes>;

export interface RemoveContactFromCampaignCall {
	/**
	 * Remove a contact from a campaign
	 *
	 * Takes a contact out of one campaign, so that none of its further steps reaches it. Other campaigns go on; to leave all of them, there is an operation of its own.
	 *
	 * `DELETE /contacts/{contactId}/campaigns/{campaignId}`
	 *
	 * Scopes: `contacts.write`.
	 *
	 * @throws {BadRequestError} 400
	 * @throws {UnauthorizedError} 401
	 * @throws {ScopeMissingError} 401, when the token lacks a scope
	 * @throws {ForbiddenError} 403
	 * @throws {NotFoundError} 404
	 * @throws {UnprocessableError} 422
	 * @throws {RateLimitError} 429
	 */
	removeContactFromCampaign: Call<RemoveContactFromCampaignInput, RemoveContactFromCampaignOutput>;
}

/** The operation of {@link RemoveContactFromCampaignCall}. */
export const removeContactFromCampaign: Operation<RemoveContactFromCampaignCall['removeContactFromCampaign']> = {
	id: 'removeContactFromCampaign',
	method: 'DELETE',
	path: '/contacts/{contactId}/campaigns/{campaignId}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
