import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { listCustomFields, type ListCustomFieldsCall } from './operations/listCustomFields.ts';
import { createCustomField, type CreateCustomFieldCall } from './operations/createCustomField.ts';
import { getCustomField, type GetCustomFieldCall } from './operations/getCustomField.ts';
import { updateCustomField, type UpdateCustomFieldCall } from './operations/updateCustomField.ts';
import { deleteCustomField, type DeleteCustomFieldCall } from './operations/deleteCustomField.ts';

export * from './operations/listCustomFields.ts';
export * from './operations/createCustomField.ts';
export * from './operations/getCustomField.ts';
export * from './operations/updateCustomField.ts';
export * from './operations/deleteCustomField.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Custom Fields.
 *
 * Fields that a sub-account adds to its contacts and opportunities.
 */
export interface CustomFields
	extends ListCustomFieldsCall,
		CreateCustomFieldCall,
		GetCustomFieldCall,
		UpdateCustomFieldCall,
		DeleteCustomFieldCall {}

/** The operations of the category by the names of their calls. */
export const customFieldsOperations = {
	listCustomFields,
	createCustomField,
	getCustomField,
	updateCustomField,
	deleteCustomField,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createCustomFields(source: ConnectionSource): CustomFields {
	return bindCalls(asConnection(source), customFieldsOperations);
}
