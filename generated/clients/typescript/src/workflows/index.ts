import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { addContactToWorkflow, type AddContactToWorkflowCall } from './operations/addContactToWorkflow.ts';
import { removeContactFromWorkflow, type RemoveContactFromWorkflowCall } from './operations/removeContactFromWorkflow.ts';
import { listWorkflows, type ListWorkflowsCall } from './operations/listWorkflows.ts';

export * from './operations/addContactToWorkflow.ts';
export * from './operations/removeContactFromWorkflow.ts';
export * from './operations/listWorkflows.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Workflows.
 *
 * Automations of a sub-account, and which contacts run through them.
 */
export interface Workflows
	extends AddContactToWorkflowCall,
		RemoveContactFromWorkflowCall,
		ListWorkflowsCall {}

/** The operations of the category by the names of their calls. */
export const workflowsOperations = {
	addContactToWorkflow,
	removeContactFromWorkflow,
	listWorkflows,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createWorkflows(source: ConnectionSource): Workflows {
	return bindCalls(asConnection(source), workflowsOperations);
}
