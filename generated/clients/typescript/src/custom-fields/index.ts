import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { listCustomFields, type ListCustomFieldsCall } from './operations/listCustomFields.ts';

export * from './operations/listCustomFields.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Custom Fields.
 *
 * Fields that a sub-account adds to its contacts and opportunities.
 */
export interface CustomFields
	extends ListCustomFieldsCall {}

/** The operations of the category by the names of their calls. */
export const customFieldsOperations = {
	listCustomFields,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createCustomFields(source: ConnectionSource): CustomFields {
	return bindCalls(asConnection(source), customFieldsOperations);
}
