import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Operation } from './operation.ts';
import { firstPages } from './pages.ts';
import { newestFirst, type TriggerRecord, unique, type WatchedEvent, watched } from './records.ts';

/** Pages that one poll reads at most, where the API does not sort by itself. */
const MAX_PAGES = 5;

/**
 * The `perform` of a polling trigger: the records that are there now, newest first, each with an id that is
 * new when something happened. Zapier remembers the ids it has seen.
 * @param event fires for new records, or also each time one changes.
 */
export function watch(operation: Operation, event: WatchedEvent): (z: ZObject, bundle: Bundle) => Promise<TriggerRecord[]> {
	return async (z, bundle) => {
		const records = await firstPages(z, bundle, operation, pagesToRead(operation, bundle));
		return unique(newestFirst(records, operation.answer, event).map((record) => watched(record, operation.answer, event)));
	};
}

/** What is new stands on the first page when the API sorts. The first poll of a Zap fills Zapier's memory, and reads on. */
function pagesToRead({ paging }: Operation, { meta }: Bundle): number {
	return paging?.newestFirst && !meta?.isPopulatingDedupe ? 1 : MAX_PAGES;
}
