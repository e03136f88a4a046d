import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /contacts/{contactId}/campaigns/removeAll` as the API document states it. */
export interface RemoveContactFromAllCampaignsTypes {
	parameters: {
		query?: never;
		header?: never;
		path: {
			/**
			 * @description ID of the contact.
			 * @example mL4yQ8nRz2TcVw7HsK1d
			 */
			contactId: string;
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

export type RemoveContactFromAllCampaignsInput = Input<RemoveContactFromAllCampaignsTypes>;

export type RemoveContactFromAllCampaignsOutput = Output<RemoveContactFromAllCampaignsTypes>;

export interface RemoveContactFromAllCampaignsCall {
	/**
	 * Remove a contact from all campaigns
	 *
	 * Takes a contact out of every campaign that it is in, so that no further step of any of them reaches it. Workflows are not touched: a contact leaves those one by one.
	 *
	 * `DELETE /contacts/{contactId}/campaigns/removeAll`
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
	removeContactFromAllCampaigns: Call<RemoveContactFromAllCampaignsInput, RemoveContactFromAllCampaignsOutput>;
}

/** The operation of {@link RemoveContactFromAllCampaignsCall}. */
export const removeContactFromAllCampaigns: Operation<RemoveContactFromAllCampaignsCall['removeContactFromAllCampaigns']> = {
	id: 'removeContactFromAllCampaigns',
	method: 'DELETE',
	path: '/contacts/{contactId}/campaigns/removeAll',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
