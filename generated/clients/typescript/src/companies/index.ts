import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { getCompany, type GetCompanyCall } from './operations/getCompany.ts';

export * from './operations/getCompany.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Companies.
 *
 * The agency that sub-accounts belong to.
 */
export interface Companies
	extends GetCompanyCall {}

/** The operations of the category by the names of their calls. */
export const companiesOperations = {
	getCompany,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createCompanies(source: ConnectionSource): Companies {
	return bindCalls(asConnection(source), companiesOperations);
}
