import type { Bundle, ZObject } from 'zapier-platform-core';
import type { JsonObject, JsonValue, Operation, Paging } from './operation.ts';
import { isObject, valueAt } from './paths.ts';
import { recordsOf } from './records.ts';
import { type PlannedRequest, place, planRequest } from './request.ts';
import { sendRequest } from './send.ts';

/** What the next request takes from the one before it. */
type PageInputs = { name: string; in: 'query' | 'body'; value: JsonValue }[];

/**
 * The records of a list, page by page; one page where the operation has no others. Ends when the API says so,
 * when a page is not full, or when it would be the same page again.
 */
export async function* pagesOf(z: ZObject, bundle: Bundle, operation: Operation): AsyncGenerator<JsonObject[], void> {
	let inputs: PageInputs | null = [];
	for (let page = 0; inputs !== null; page++) {
		const body = await sendRequest(z, operation, withPage(planRequest(operation, bundle), operation.paging, inputs), 'empty');
		if (body === null) return;
		const records = recordsOf(body, operation.answer);
		yield records.map((record) => withoutCursors(record, operation.paging));
		const next: PageInputs | null = records.length === 0 ? null : nextPage(operation, body, page + 1);
		inputs = next === null || JSON.stringify(next) === JSON.stringify(inputs) ? null : next;
	}
}

/** The request for the first page. It says nothing of pages but their size, unless it has to: the API starts at its own beginning. */
export function firstRequest(operation: Operation, bundle: Bundle): PlannedRequest {
	return withPage(planRequest(operation, bundle), operation.paging, []);
}

/** The records of the first pages together. */
export async function firstPages(z: ZObject, bundle: Bundle, operation: Operation, count: number): Promise<JsonObject[]> {
	const all: JsonObject[] = [];
	let fetched = 0;
	for await (const records of pagesOf(z, bundle, operation)) {
		all.push(...records);
		if (++fetched >= count) break;
	}
	return all;
}

/** A field that is there for paging alone is called like the input that it goes to. */
function isOnlyCursor({ name, from, path }: NonNullable<Paging['cursors']>[number]): boolean {
	return from === 'lastRecord' && name === path;
}

/** Where the next page starts is nothing that people need to know of a record. */
function withoutCursors(record: JsonObject, paging: Paging | null): JsonObject {
	const names = new Set((paging?.cursors ?? []).filter(isOnlyCursor).map(({ path }) => path));
	return names.size === 0 ? record : Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));
}

function withPage(request: PlannedRequest, paging: Paging | null, inputs: PageInputs): PlannedRequest {
	const limit = paging?.limit;
	if (limit) place(request, { in: limit.in, to: [limit.name] }, limit.asText ? String(limit.size) : limit.size);
	const counter = paging?.counter;
	const first: PageInputs = counter?.required
		? [{ name: counter.name, in: counter.in, value: counter.asText ? String(counter.start) : counter.start }]
		: [];
	for (const { name, in: where, value } of inputs.length > 0 ? inputs : first) place(request, { in: where, to: [name] }, value);
	return request;
}

function nextPage({ paging, answer }: Operation, body: JsonValue, page: number): PageInputs | null {
	if (!paging) return null;
	if (paging.more !== null && !valueAt(body, paging.more)) return null;
	const raw = valueAt(body, answer.path);
	const rows = Array.isArray(raw) ? raw : [];
	if (paging.more === null && paging.limit && rows.length < paging.limit.size) return null;
	if (paging.counter) {
		const { name, in: where, start, unit, asText } = paging.counter;
		const count = start + (unit === 'page' ? page : page * (paging.limit?.size ?? rows.length));
		return [{ name, in: where, value: asText ? String(count) : count }];
	}
	const last = rows.at(-1);
	const cursors = (paging.cursors ?? []).flatMap(({ name, in: where, from, path }) => {
		const value = from === 'body' ? valueAt(body, path) : isObject(last) ? valueAt(last, path) : undefined;
		return value === undefined || value === null || value === '' ? [] : [{ name, in: where, value }];
	});
	return cursors.length > 0 && cursors.length === paging.cursors?.length ? cursors : null;
}
