import type { BehaviourFactory } from '../behaviour.ts';
import { create } from './create.ts';
import { createWithKey, readByKey } from './keys.ts';
import { search } from './search.ts';
import { writeTag } from './tags.ts';

/** What operations on sub-accounts and their settings do beyond the generic roles. */
export const locationBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'locations.search': search,
	'locations.create': create,
	'locations.writeTag': writeTag,
	'keys.create': createWithKey,
	'keys.readField': readByKey,
};
