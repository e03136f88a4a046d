import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import type { LoggedRequest } from '../requestLog.ts';
import { comparedPart, type Difference, departures, type Subset, shown } from './subset.ts';

/** Which requests are meant; all that is given has to fit. */
export interface RequestFilter {
	/** An operationId. */
	operation?: string;
	/** In any case. */
	method?: string;
	/** A path with `*` for any text, or a pattern. */
	path?: string | RegExp;
	/** Some of the query's parameters; one that stands several times is a list. Numbers stand for their text. */
	query?: { readonly [name: string]: Subset };
	/** What the body, JSON or a form, has to look like. */
	body?: Subset;
	status?: number;
}

/** Differences that say that it is another request altogether count for more than those inside it. */
const WEIGHTS: Readonly<Record<string, number>> = { operation: 10, path: 5, method: 3 };

/** Where a request departs from a filter; nothing when it fits. */
export function differences(filter: RequestFilter, request: LoggedRequest): Difference[] {
	const { operation, method, path, query, body, status } = filter;
	const found: Difference[] = [];
	if (operation !== undefined) found.push(...departures(operation, request.operationId, 'operation'));
	if (method !== undefined) found.push(...departures(method.toUpperCase(), request.method, 'method'));
	if (path !== undefined)
		found.push(...departures(patternOf(path), request.path, 'path').map((item) => ({ ...item, expected: shown(path) })));
	if (query !== undefined) found.push(...departures(asText(query), queryOf(request), 'query'));
	if (body !== undefined) found.push(...departures(body, bodyOf(request), 'body'));
	if (status !== undefined) found.push(...departures(status, request.status, 'status'));
	return found;
}

/** How far a request is from a filter. */
export function distance(found: readonly Difference[]): number {
	return found.reduce((sum, { place }) => sum + (WEIGHTS[place] ?? 1), 0);
}

/** What a request has where the filter says something, for a framework's own comparison. */
export function facts(filter: RequestFilter, request: LoggedRequest): Record<string, JsonValue | undefined> {
	const all: Record<keyof RequestFilter, JsonValue | undefined> = {
		operation: request.operationId,
		method: request.method,
		path: request.path,
		query: comparedPart(filter.query ?? null, queryOf(request)),
		body: comparedPart(filter.body ?? null, bodyOf(request)),
		status: request.status,
	};
	return Object.fromEntries(Object.entries(all).filter(([name]) => filter[name as keyof RequestFilter] !== undefined));
}

function patternOf(path: string | RegExp): RegExp {
	if (path instanceof RegExp) return path;
	return new RegExp(`^${path.split('*').map(escaped).join('.*')}$`);
}

function escaped(text: string): string {
	return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** Everything in a query is text. */
function asText(query: { readonly [name: string]: Subset }): { [name: string]: Subset } {
	const text = (value: Subset): Subset => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value);
	return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value.map(text) : text(value)]));
}

function queryOf({ query }: LoggedRequest): JsonObject {
	return fromForm(query);
}

/** The body as data; as text where it is neither JSON nor a form, or too long to be kept whole. */
function bodyOf({ body }: LoggedRequest): JsonValue {
	if (body === null) return null;
	try {
		return JSON.parse(body) as JsonValue;
	} catch {
		return /^[\w.%+-]+=/.test(body) ? fromForm(body) : body;
	}
}

function fromForm(text: string): JsonObject {
	const form = new URLSearchParams(text);
	return Object.fromEntries(
		[...new Set(form.keys())].map((name) => {
			const values = form.getAll(name);
			return [name, values.length === 1 ? (values[0] ?? '') : values];
		}),
	);
}
