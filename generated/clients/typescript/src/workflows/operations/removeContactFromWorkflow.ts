import type { Call } from '../../runtime/call.ts';
import type { Input, Output } from '../../runtime/inputs.ts';
import type { Operation } from '../../runtime/operation.ts';
import type { components } from '../schema.ts';

/** `DELETE /contacts/{contactId}/workflow/{workflowId}` as the API document states it. */
export interface RemoveContactFromWorkflowTypes {
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
			 * @description ID of the workflow. It has to be published.
			 * @example 6f1d2c3b-8a47-4e59-9b60-2d7c5e8f1a34
			 */
			workflowId: string;
		};
		cookie?: never;
	};
	/** @description The moment that the run counted from. */
	requestBody: {
		content: {
			"application/json": components["schemas"]["WorkflowEnrollment"];
		};
	};
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

export type RemoveContactFromWorkflowInput = Input<RemoveContactFromWorkflowTypes, { body: 'application/json' }>;

export type RemoveContactFromWorkflowOutput = Output<RemoveContactFromWorkflowTypes>;

export interface RemoveContactFromWorkflowCall {
	/**
	 * Remove a contact from a workflow
	 *
	 * Takes a contact out of a workflow, so that none of its further steps reaches it. The API asks for a body on this DELETE request too; an empty object will do.
	 *
	 * `DELETE /contacts/{contactId}/workflow/{workflowId}`
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
	removeContactFromWorkflow: Call<RemoveContactFromWorkflowInput, RemoveContactFromWorkflowOutput>;
}

/** The operation of {@link RemoveContactFromWorkflowCall}. */
export const removeContactFromWorkflow: Operation<RemoveContactFromWorkflowCall['removeContactFromWorkflow']> = {
	id: 'removeContactFromWorkflow',
	method: 'DELETE',
	path: '/contacts/{contactId}/workflow/{workflowId}',
	version: '2021-07-28',
	scopes: ['contacts.write'],
};
