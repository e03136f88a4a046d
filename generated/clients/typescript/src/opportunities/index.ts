import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { searchOpportunities, type SearchOpportunitiesCall } from './operations/searchOpportunities.ts';
import { listPipelines, type ListPipelinesCall } from './operations/listPipelines.ts';
import { getOpportunity, type GetOpportunityCall } from './operations/getOpportunity.ts';
import { updateOpportunity, type UpdateOpportunityCall } from './operations/updateOpportunity.ts';
import { deleteOpportunity, type DeleteOpportunityCall } from './operations/deleteOpportunity.ts';
import { createOpportunity, type CreateOpportunityCall } from './operations/createOpportunity.ts';
import { updateOpportunityStatus, type UpdateOpportunityStatusCall } from './operations/updateOpportunityStatus.ts';
import { upsertOpportunity, type UpsertOpportunityCall } from './operations/upsertOpportunity.ts';
import { addOpportunityFollowers, type AddOpportunityFollowersCall } from './operations/addOpportunityFollowers.ts';
import { removeOpportunityFollowers, type RemoveOpportunityFollowersCall } from './operations/removeOpportunityFollowers.ts';
import { listLostReasons, type ListLostReasonsCall } from './operations/listLostReasons.ts';

export * from './operations/searchOpportunities.ts';
export * from './operations/listPipelines.ts';
export * from './operations/getOpportunity.ts';
export * from './operations/updateOpportunity.ts';
export * from './operations/deleteOpportunity.ts';
export * from './operations/createOpportunity.ts';
export * from './operations/updateOpportunityStatus.ts';
export * from './operations/upsertOpportunity.ts';
export * from './operations/addOpportunityFollowers.ts';
export * from './operations/removeOpportunityFollowers.ts';
export * from './operations/listLostReasons.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Opportunities.
 *
 * Chances of business with contacts, in pipelines with stages.
 */
export interface Opportunities
	extends SearchOpportunitiesCall,
		ListPipelinesCall,
		GetOpportunityCall,
		UpdateOpportunityCall,
		DeleteOpportunityCall,
		CreateOpportunityCall,
		UpdateOpportunityStatusCall,
		UpsertOpportunityCall,
		AddOpportunityFollowersCall,
		RemoveOpportunityFollowersCall,
		ListLostReasonsCall {}

/** The operations of the category by the names of their calls. */
export const opportunitiesOperations = {
	searchOpportunities,
	listPipelines,
	getOpportunity,
	updateOpportunity,
	deleteOpportunity,
	createOpportunity,
	updateOpportunityStatus,
	upsertOpportunity,
	addOpportunityFollowers,
	removeOpportunityFollowers,
	listLostReasons,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createOpportunities(source: ConnectionSource): Opportunities {
	return bindCalls(asConnection(source), opportunitiesOperations);
}
