import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { bulkUpdateContactBusiness, type BulkUpdateContactBusinessCall } from './operations/bulkUpdateContactBusiness.ts';

export * from './operations/bulkUpdateContactBusiness.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Businesses.
 *
 * Companies that the contacts of a sub-account belong to.
 */
export interface Businesses
	extends BulkUpdateContactBusinessCall {}

/** The operations of the category by the names of their calls. */
export const businessesOperations = {
	bulkUpdateContactBusiness,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createBusinesses(source: ConnectionSource): Businesses {
	return bindCalls(asConnection(source), businessesOperations);
}
