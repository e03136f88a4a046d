import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { badRequest, unprocessable } from '../../http/apiError.ts';
import { indexAfter, type Order } from '../../state/store/order.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { textOf } from '../../state/values.ts';
import type { Act } from '../generic.ts';
import { pageSize, startAfterPage, wholeNumber } from '../paging.ts';
import type { Session } from '../session.ts';
import { contactLike } from './hooks.ts';
import { candidates } from './search/candidates.ts';
import { compileFilters } from './search/filters.ts';
import { compileSort, NEWEST_FIRST } from './search/sorting.ts';
import { listView, searchView } from './views.ts';

/** Pages by number reach no further than this; cursors do. */
const REACH_OF_PAGES = 10_000;

/** Largest page size where the operation documents none. */
const MAXIMUM_OF_BUSINESS = 100;
const MAXIMUM_OF_SEARCH = 500;

/** Lists the contacts of a sub-account, newest first, in pages that `startAfter` and `startAfterId` continue. */
export const list: Act = (session) => {
	const { query, store, locationId } = session;
	const ordered = store.sorted('contact', 'locationId', locationId, NEWEST_FIRST);
	const matches = freeText(textOf(query.query));
	const found = matches ? ordered.filter(matches) : ordered;
	const { records, meta } = startAfterPage(found, NEWEST_FIRST, 'dateAdded', session, 1, { url: null, page: null });
	const cursor = { startAfterId: null, startAfter: null };
	return session.answer({ contacts: shown(records, session), count: found.length, meta: { ...cursor, ...meta } });
};

/** Lists the contacts of a business, newest first; `skip` and `limit` come as text. */
export const byBusiness: Act = (session) => {
	const { query, store, locationId } = session;
	const limit = pageSize(session, MAXIMUM_OF_BUSINESS);
	const skip = wholeNumber(session, 'skip', 0);
	const members = store.sorted('contact', 'businessId', session.path('businessId'), NEWEST_FIRST);
	const matches = freeText(textOf(query.query)) ?? (() => true);
	const found = members.filter((contact) => contact.locationId === locationId && matches(contact));
	return session.answer({ contacts: shown(found.slice(skip, skip + limit), session), count: found.length });
};

function shown(contacts: readonly StoredRecord[], session: Session): JsonObject[] {
	return contacts.map((contact) => session.shape.project(listView(contact)));
}

/** Finds the contact that has an email address or, failing that, a phone number (`number`); null when there is none. */
export const duplicate: Act = (session) => {
	const { email = null, number = null } = session.query;
	// A plus sign that was not percent-encoded arrives as a space.
	const phone = typeof number === 'number' ? String(number) : (textOf(number)?.replace(/^ (?=\d)/, '+') ?? null);
	const match = contactLike({ email, phone }, session);
	return session.answer({ contact: match ? session.shape.project(match.record) : null });
};

/** Searches the contacts of a sub-account with filters and free text, in any order, in pages by number or cursor. */
export const search: Act = (session) => {
	const { input, store, locationId, operation } = session;
	const limit = searchLimit(input, operation.paging?.limit?.maximum ?? MAXIMUM_OF_SEARCH);
	const order = compileSort(input.sort);
	// All are compiled first, so that none that makes no sense is passed over.
	compileFilters(input.filters);
	const matches = freeText(textOf(input.query));
	const { records, filters } = candidates(input.filters, order, locationId, store);
	const isUnfiltered = filters === undefined || (Array.isArray(filters) && filters.length === 0);
	const passes = isUnfiltered ? undefined : compileFilters(filters);
	const isNarrowed = matches !== undefined || passes !== undefined;
	const found = isNarrowed ? records.filter((contact) => (passes?.(contact) ?? true) && (matches?.(contact) ?? true)) : records;
	const start = searchStart(found, input, limit, order);
	const contacts = found.slice(start, start + limit).map((contact) => ({
		...session.shape.project(searchView(contact)),
		searchAfter: [...order.keyOf(contact)],
	}));
	return session.answer({ contacts, total: found.length });
};

function searchLimit({ pageLimit }: JsonObject, maximum: number): number {
	const limit = Number(pageLimit);
	if (pageLimit === undefined || !Number.isInteger(limit) || limit < 1) {
		throw unprocessable(['pageLimit must be a whole number of at least 1']);
	}
	if (limit > maximum) throw badRequest(`pageLimit must not be greater than ${maximum}`);
	return limit;
}

function searchStart(found: readonly StoredRecord[], { page, searchAfter }: JsonObject, limit: number, order: Order): number {
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

const SEARCHED: readonly string[] = ['name', 'email', 'phone', 'companyName', 'businessName'];

const texts = new WeakMap<StoredRecord, string>();

/** Keeps contacts whose name, email address, phone number or company contains the text, whatever its case. */
function freeText(query: string | undefined): ((contact: StoredRecord) => boolean) | undefined {
	const wanted = query?.trim().toLowerCase();
	if (!wanted) return undefined;
	const digits = /^[+\d\s().-]+$/.test(wanted) ? wanted.replace(/\D/g, '') : '';
	return (contact) => {
		const text = searchedText(contact);
		// A phone number is found however it is punctuated.
		return text.includes(wanted) || (digits.length > 3 && text.includes(digits));
	};
}

function searchedText(contact: StoredRecord): string {
	let text = texts.get(contact);
	if (text === undefined) {
		const values: (JsonValue | undefined)[] = SEARCHED.map((field) => contact[field] ?? '');
		text = values.join('\n').toLowerCase();
		texts.set(contact, text);
	}
	return text;
}
