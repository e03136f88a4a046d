import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { checkBlogSlug, type CheckBlogSlugCall } from './operations/checkBlogSlug.ts';
import { listBlogAuthors, type ListBlogAuthorsCall } from './operations/listBlogAuthors.ts';
import { listBlogCategories, type ListBlogCategoriesCall } from './operations/listBlogCategories.ts';
import { listBlogPosts, type ListBlogPostsCall } from './operations/listBlogPosts.ts';
import { listBlogs, type ListBlogsCall } from './operations/listBlogs.ts';
import { createBlogPost, type CreateBlogPostCall } from './operations/createBlogPost.ts';
import { updateBlogPost, type UpdateBlogPostCall } from './operations/updateBlogPost.ts';

export * from './operations/checkBlogSlug.ts';
export * from './operations/listBlogAuthors.ts';
export * from './operations/listBlogCategories.ts';
export * from './operations/listBlogPosts.ts';
export * from './operations/listBlogs.ts';
export * from './operations/createBlogPost.ts';
export * from './operations/updateBlogPost.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Blogs.
 *
 * Blogs of a sub-account, with posts, authors and categories.
 */
export interface Blogs
	extends CheckBlogSlugCall,
		ListBlogAuthorsCall,
		ListBlogCategoriesCall,
		ListBlogPostsCall,
		ListBlogsCall,
		CreateBlogPostCall,
		UpdateBlogPostCall {}

/** The operations of the category by the names of their calls. */
export const blogsOperations = {
	checkBlogSlug,
	listBlogAuthors,
	listBlogCategories,
	listBlogPosts,
	listBlogs,
	createBlogPost,
	updateBlogPost,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createBlogs(source: ConnectionSource): Blogs {
	return bindCalls(asConnection(source), blogsOperations);
}
