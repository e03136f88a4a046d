import type { Paging } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import { badRequest } from '../http/apiError.ts';
import type { StoredRecord } from '../state/store/store.ts';
import type { RequestContext } from './behaviour.ts';
import { bodyOf } from './behaviour.ts';
import { readMoment } from './moments.ts';

/** Page size where the operation documents none. */
const DEFAULT_LIMIT = 20;

export interface Page {
	records: readonly StoredRecord[];
	/** What the answer says about the page, by top-level key: the total, the cursors of the next page. */
	around: JsonObject;
}

/**
 * Page size that a request asks for.
 * @param paging with the input that sets it.
 * @throws ApiError 400 when it is over the maximum: the API never clamps it.
 */
export function pageSize(paging: Paging, context: RequestContext): number {
	const { limit } = paging;
	if (!limit) return DEFAULT_LIMIT;
	const size = inputNumber(limit, context) ?? limit.default ?? DEFAULT_LIMIT;
	if (!Number.isInteger(size) || size < 1) throw badRequest(`${limit.name} must be a whole number of at least 1`);
	if (limit.maximum !== null && size > limit.maximum) throw badRequest(`${limit.name} must not be greater than ${limit.maximum}`);
	return size;
}

/**
 * The page of a list that a request asks for, in the paging style of its operation.
 * @param records the whole list, in order.
 * @param idField and `createdField`: what the cursors are made of.
 */
export function pageOf(
	records: readonly StoredRecord[],
	paging: Paging,
	idField: string,
	createdField: string | null,
	context: RequestContext,
): Page {
	const size = pageSize(paging, context);
	const start = startOf(records, paging, idField, size, context);
	const page = records.slice(start, start + size);
	const hasMore = start + page.length < records.length;
	let around: JsonObject = {};
	if (paging.total !== null) around = withPath(around, paging.total, records.length);
	if (paging.more !== null) around = withPath(around, paging.more, hasMore);
	const last = page.at(-1);
	for (const cursor of paging.cursors ?? []) {
		if (cursor.from === 'body') {
			around = withPath(around, cursor.path, hasMore && last ? cursorValue(cursor.name, last, idField, createdField) : null);
		}
	}
	return { records: page, around };
}

function startOf(records: readonly StoredRecord[], paging: Paging, idField: string, size: number, context: RequestContext): number {
	if (paging.counter) {
		const { start, unit } = paging.counter;
		const count = Math.max(0, (inputNumber(paging.counter, context) ?? start) - start);
		return unit === 'page' ? count * size : count;
	}
	const cursors = (paging.cursors ?? []).map((cursor) => ({ ...cursor, value: inputOf(cursor, context) }));
	// Half a cursor is none: the first page is repeated.
	if (cursors.length === 0 || cursors.some(({ value }) => value === undefined || value === null)) return 0;
	const position = records.findIndex((record) =>
		cursors.every(({ name, from, path, value }) => {
			if (from === 'lastRecord') return same(valueAt(record, path), value);
			return isMoment(name) || same(record[idField], value);
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

function inputOf(input: { name: string; in: 'query' | 'body' }, context: RequestContext): JsonValue | undefined {
	return (input.in === 'query' ? context.query : bodyOf(context))[input.name];
}

function inputNumber(input: { name: string; in: 'query' | 'body' }, context: RequestContext): number | undefined {
	const value = inputOf(input, context);
	return value === undefined || value === null || value === '' ? undefined : Number(value);
}

function same(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
	return one !== undefined && (String(one) === String(other) || JSON.stringify(one) === JSON.stringify(other));
}

function valueAt(record: JsonValue, path: string): JsonValue | undefined {
	return path.split('.').reduce<JsonValue | undefined>((value, key) => (isObject(value) ? value[key] : undefined), record);
}

function withPath(target: JsonObject, path: string, value: JsonValue): JsonObject {
	const [head = '', ...rest] = path.split('.');
	if (rest.length === 0) return { ...target, [head]: value };
	const below = target[head];
	return { ...target, [head]: withPath(isObject(below) ? below : {}, rest.join('.'), value) };
}
