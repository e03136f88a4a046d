import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { Behaviour } from '../behaviour.ts';
import { list } from '../generic.ts';

/** Lists the sub-accounts of an agency, oldest or newest first. */
export function search(operation: Operation, catalog: Catalog): Behaviour {
	return list(operation, catalog, (locations, { order }) => (order === 'desc' ? locations.toReversed() : locations));
}
