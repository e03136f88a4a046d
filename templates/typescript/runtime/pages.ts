import { answerOf, type LooseInput } from './answer.ts';
import type { CallOptions, Connection } from './connection.ts';
import type { OperationInfo, Paging } from './operation.ts';

/** All records of a list, fetched page by page while they are iterated. */
export interface Pages<Item, Output> extends AsyncIterable<Item> {
	/** The answers themselves, one for each page. */
	byPage(): AsyncIterable<Output>;
}

/**
 * Walks through a list. Nothing is requested before the iteration starts, and each page only when the
 * records before it are used up. It ends at an empty or short page, when the answer names no next page, or
 * when it names one that was fetched before.
 */
export function pages(
	connection: Connection,
	operation: OperationInfo,
	paging: Paging,
	input?: LooseInput,
	options?: CallOptions,
): Pages<unknown, unknown> {
	const walk = async function* () {
		let request = withPageSize(paging, input ?? {});
		let seen = 0;
		const inputs = paging.counter ? [paging.counter] : (paging.cursors ?? []);
		const fetched = new Set([JSON.stringify(inputs.map((cursor) => inputOf(request, cursor)))]);
		for (;;) {
			const { data } = await answerOf(connection, operation, request, options);
			const records = valueAt(data, paging.list);
			const page = Array.isArray(records) ? records : [];
			yield { data, page };
			seen += page.length;
			const next = isLast(paging, request, data, page, seen) ? [] : nextValues(paging, request, data, page);
			const key = JSON.stringify(next);
			if (fetched.has(key) || next.length === 0 || next.some((value) => (value ?? '') === '')) return;
			fetched.add(key);
			inputs.forEach((cursor, index) => {
				request = withInput(request, cursor, next[index]);
			});
		}
	};
	return {
		async *[Symbol.asyncIterator]() {
			for await (const { page } of walk()) yield* page;
		},
		async *byPage() {
			for await (const { data } of walk()) yield data;
		},
	};
}

/** A place in the input of a call. */
interface Place {
	name: string;
	in: 'query' | 'body';
}

/** The values that the next request has for its counter or cursors. */
function nextValues({ counter, cursors }: Paging, request: LooseInput, data: unknown, page: unknown[]): unknown[] {
	if (!counter) return (cursors ?? []).map(({ from, path }) => valueAt(from === 'body' ? data : page.at(-1), path));
	const value = Number(inputOf(request, counter) ?? counter.start) + (counter.unit === 'page' ? 1 : page.length);
	return [counter.asString ? String(value) : value];
}

/** Whether the answer shows that nothing follows. A declared `more` or `total` counts for more than a short page. */
function isLast(paging: Paging, request: LooseInput, data: unknown, page: unknown[], seen: number): boolean {
	if (page.length === 0) return true;
	if (paging.more !== undefined) return !valueAt(data, paging.more);
	const total = paging.total === undefined ? undefined : valueAt(data, paging.total);
	if (typeof total === 'number' && seen >= total) return true;
	const size = paging.limit && Number(inputOf(request, paging.limit) ?? paging.limit.default);
	return size ? page.length < size : false;
}

/** The largest pages the API allows, unless the caller chose a size: fewer requests for the same records. */
function withPageSize({ limit }: Paging, request: LooseInput): LooseInput {
	const size = limit?.maximum ?? limit?.default;
	if (!limit || size === undefined || inputOf(request, limit) !== undefined) return request;
	return withInput(request, limit, limit.asString ? String(size) : size);
}

function inputOf(request: LooseInput, place: Place): unknown {
	return valueAt(place.in === 'query' ? request : request.body, [place.name]);
}

function withInput(request: LooseInput, place: Place, value: unknown): LooseInput {
	const change = (to: unknown) => ({ ...(to as LooseInput | undefined), [place.name]: value });
	return place.in === 'query' ? change(request) : { ...request, body: change(request.body) };
}

/** The value at a path, dotted or in steps, or undefined. */
function valueAt(value: unknown, path: string | string[]): unknown {
	const keys = typeof path === 'string' ? path.split('.').filter(Boolean) : path;
	return keys.reduce((found, key) => (Object.hasOwn(Object(found), key) ? (found as LooseInput)[key] : undefined), value);
}
