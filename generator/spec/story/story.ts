import type { OpenApiDocument } from '../../contract/document.ts';
import type { JsonValue } from '../../contract/json.ts';
import type { StoryRecords } from '../../contract/story.ts';
import type { LocatedOperation } from '../operations.ts';
import { type Problem, SpecError } from '../problem.ts';
import type { SourceFile } from '../sourceFile.ts';
import { examplesOf } from './examples.ts';
import { gatherRecords } from './gather.ts';
import type { Spot } from './place.ts';
import { type ReaderOf, type RecordKind, readingsOf, successExamples } from './readings.ts';
import { Resolver } from './resolver.ts';
import { recordName, type ShownRecord, shownRecords } from './shown.ts';
import { readStoryFiles, type ToldRecord, toldRecords } from './told.ts';

/**
 * The invented business that all examples speak of: its records, each of which stands once. Most stand in the example
 * of the operation that reads them; what no example shows stands in `story/*.yaml` beside the root file.
 */
export interface Story {
	/** Files of the story. */
	sources: SourceFile[];
	/** Folder in which they were looked for; it need not be there. */
	folder: string;
	kinds: ReadonlyMap<string, RecordKind>;
	/** Records by name, as read examples show them. */
	shown: ReadonlyMap<string, ShownRecord>;
	/** Records as the files of the story tell them, in their order. */
	told: readonly ToldRecord[];
	/** All of every record, references resolved. */
	records: StoryRecords;
	/** True for an object of an example that stands elsewhere in the spec and is referred to. */
	isReferred(value: object): boolean;
}

/**
 * Resolves the references in all examples of a document, in place, and gathers the records of its story.
 * @param file root of the spec.
 * @param locate names the place of something in the joined document.
 * @returns the story, and what is wrong with it as far as it can be told all the same.
 * @throws SpecError when a reference leads nowhere, or a file of the story does not parse.
 */
export function tellStory(file: string, document: OpenApiDocument, locate: Spot['locate']): { story: Story; problems: Problem[] } {
	const kinds = kindsOf(document);
	const { sources, folder } = readStoryFiles(file);
	const shown = shownRecords(readingsOf(document, kinds, declaredReader), kinds, locate);
	const told = toldRecords(sources, kinds);
	const resolver = new Resolver({ kinds, shown, told: byName(told), examples: examplesById(document, locate) });
	for (const { holder, key, value, path } of examplesOf(document)) holder[key] = resolver.expand(value, { path, locate });
	const records = gatherRecords(kinds, shown, told, resolver);
	const { problems } = resolver;
	if (problems.some(({ rule }) => rule === 'story-reference')) throw new SpecError(problems);
	return { story: { sources, folder, kinds, shown, told, records, isReferred: (value) => resolver.isReferred(value) }, problems };
}

function kindsOf(document: OpenApiDocument): Map<string, RecordKind> {
	const resources = Object.entries(document['x-resources'] ?? {});
	return new Map(resources.map(([key, { id, parent }]) => [key, { idField: id ?? 'id', parent: parent ?? null }]));
}

/** What `x-connector` says of an operation that reads. */
function declaredReader({ operation, method }: LocatedOperation): ReaderOf | null {
	const { mock, list, record } = operation['x-connector'] ?? {};
	if (mock?.resource === undefined) return null;
	return { resource: mock.resource, role: mock.role ?? (method === 'get' ? 'read' : 'other'), path: list ?? record ?? '' };
}

function byName(told: readonly ToldRecord[]): Map<string, ToldRecord> {
	const named = new Map<string, ToldRecord>();
	for (const record of told) {
		const name = recordName(record.resource, record.id);
		if (!named.has(name)) named.set(name, record);
	}
	return named;
}

function examplesById(document: OpenApiDocument, locate: Spot['locate']): Map<string, { value: JsonValue; spot: Spot }> {
	const examples = new Map<string, { value: JsonValue; spot: Spot }>();
	for (const { located, value, at } of successExamples(document)) {
		const id = located.operation.operationId ?? '';
		if (!examples.has(id)) examples.set(id, { value, spot: { path: at, locate } });
	}
	return examples;
}
