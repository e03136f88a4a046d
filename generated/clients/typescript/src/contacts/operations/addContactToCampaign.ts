import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `POST /contacts/{contactId}/campaigns/{campaignId}` as the API document states it. */
export interface AddContactToCampaignTypes {
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
	/** @description An empty object. */
	requestBody: {
		content: {
			"application/json": Record<string, unknown>;
		};
	};
	responses: {
		/** @description The contact was added. */
		201: {
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

export type AddContactToCampaignInput = Input<AddContactToCampaignTypes, { body: 'application/json' }>;

export type AddContactToCampaignOutput = Output<AddContactToCampaignTypes>;

export interface AddContactToCampaignCall {
	/**
	 * Add a contact to a campaign
	 *
	 * Puts a contact into a campaign, from its first step. The API asks for a body, but an empty object is all it takes. Campaigns are HighLevel's older automations; new ones are built as workflows.
	 *
	 * `POST /contacts/{contactId}/campaigns/{campaignId}`
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
	addContactToCampaign: Call<AddContactToCampaignInput, AddContactToCampaignOutput>;
}

/** The operation of {@link AddContactToCampaignCall}. */
export const addContactToCampaign: Operation<AddContactToCampaignCall['addContactToCampaign']> = {
	id: 'addContactToCampaign',
	method: 'POST',
	path: '/contacts/{contactId}/campaigns/{campaignId}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
