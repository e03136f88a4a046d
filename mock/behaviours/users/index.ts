import type { BehaviourFactory } from '../behaviour.ts';
import { create, read, remove, update } from './changes.ts';
import { byEmail, ofLocation, search } from './search.ts';

/** What operations on users do: one user may work in several sub-accounts. */
export const userBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'users.create': create,
	'users.read': read,
	'users.update': update,
	'users.delete': remove,
	'users.search': search,
	'users.byEmail': byEmail,
	'users.ofLocation': ofLocation,
};
