import type { BehaviourFactory } from '../behaviour.ts';
import { byKey, byObjectKey, create as createAssociation, remove } from './associations.ts';
import { create as createRelation, list as listRelations } from './relations.ts';

/** What operations on associations and relations do beyond the generic roles. */
export const associationBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'associations.create': createAssociation,
	'associations.byKey': byKey,
	'associations.byObjectKey': byObjectKey,
	'associations.delete': remove,
	'relations.create': createRelation,
	'relations.list': listRelations,
};
