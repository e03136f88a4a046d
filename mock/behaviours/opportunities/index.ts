import type { BehaviourFactory } from '../behaviour.ts';
import { addFollowers, create, removeFollowers, update, upsert } from './changes.ts';
import { listLostReasons } from './lostReasons.ts';
import { search } from './search.ts';
import { read } from './views.ts';

/** What operations on opportunities do beyond the generic roles. */
export const opportunityBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'opportunities.search': search,
	'opportunities.listLostReasons': listLostReasons,
	'opportunities.read': read,
	'opportunities.create': create,
	'opportunities.update': update,
	'opportunities.upsert': upsert,
	'opportunities.addFollowers': addFollowers,
	'opportunities.removeFollowers': removeFollowers,
};
