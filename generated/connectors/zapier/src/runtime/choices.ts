import type { Bundle, ZObject } from 'zapier-platform-core';
import type { JsonObject, Operation } from './operation.ts';
import { pagesOf } from './pages.ts';
import { valueAt } from './paths.ts';

/** One row of a dropdown. */
export interface Choice {
	id: string;
	label: string;
}

export interface ChoiceFields {
	/** Path in a record to what is sent. */
	value: string;
	/** Paths in a record to what is shown: the first that is not empty. */
	label: readonly string[];
	/** Inputs of the form that the list needs; without them, it is empty. */
	dependsOn: readonly string[];
	/** The choices are the list inside the record whose field `match` is what the input holds. */
	nested?: { list: string; match: string; input: string };
}

/** The `perform` of a hidden trigger that fills a dropdown, one page at a time. */
export function choices(operation: Operation, fields: ChoiceFields): (z: ZObject, bundle: Bundle) => Promise<Choice[]> {
	return async (z, bundle) => {
		if (fields.dependsOn.some((key) => (bundle.inputData[key] ?? '') === '')) return [];
		const records = await pageAt(z, bundle, operation, bundle.meta?.page ?? 0);
		return choicesOf(fields.nested ? within(records, fields.nested, bundle.inputData) : records, fields);
	};
}

/** Some APIs reach a page only through the pages before it, so all of them are read anew. */
async function pageAt(z: ZObject, bundle: Bundle, operation: Operation, wanted: number): Promise<JsonObject[]> {
	let page = 0;
	for await (const records of pagesOf(z, bundle, operation)) {
		if (page++ === wanted) return records;
	}
	return [];
}

/** The list inside the record that an input of the form names. */
function within(
	records: readonly JsonObject[],
	{ list, match, input }: NonNullable<ChoiceFields['nested']>,
	form: Bundle['inputData'],
): JsonObject[] {
	const record = records.find((candidate) => textAt(candidate, match) === String(form[input]));
	const found = record && valueAt(record, list);
	return Array.isArray(found)
		? found.filter((item): item is JsonObject => item !== null && typeof item === 'object' && !Array.isArray(item))
		: [];
}

function choicesOf(records: readonly JsonObject[], { value, label }: ChoiceFields): Choice[] {
	const rows = new Map<string, Choice>();
	for (const record of records) {
		const id = textAt(record, value);
		const shown = label.map((path) => textAt(record, path)).find((text) => text !== '');
		if (id !== '' && !rows.has(id)) rows.set(id, { id, label: shown ?? id });
	}
	return [...rows.values()];
}

function textAt(record: JsonObject, path: string): string {
	const found = valueAt(record, path);
	return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
}
