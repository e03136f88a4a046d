import type { Operation, Paging } from '../../contract/catalog.ts';
import { isObject, type JsonObject } from '../../contract/json.ts';
import { braces, path } from './iml.ts';
import type { FixedInput, RequestPlan } from './request.ts';

/** The requests by which Make gets all pages of a list. */
export interface PagePlan {
	/** Inputs of the first request. */
	first: FixedInput[];
	/** How the next page is requested; null when there is only one page. */
	next: { inputs: FixedInput[]; condition: string } | null;
}

/** Page size for an API that documents neither a default nor a maximum: Make must know the size of a page to request the next. */
const UNDOCUMENTED_SIZE = 20;

/** Plans the pages of a listing operation, at the largest page size that the API allows. */
export function pagesOf(operation: Operation): PagePlan {
	const { paging } = operation;
	if (!paging) return { first: [], next: null };
	const { limit } = paging;
	const size = limit ? (limit.maximum ?? limit.default ?? UNDOCUMENTED_SIZE) : null;
	const sized: FixedInput[] =
		limit && size !== null ? [{ name: limit.name, in: limit.in, value: limit.asString ? String(size) : size }] : [];
	const inputs = nextInputs(paging, size);
	return {
		first: [...sized, ...firstCounter(paging)],
		next: inputs.length === 0 ? null : { inputs: [...sized, ...inputs], condition: braces(conditionOf(operation, paging, size)) },
	};
}

/**
 * Writes the pagination directive. Make merges its `qs` with that of the first request, but replaces the `body`; so the
 * body is written again, with the paging inputs of the next page.
 */
export function paginationOf(pages: PagePlan, request: RequestPlan): JsonObject | undefined {
	if (!pages.next) return undefined;
	const { inputs, condition } = pages.next;
	const query = inputs.filter((input) => input.in === 'query' && !isConstant(input, pages));
	const body = inputs.filter((input) => input.in === 'body');
	return {
		condition,
		...(query.length > 0 ? { qs: valuesByName(query) } : {}),
		...(body.length > 0 ? { body: { ...(isObject(request.body) ? request.body : {}), ...valuesByName(body) } } : {}),
	};
}

function isConstant(input: FixedInput, pages: PagePlan): boolean {
	return pages.first.some(({ name, value }) => name === input.name && value === input.value);
}

function valuesByName(inputs: FixedInput[]): JsonObject {
	return Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
}

function firstCounter({ counter }: Paging): FixedInput[] {
	if (!counter) return [];
	return [{ name: counter.name, in: counter.in, value: counter.asString ? String(counter.start) : counter.start }];
}

function nextInputs(paging: Paging, size: number | null): FixedInput[] {
	if (paging.cursors) return paging.cursors.map((cursor) => ({ name: cursor.name, in: cursor.in, value: braces(cursorPath(cursor)) }));
	const { counter } = paging;
	if (!counter || (counter.unit === 'record' && size === null)) return [];
	const count = counterExpression(counter.start, counter.unit === 'record' ? (size ?? 1) : 1);
	return [{ name: counter.name, in: counter.in, value: braces(counter.asString && counter.in === 'body' ? `toString(${count})` : count) }];
}

/** Writes the counter of the next page; `pagination.page` is 2 in the second request. */
function counterExpression(start: number, step: number): string {
	if (step === 1) {
		if (start === 1) return 'pagination.page';
		return start < 1 ? `pagination.page - ${1 - start}` : `pagination.page + ${start - 1}`;
	}
	const records = `(pagination.page - 1) * ${step}`;
	return start === 0 ? records : `${records} + ${start}`;
}

function cursorPath(cursor: { from: 'body' | 'lastRecord'; path: string }): string {
	return path(cursor.from === 'body' ? 'body' : 'iterate.container.last', cursor.path);
}

/**
 * Writes the condition under which another page follows: the API says so, or else the page was full. A cursor must be
 * there as well: without one, the API would answer with its first page again.
 */
function conditionOf(operation: Operation, paging: Paging, size: number | null): string {
	if (paging.more) return path('body', paging.more);
	const length = `length(${path('body', operation.response.path)})`;
	const full = size === null ? `${length} > 0` : `${length} >= ${size}`;
	const cursor = paging.cursors?.find(({ from }) => from === 'body');
	return cursor ? `if(${full}, ${cursorPath(cursor)}, false)` : full;
}
