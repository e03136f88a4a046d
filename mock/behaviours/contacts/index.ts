import type { BehaviourFactory } from '../behaviour.ts';
import { bulkBusiness } from './bulkBusiness.ts';
import { bulkTags } from './bulkTags.ts';
import { byBusiness } from './byBusiness.ts';
import { create } from './create.ts';
import { duplicate } from './duplicate.ts';
import { addFollowers, removeFollowers } from './following.ts';
import { list } from './list.ts';
import { search } from './search.ts';
import { addTags, removeTags } from './tagging.ts';
import { update } from './update.ts';
import { upsert } from './upsert.ts';

/** What operations on contacts do beyond the generic roles. Reading and deleting one needs no more than those. */
export const contactBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'contacts.create': create,
	'contacts.update': update,
	'contacts.upsert': upsert,
	'contacts.list': list,
	'contacts.search': search,
	'contacts.duplicate': duplicate,
	'contacts.byBusiness': byBusiness,
	'contacts.addTags': addTags,
	'contacts.removeTags': removeTags,
	'contacts.addFollowers': addFollowers,
	'contacts.removeFollowers': removeFollowers,
	'contacts.bulkTags': bulkTags,
	'contacts.bulkBusiness': bulkBusiness,
};
