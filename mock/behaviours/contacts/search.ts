import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { badRequest, unprocessable } from '../../http/apiError.ts';
import { indexAfter, type Order } from '../../state/store/order.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { textOf } from '../values.ts';
import { freeText } from './freeText.ts';
import { candidates } from './search/candidates.ts';
import { compileFilters } from './search/filters.ts';
import { compileSort } from './search/sorting.ts';
import { searchView } from './views.ts';

/** For an operation that documents no maximum. */
const MAXIMUM_LIMIT = 500;
/** Pages by number reach no further than this; cursors do. */
const REACH_OF_PAGES = 10_000;

/** Searches the contacts of a sub-account with filters and free text, in any order, in pages by number or cursor. */
export function search(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	const maximum = operation.paging?.limit?.maximum ?? MAXIMUM_LIMIT;
	return (context, world) => {
		const body = bodyOf(context);
		const limit = limitOf(body, maximum);
		const order = compileSort(body.sort);
		// All are compiled first, so that none that makes no sense is passed over.
		compileFilters(body.filters);
		const matches = freeText(textOf(body.query));
		const { records, filters } = candidates(body.filters, order, context.locationId, world.store);
		const passes = isEmpty(filters) ? undefined : compileFilters(filters);
		const isNarrowed = matches !== undefined || passes !== undefined;
		const found = isNarrowed ? records.filter((contact) => (passes?.(contact) ?? true) && (matches?.(contact) ?? true)) : records;
		const start = startOf(found, body, limit, order);
		const contacts = found.slice(start, start + limit).map((contact) => ({
			...answer.project(searchView(contact)),
			searchAfter: [...order.keyOf(contact)],
		}));
		return answer.body({ contacts, total: found.length }, context);
	};
}

function isEmpty(filters: JsonValue | undefined): boolean {
	return filters === undefined || (Array.isArray(filters) && filters.length === 0);
}

function startOf(found: readonly StoredRecord[], body: JsonObject, limit: number, order: Order): number {
	const { page, searchAfter } = body;
	if (Array.isArray(searchAfter) && searchAfter.length > 0) {
		if (page !== undefined) throw unprocessable(['page and searchAfter must not be used together']);
		return indexAfter(found, searchAfter, order);
	}
	const number = page === undefined ? 1 : Number(page);
	if (!Number.isInteger(number) || number < 1) throw unprocessable(['page must be a whole number of at least 1']);
	if (number * limit > REACH_OF_PAGES) {
		throw badRequest(`page and pageLimit reach the first ${REACH_OF_PAGES} contacts only; use searchAfter for those behind`);
	}
	return (number - 1) * limit;
}

function limitOf(body: JsonObject, maximum: number): number {
	const limit = Number(body.pageLimit);
	if (body.pageLimit === undefined || !Number.isInteger(limit) || limit < 1) {
		throw unprocessable(['pageLimit must be a whole number of at least 1']);
	}
	if (limit > maximum) throw badRequest(`pageLimit must not be greater than ${maximum}`);
	return limit;
}
