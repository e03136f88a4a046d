import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { Behaviour } from '../behaviour.ts';
import { list } from '../generic.ts';
import { holdsText } from '../values.ts';

/** Lists the blogs of a sub-account, those with a text in their names. */
export function listBlogs(operation: Operation, catalog: Catalog): Behaviour {
	return list(operation, catalog, (blogs, { searchTerm }) => blogs.filter(({ name }) => holdsText(name, searchTerm)));
}
