import type { Operation } from '../../../generator/contract/catalog.ts';
import type { Order } from '../../state/store/order.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { momentOrder } from '../moments.ts';
import { limitOf, startAfterPage } from '../startAfter.ts';
import { textOf } from '../values.ts';
import { freeText } from './freeText.ts';
import { listView } from './views.ts';

const DEFAULT_LIMIT = 20;

/** The order of lists, and of searches that ask for none. */
export const NEWEST_FIRST: Order = momentOrder('dateAdded', true);

/** Lists the contacts of a sub-account, newest first, in pages that `startAfter` and `startAfterId` continue. */
export function list(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { query } = context;
		const limit = limitOf(query.limit ?? DEFAULT_LIMIT, operation);
		const ordered = world.store.sorted('contact', 'locationId', context.locationId, NEWEST_FIRST);
		const matches = freeText(textOf(query.query));
		const found = matches ? ordered.filter(matches) : ordered;
		const page = startAfterPage(found, NEWEST_FIRST, 'dateAdded', limit, context);
		const meta = {
			total: found.length,
			nextPageUrl: page.nextPageUrl,
			startAfterId: page.cursor?.startAfterId ?? null,
			startAfter: page.cursor?.startAfter ?? null,
			currentPage: page.currentPage,
			nextPage: page.hasMore ? page.currentPage + 1 : null,
			prevPage: page.currentPage > 1 ? page.currentPage - 1 : null,
		};
		return answer.body({ contacts: page.records.map(listView).map(answer.project), count: found.length, meta }, context);
	};
}
