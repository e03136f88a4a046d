import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { listAssociations, type ListAssociationsCall } from './operations/listAssociations.ts';
import { createAssociation, type CreateAssociationCall } from './operations/createAssociation.ts';
import { getAssociation, type GetAssociationCall } from './operations/getAssociation.ts';
import { updateAssociation, type UpdateAssociationCall } from './operations/updateAssociation.ts';
import { deleteAssociation, type DeleteAssociationCall } from './operations/deleteAssociation.ts';
import { getAssociationByKey, type GetAssociationByKeyCall } from './operations/getAssociationByKey.ts';
import { getAssociationByObjectKey, type GetAssociationByObjectKeyCall } from './operations/getAssociationByObjectKey.ts';
import { createRelation, type CreateRelationCall } from './operations/createRelation.ts';
import { listRelations, type ListRelationsCall } from './operations/listRelations.ts';
import { deleteRelation, type DeleteRelationCall } from './operations/deleteRelation.ts';

export * from './operations/listAssociations.ts';
export * from './operations/createAssociation.ts';
export * from './operations/getAssociation.ts';
export * from './operations/updateAssociation.ts';
export * from './operations/deleteAssociation.ts';
export * from './operations/getAssociationByKey.ts';
export * from './operations/getAssociationByObjectKey.ts';
export * from './operations/createRelation.ts';
export * from './operations/listRelations.ts';
export * from './operations/deleteRelation.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Associations & Relations.
 *
 * Which records can be joined, and which are.
 */
export interface AssociationsRelations
	extends ListAssociationsCall,
		CreateAssociationCall,
		GetAssociationCall,
		UpdateAssociationCall,
		DeleteAssociationCall,
		GetAssociationByKeyCall,
		GetAssociationByObjectKeyCall,
		CreateRelationCall,
		ListRelationsCall,
		DeleteRelationCall {}

/** The operations of the category by the names of their calls. */
export const associationsRelationsOperations = {
	listAssociations,
	createAssociation,
	getAssociation,
	updateAssociation,
	deleteAssociation,
	getAssociationByKey,
	getAssociationByObjectKey,
	createRelation,
	listRelations,
	deleteRelation,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createAssociationsRelations(source: ConnectionSource): AssociationsRelations {
	return bindCalls(asConnection(source), associationsRelationsOperations);
}
