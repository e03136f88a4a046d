import type { BehaviourFactory } from '../behaviour.ts';
import { listBlogs } from './blogs.ts';
import { create, list, slugExists, update } from './posts.ts';

/** What operations on blogs do beyond the generic roles. */
export const blogBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'blogs.list': listBlogs,
	'blogs.slugExists': slugExists,
	'blogs.listPosts': list,
	'blogs.createPost': create,
	'blogs.updatePost': update,
};
