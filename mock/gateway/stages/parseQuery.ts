import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';

/** A query as data: a name that stands twice becomes a list. */
export function parseQuery(search: string): JsonObject {
	const query: Record<string, JsonValue> = Object.create(null);
	if (search === '') return query;
	for (const [name, value] of new URLSearchParams(search)) {
		const before = query[name];
		query[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
	}
	return query;
}
