import type { OpenApiDocument } from '../../contract/document.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Path } from '../pointer.ts';
import { type Kind, walk } from '../structure.ts';

/** An example, by what holds it, so that it can be replaced. */
export interface HeldExample {
	holder: JsonObject;
	key: string;
	value: JsonValue;
	/** Where the example stands in the joined document. */
	path: Path;
}

/** Keys that hold example values, by kind of object. */
const HOLDERS: Partial<Record<Kind, readonly string[]>> = {
	example: ['value'],
	schema: ['example', 'examples'],
	mediaType: ['example'],
	parameter: ['example'],
	header: ['example'],
};

/** All examples of a document: of requests, answers, events, parameters and schemas. */
export function examplesOf(document: OpenApiDocument): HeldExample[] {
	const examples: HeldExample[] = [];
	walk(document, (object, kind, path) => {
		for (const key of HOLDERS[kind] ?? []) {
			const holder = object as JsonObject;
			const value = holder[key];
			if (value !== undefined) examples.push({ holder, key, value, path: [...path, key] });
		}
	});
	return examples;
}
