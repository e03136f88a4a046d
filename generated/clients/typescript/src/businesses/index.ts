import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { bulkUpdateContactBusiness, type BulkUpdateContactBusinessCall } from './operations/bulkUpdateContactBusiness.ts';
import { listBusinesses, type ListBusinessesCall } from './operations/listBusinesses.ts';
import { createBusiness, type CreateBusinessCall } from './operations/createBusiness.ts';
import { getBusiness, type GetBusinessCall } from './operations/getBusiness.ts';
import { updateBusiness, type UpdateBusinessCall } from './operations/updateBusiness.ts';
import { deleteBusiness, type DeleteBusinessCall } from './operations/deleteBusiness.ts';

export * from './operations/bulkUpdateContactBusiness.ts';
export * from './operations/listBusinesses.ts';
export * from './operations/createBusiness.ts';
export * from './operations/getBusiness.ts';
export * from './operations/updateBusiness.ts';
export * from './operations/deleteBusiness.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Businesses.
 *
 * Companies that the contacts of a sub-account belong to.
 */
export interface Businesses
	extends BulkUpdateContactBusinessCall,
		ListBusinessesCall,
		CreateBusinessCall,
		GetBusinessCall,
		UpdateBusinessCall,
		DeleteBusinessCall {}

/** The operations of the category by the names of their calls. */
export const businessesOperations = {
	bulkUpdateContactBusiness,
	listBusinesses,
	createBusiness,
	getBusiness,
	updateBusiness,
	deleteBusiness,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createBusinesses(source: ConnectionSource): Businesses {
	return bindCalls(asConnection(source), businessesOperations);
}
