import type { Paging } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { badRequest } from '../http/apiError.ts';
import { valuesAt } from '../state/fieldPath.ts';
import { readMoment } from '../state/moments.ts';
import { indexAfter, type Order } from '../state/store/order.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { textIn, textOf } from '../state/values.ts';
import { merged, nest } from './answer.ts';
import type { Session } from './session.ts';

/** Page size where the operation documents none. */
const DEFAULT_LIMIT = 20;

/**
 * Page size that a request asks for.
 * @param otherwise the largest, where the operation documents none.
 * @throws ApiError 400 when it is over the maximum: the API never clamps it.
 */
export function pageSize(session: Session, otherwise = Number.POSITIVE_INFINITY): number {
	const limit = session.operation.paging?.limit;
	if (!limit) return DEFAULT_LIMIT;
	const maximum = limit.maximum ?? otherwise;
	const unsaid = Math.min(DEFAULT_LIMIT, maximum);
	const asked = inputNumber(limit, session) ?? limit.default ?? unsaid;
	// Where nobody has said what zero means, it is no number of records that anybody wants.
	const size = asked === 0 && session.operation.address ? unsaid : asked;
	if (!Number.isInteger(size) || size < 1) throw badRequest(`${limit.name} must be a whole number of at least 1`);
	if (size > maximum) throw badRequest(`${limit.name} must not be greater than ${maximum}`);
	return size;
}

/** A whole number in a query, by default the least. @throws ApiError 400 when it is none, or less than that. */
export function wholeNumber({ query }: Session, name: string, least: number): number {
	const number = Number(query[name] ?? least);
	if (!Number.isSafeInteger(number) || number < least) throw badRequest(`${name} must be a whole number of at least ${least}`);
	return number;
}

export interface Page {
	records: readonly StoredRecord[];
	/** What the answer says about the page, by top-level key: the total, the cursors of the next page. */
	around: JsonObject;
}

/**
 * The page of a list that a request asks for, in the paging style of its operation; the whole list where it has none.
 * @param records the whole list, in order.
 * @param idField and `createdField`: what the cursors are made of.
 */
export function pageOf(records: readonly StoredRecord[], idField: string, createdField: string | null, session: Session): Page {
	const { paging } = session.operation;
	if (!paging) return { records, around: {} };
	const size = pageSize(session);
	const start = startOf(records, paging, idField, size, session);
	const page = records.slice(start, start + size);
	const hasMore = start + page.length < records.length;
	const last = hasMore ? page.at(-1) : undefined;
	const known: [path: string | null, value: JsonValue][] = [
		[paging.total, records.length],
		[paging.more, hasMore],
		...(paging.cursors ?? []).map(({ from, path, name }): [string | null, JsonValue] => {
			return [from === 'body' ? path : null, last ? cursorValue(name, last, idField, createdField) : null];
		}),
	];
	const around = known.reduce<JsonObject>((all, [path, value]) => (path === null ? all : merged(all, nest(path.split('.'), value))), {});
	return { records: page, around };
}

function startOf(records: readonly StoredRecord[], paging: Paging, idField: string, size: number, session: Session): number {
	if (paging.counter) {
		const { start, unit } = paging.counter;
		const count = Math.max(0, (inputNumber(paging.counter, session) ?? start) - start);
		return unit === 'page' ? count * size : count;
	}
	const cursors = (paging.cursors ?? []).map((cursor) => ({ ...cursor, value: inputOf(cursor, session) }));
	// Half a cursor is none: the first page is repeated.
	if (cursors.length === 0 || cursors.some(({ value }) => value === undefined || value === null)) return 0;
	const position = records.findIndex((record) =>
		cursors.every(({ name, from, path, value }) => {
			if (from === 'lastRecord') return String(valuesAt(record, path.split('.'))) === String(value);
			return isMoment(name) || String(record[idField]) === String(value);
		}),
	);
	return position + 1;
}

/** In a cursor of two, `startAfter` or `startAfterDate` is the time of creation and the other one the id. */
function isMoment(name: string): boolean {
	return /(After|Before|Date|Time)$/.test(name);
}

function cursorValue(name: string, last: StoredRecord, idField: string, createdField: string | null): JsonValue {
	if (isMoment(name) && createdField !== null) return readMoment(last[createdField]);
	return last[idField] ?? null;
}

function inputOf(input: { name: string; in: 'query' | 'body' }, session: Session): JsonValue | undefined {
	return (input.in === 'query' ? session.query : session.input)[input.name];
}

function inputNumber(input: { name: string; in: 'query' | 'body' }, session: Session): number | undefined {
	const value = inputOf(input, session);
	return value === undefined || value === null || value === '' ? undefined : Number(value);
}

/** A page of a sorted list that `startAfter` and `startAfterId` continue, and what its answer says of it. */
export interface StartAfterPage {
	records: readonly StoredRecord[];
	meta: JsonObject;
}

/**
 * The page that a request asks for.
 * @param records sorted by `order`, whose first field is the moment `momentField`.
 * @param page number of the page, from 1, where the request names one in place of a cursor.
 * @param blank what stands in place of the address and the number of a page that is not there.
 */
export function startAfterPage(
	records: readonly StoredRecord[],
	order: Order,
	momentField: string,
	session: Session,
	page: number,
	blank: { url: string | null; page: number | null },
): StartAfterPage {
	const limit = pageSize(session);
	const { startAfter, startAfterId } = session.query;
	// Only both parts of the cursor lead on; one alone repeats the first page, as the live API does.
	const isComplete = startAfter !== undefined && textOf(startAfterId) !== undefined && !Number.isNaN(Number(startAfter));
	const hasCursor = records.length > 0 && isComplete;
	const start = hasCursor ? indexAfter(records, [Number(startAfter), String(startAfterId)], order) : (page - 1) * limit;
	const found = records.slice(start, start + limit);
	const last = found.at(-1);
	const cursor = last && { startAfter: readMoment(last[momentField]), startAfterId: textIn(last, 'id') };
	const hasMore = start + found.length < records.length;
	const currentPage = Math.ceil(start / limit) + 1;
	const meta = {
		total: records.length,
		nextPageUrl: cursor && hasMore ? nextPageUrl(session, cursor) : blank.url,
		...cursor,
		currentPage,
		nextPage: hasMore ? currentPage + 1 : blank.page,
		prevPage: currentPage > 1 ? currentPage - 1 : blank.page,
	};
	return { records: found, meta };
}

function nextPageUrl({ context, operation }: Session, next: { startAfter: number; startAfterId: string }): string {
	const parameters = new URLSearchParams(context.request.search);
	parameters.set('startAfter', String(next.startAfter));
	parameters.set('startAfterId', next.startAfterId);
	parameters.delete('page');
	return `http://${context.request.headers.host ?? 'localhost'}${operation.path}?${parameters}`;
}
