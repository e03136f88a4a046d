import type { Bundle, ZObject } from 'zapier-platform-core';
import type { JsonObject, Operation } from './operation.ts';
import { firstPages } from './pages.ts';
import { contentHash, identified } from './records.ts';

/** Pages that a search by text reads at most. */
const MAX_PAGES = 5;

/** The `perform` of a search: what was found, best match first as the API sorts; nothing when there is no such record. */
export function search(operation: Operation): (z: ZObject, bundle: Bundle) => Promise<JsonObject[]> {
	return async (z, bundle) => {
		const records = await firstPages(z, bundle, operation, 1);
		return records.map((record) => found(record, operation, bundle));
	};
}

/**
 * The `perform` of a search on an operation that lists everything: the records that contain a text.
 * @param key input with the text; without it, all are found.
 */
export function searchByText(operation: Operation, key: string): (z: ZObject, bundle: Bundle) => Promise<JsonObject[]> {
	return async (z, bundle) => {
		const records = await firstPages(z, bundle, operation, MAX_PAGES);
		const text = String(bundle.inputData[key] ?? '')
			.trim()
			.toLowerCase();
		const matching = text === '' ? records : records.filter((record) => contains(record, text));
		return matching.map((record) => found(record, operation, bundle));
	};
}

/** What people build on needs an id: the record's own, the one that was looked for, or one made of its content. */
function found(record: JsonObject, { answer }: Operation, { inputData }: Bundle): JsonObject {
	const known = answer.shape === 'list' ? record : identified(record, answer, inputData);
	return known.id === undefined ? { id: contentHash(record), ...known } : known;
}

function contains(value: unknown, text: string): boolean {
	if (value !== null && typeof value === 'object') return Object.values(value).some((item) => contains(item, text));
	return String(value ?? '')
		.toLowerCase()
		.includes(text);
}
