import type { JsonObject, JsonValue, Operation } from '../../../generator/catalog/types.ts';
import { badRequest } from '../../apiError.ts';
import type { Behaviour, RequestContext } from '../../types.ts';
import { answerWriter } from '../answer.ts';
import { readMoment } from '../moments.ts';
import { textOf } from '../values.ts';
import { freeText } from './freeText.ts';
import { indexAfter, type Order, orderBy, sorted } from './order.ts';
import { listView } from './views.ts';

/** For an operation that documents no maximum. */
const MAXIMUM_LIMIT = 100;
const DEFAULT_LIMIT = 20;

/** The order of lists, and of searches that ask for none. */
export const NEWEST_FIRST: Order = orderBy([
	{
		name: 'dateAdded',
		descending: true,
		read: (contact) => {
			const moment = readMoment(contact.dateAdded);
			return Number.isNaN(moment) ? null : moment;
		},
	},
]);

/** Lists the contacts of a sub-account, newest first, in pages that `startAfter` and `startAfterId` continue. */
export function list(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { query } = context;
		const limit = limitOf(query.limit ?? DEFAULT_LIMIT, operation);
		const ordered = sorted(world.store.by('contact', 'locationId', context.locationId), NEWEST_FIRST);
		const matches = freeText(textOf(query.query));
		const found = matches ? ordered.filter(matches) : ordered;
		const start = startOf(found.length, query, () =>
			indexAfter(found, [Number(query.startAfter), String(query.startAfterId)], NEWEST_FIRST),
		);
		const page = found.slice(start, start + limit);
		const last = page.at(-1);
		const cursor = last ? { startAfter: readMoment(last.dateAdded), startAfterId: String(last.id) } : null;
		const hasMore = start + page.length < found.length;
		const currentPage = Math.ceil(start / limit) + 1;
		const meta = {
			total: found.length,
			nextPageUrl: cursor && hasMore ? nextPageUrl(context, cursor) : null,
			startAfterId: cursor?.startAfterId ?? null,
			startAfter: cursor?.startAfter ?? null,
			currentPage,
			nextPage: hasMore ? currentPage + 1 : null,
			prevPage: currentPage > 1 ? currentPage - 1 : null,
		};
		return answer.body({ contacts: page.map(listView).map(answer.project), count: found.length, meta }, context);
	};
}

/** Only both parts of the cursor lead on; one alone repeats the first page, as the live API does. */
function startOf(length: number, query: JsonObject, find: () => number): number {
	const isComplete = query.startAfter !== undefined && textOf(query.startAfterId) !== undefined && !Number.isNaN(Number(query.startAfter));
	return length > 0 && isComplete ? find() : 0;
}

/**
 * The page size that a request asks for, as number or text.
 * @throws ApiError 400 when it is over the maximum: the API never clamps it.
 */
export function limitOf(value: JsonValue, operation: Operation): number {
	const limit = Number(value);
	const maximum = operation.paging?.limit?.maximum ?? MAXIMUM_LIMIT;
	if (!Number.isInteger(limit) || limit < 1) throw badRequest('limit must be a whole number of at least 1');
	if (limit > maximum) throw badRequest(`limit must not be greater than ${maximum}`);
	return limit;
}

function nextPageUrl({ request }: RequestContext, next: { startAfter: number; startAfterId: string }): string {
	const parameters = new URLSearchParams(request.search);
	parameters.set('startAfter', String(next.startAfter));
	parameters.set('startAfterId', next.startAfterId);
	return `http://${request.headers.host ?? 'localhost'}/contacts/?${parameters}`;
}
