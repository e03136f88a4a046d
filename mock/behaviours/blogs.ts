import type { Act } from './generic.ts';
import { takenKey } from './matching.ts';
import type { Hooks } from './session.ts';

/** A post is archived while its status says so. */
export const postHooks: Hooks = { prepare: (input) => ({ ...input, archived: input.status === 'ARCHIVED' }) };

/** Says whether another post of the sub-account has a slug. */
export const slugExists: Act = (session) => {
	const { urlSlug = '', postId } = session.query;
	return session.answer({ exists: takenKey(session.resource('blogPost'), { urlSlug }, session, postId) !== undefined });
};
