import type { Example, MediaType, OpenApiDocument, Response } from '../../contract/document.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { type LocatedOperation, operationsOf, parametersOf, resolveReference, successResponse } from '../operations.ts';
import type { Path } from '../pointer.ts';

/** What has to be known of a resource to find its records in examples. */
export interface RecordKind {
	idField: string;
	/** Key of the resource that its records hang on, or null. */
	parent: string | null;
}

/** What an operation does, as far as it decides which records its example shows. */
export interface ReaderOf {
	resource: string;
	role: string;
	/** Dotted path from the answer to the record or list; empty for the answer itself. */
	path: string;
}

/** A success example of an operation that reads records of one resource. */
export interface Reading extends ReaderOf {
	value: JsonValue;
	/** Where the example stands in the joined document. */
	at: Path;
	/** What the request of the example says of every record that it shows: the sub-account, the record above. */
	asked: JsonObject;
}

/** An example where it stands in the joined document. */
export interface LocatedExample {
	located: LocatedOperation;
	value: JsonValue;
	at: Path;
}

/** Roles of operations that read, those that show records best first. */
const READING_ROLES = ['read', 'list', 'search'];

/** Success examples of all operations, in the order of the document. */
export function* successExamples(document: OpenApiDocument): Generator<LocatedExample> {
	for (const located of operationsOf(document)) {
		const success = successResponse(located.operation);
		if (!success) continue;
		const response = resolveReference<Response>(document, located.operation.responses?.[success.status]);
		for (const [type, media] of Object.entries(response?.content ?? {})) {
			const at = [...located.at, 'responses', success.status, 'content', type];
			for (const [value, rest] of examplesIn(document, media)) yield { located, value, at: [...at, ...rest] };
		}
	}
}

/**
 * The examples that show records: those of operations that read, by id before in lists before in searches.
 * @param readerOf what an operation does; null when it works on no resource that is known.
 */
export function readingsOf(
	document: OpenApiDocument,
	kinds: ReadonlyMap<string, RecordKind>,
	readerOf: (located: LocatedOperation) => ReaderOf | null,
): Reading[] {
	const readings: Reading[] = [];
	for (const { located, value, at } of successExamples(document)) {
		const reader = readerOf(located);
		if (!reader || !kinds.has(reader.resource) || !READING_ROLES.includes(reader.role)) continue;
		readings.push({ ...reader, value, at, asked: askedBy(document, located, reader.resource, kinds) });
	}
	return readings.sort((a, b) => READING_ROLES.indexOf(a.role) - READING_ROLES.indexOf(b.role));
}

function* examplesIn(document: OpenApiDocument, media: MediaType): Generator<[JsonValue, Path]> {
	if (media.example !== undefined) yield [media.example, ['example']];
	for (const [name, item] of Object.entries(media.examples ?? {})) {
		const value = resolveReference<Example>(document, item)?.value;
		if (value !== undefined) yield [value, ['examples', name, 'value']];
	}
}

/** Ids that the example request gives of what stands above its records: the sub-account, the resources above. */
function askedBy(
	document: OpenApiDocument,
	located: LocatedOperation,
	resource: string,
	kinds: ReadonlyMap<string, RecordKind>,
): JsonObject {
	const wanted = new Set([...ancestorsOf(resource, kinds)].map((key) => `${key}Id`));
	const asked: JsonObject = {};
	for (const { parameter } of parametersOf(document, located)) {
		if (parameter.example === undefined || parameter.in === 'header') continue;
		const field = /^location_?id$/i.test(parameter.name) ? 'locationId' : parameter.name;
		if (field === 'locationId' || wanted.has(field)) asked[field] = parameter.example;
	}
	return asked;
}

function* ancestorsOf(resource: string, kinds: ReadonlyMap<string, RecordKind>): Generator<string> {
	const seen = new Set([resource]);
	for (let key = kinds.get(resource)?.parent ?? null; key !== null && !seen.has(key); key = kinds.get(key)?.parent ?? null) {
		seen.add(key);
		yield key;
	}
}
