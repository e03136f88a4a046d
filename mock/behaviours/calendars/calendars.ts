import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { Behaviour } from '../behaviour.ts';
import { list } from '../generic.ts';

/** Lists the calendars of a sub-account; drafts, which are those that are not active, can be left out. */
export function listCalendars(operation: Operation, catalog: Catalog): Behaviour {
	return list(operation, catalog, (calendars, { showDrafted }) =>
		showDrafted === false ? calendars.filter(({ isActive }) => isActive === true) : calendars,
	);
}
