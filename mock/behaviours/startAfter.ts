import type { Operation } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { badRequest } from '../http/apiError.ts';
import { indexAfter, type Order } from '../state/store/order.ts';
import type { StoredRecord } from '../state/store/store.ts';
import type { RequestContext } from './behaviour.ts';
import { readMoment } from './moments.ts';
import { textOf } from './values.ts';

/** For an operation that documents no maximum. */
const MAXIMUM_LIMIT = 100;

/** A page of a sorted list that `startAfter` and `startAfterId` continue. */
export interface StartAfterPage {
	records: readonly StoredRecord[];
	/** Of the last record of the page; null when the page is empty. */
	cursor: { startAfter: number; startAfterId: string } | null;
	/** Address of the next page, null on the last one. */
	nextPageUrl: string | null;
	currentPage: number;
	hasMore: boolean;
}

/**
 * The page that a request asks for.
 * @param records sorted by `order`, whose first field is the moment `momentField`.
 * @param page number of the page, from 1, where the request names one in place of a cursor.
 */
export function startAfterPage(
	records: readonly StoredRecord[],
	order: Order,
	momentField: string,
	limit: number,
	context: RequestContext,
	page = 1,
): StartAfterPage {
	const { query } = context;
	const start = startOf(records.length, query, (page - 1) * limit, () =>
		indexAfter(records, [Number(query.startAfter), String(query.startAfterId)], order),
	);
	const found = records.slice(start, start + limit);
	const last = found.at(-1);
	const cursor = last ? { startAfter: readMoment(last[momentField]), startAfterId: String(last.id) } : null;
	const hasMore = start + found.length < records.length;
	return {
		records: found,
		cursor,
		nextPageUrl: cursor && hasMore ? nextPageUrl(context, cursor) : null,
		currentPage: Math.ceil(start / limit) + 1,
		hasMore,
	};
}

/** Only both parts of the cursor lead on; one alone repeats the first page, as the live API does. */
function startOf(length: number, query: JsonObject, otherwise: number, find: () => number): number {
	const isComplete = query.startAfter !== undefined && textOf(query.startAfterId) !== undefined && !Number.isNaN(Number(query.startAfter));
	return length > 0 && isComplete ? find() : otherwise;
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

function nextPageUrl({ request, operation }: RequestContext, next: { startAfter: number; startAfterId: string }): string {
	const parameters = new URLSearchParams(request.search);
	parameters.set('startAfter', String(next.startAfter));
	parameters.set('startAfterId', next.startAfterId);
	parameters.delete('page');
	return `http://${request.headers.host ?? 'localhost'}${operation.path}?${parameters}`;
}
