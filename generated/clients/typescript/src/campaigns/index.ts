import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { listCampaigns, type ListCampaignsCall } from './operations/listCampaigns.ts';

export * from './operations/listCampaigns.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Campaigns.
 *
 * Rows of messages that contacts run through.
 */
export interface Campaigns
	extends ListCampaignsCall {}

/** The operations of the category by the names of their calls. */
export const campaignsOperations = {
	listCampaigns,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createCampaigns(source: ConnectionSource): Campaigns {
	return bindCalls(asConnection(source), campaignsOperations);
}
