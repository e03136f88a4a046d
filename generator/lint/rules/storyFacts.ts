import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import type { Path } from '../../spec/pointer.ts';
import { displayPath } from '../../spec/problem.ts';
import { isIdName } from '../../spec/story/combine.ts';
import { examplesOf } from '../../spec/story/examples.ts';
import { ownFields } from '../../spec/story/reference.ts';
import { recordName } from '../../spec/story/shown.ts';
import type { Story } from '../../spec/story/story.ts';
import type { Report, Rule } from '../rule.ts';

/**
 * Each fact of the story stands once: an example that speaks of a record which another one shows refers to it.
 * For documents that tell a story, in files of their own.
 */
export const storyFacts: Rule = {
	applies: 'ours',
	check({ document, story }, report) {
		if (!story || story.sources.length === 0) return;
		checkTold(story, report);
		const records = namedRecords(story);
		const told = { records, byId: namesById(story), owners: ownersOf(records) };
		const homes = new Map([...story.shown].map(([name, { spot }]) => [spot.path.join('\n'), name]));
		for (const { value, path } of examplesOf(document)) {
			for (const { object, at, home } of literalObjects(value, path, story, homes, null)) {
				const name = repeatedRecord(object, told);
				if (name !== null && name !== home) reportRepeated(name, at, report);
			}
		}
	},
};

/** What the story tells of a record is what its example does not show. */
function checkTold({ told, shown, kinds }: Story, report: Report): void {
	for (const { resource, id, entry, source, spot } of told) {
		const example = shown.get(recordName(resource, id));
		if (!example) continue;
		const fields = Object.keys(ownFields(entry)).filter(
			(key) => key !== kinds.get(resource)?.idField && Object.hasOwn(example.record, key),
		);
		for (const field of fields) {
			const { file, position } = example.spot.locate(example.spot.path);
			report({
				rule: 'story-fact-repeated',
				source,
				at: [...spot.path, field],
				message: `The story tells "${field}" of "${resource}/${id}", which an example shows (${displayPath(file, process.cwd())}:${position.line}).`,
				fix: 'Say it in the example alone.',
			});
		}
	}
}

/** The records of the story, and what leads to them. */
interface Told {
	records: ReadonlyMap<string, JsonObject>;
	byId: ReadonlyMap<JsonValue | undefined, string[]>;
	owners: ReadonlyMap<string, string | null>;
}

function namedRecords({ records, kinds }: Story): Map<string, JsonObject> {
	const named = new Map<string, JsonObject>();
	for (const [resource, list] of Object.entries(records)) {
		const idField = kinds.get(resource)?.idField ?? 'id';
		for (const record of list) named.set(recordName(resource, String(record[idField])), record);
	}
	return named;
}

function namesById({ records, kinds }: Story): Map<JsonValue | undefined, string[]> {
	const names = new Map<JsonValue | undefined, string[]>();
	for (const [resource, list] of Object.entries(records)) {
		for (const record of list) {
			const id = record[kinds.get(resource)?.idField ?? 'id'];
			names.set(id, [...(names.get(id) ?? []), recordName(resource, String(id))]);
		}
	}
	return names;
}

/** Facts by key and value, each with the one record that has it; null where several do. */
function ownersOf(records: ReadonlyMap<string, JsonObject>): Map<string, string | null> {
	const owners = new Map<string, string | null>();
	for (const [name, record] of records) {
		for (const fact of factsOf(record)) owners.set(fact, owners.has(fact) ? null : name);
	}
	return owners;
}

/** What an object says that tells it from others: neither ids, which are how records name each other, nor short values. */
function factsOf(object: JsonObject): string[] {
	const facts = Object.entries(object).filter(([key, value]) => !isIdName(key) && JSON.stringify(value).length >= MIN_FACT);
	return facts.map(([key, value]) => `${key} ${JSON.stringify(value)}`);
}

/** Length from which a value in JSON says something of its own. */
const MIN_FACT = 6;

interface LiteralObject {
	object: JsonObject;
	at: Path;
	/** Name of the record that is written out here or around it, or null. */
	home: string | null;
}

/** The objects in an example that are written out where they stand. */
function* literalObjects(
	value: JsonValue,
	at: Path,
	story: Story,
	homes: ReadonlyMap<string, string>,
	around: string | null,
): Generator<LiteralObject> {
	if (value === null || typeof value !== 'object') return;
	const home = homes.get(at.join('\n')) ?? around;
	if (isObject(value) && !story.isReferred(value)) yield { object: value, at, home };
	for (const [key, item] of Object.entries(value)) yield* literalObjects(item, [...at, key], story, homes, home);
}

/** How many facts, and what part of its fields, an object shares with a record that it speaks of without naming it. */
const MIN_SHARED = { facts: 3, fields: 0.6 };

/** The record that an object repeats: one whose id it has, or one with which it shares most of what it says. */
function repeatedRecord(object: JsonObject, { records, byId, owners }: Told): string | null {
	const facts = factsOf(object);
	const ids = ['id', '_id'].flatMap((key) => byId.get(object[key]) ?? []);
	const same = ids.find((name) => factsOf(records.get(name) ?? {}).some((fact) => facts.includes(fact)));
	if (same !== undefined) return same;
	const shared = facts.map((fact) => owners.get(fact) ?? null).filter((name) => name !== null);
	for (const name of new Set(shared)) {
		const fields = Object.keys(object);
		const equal = fields.filter((key) => isDeepStrictEqual(object[key], records.get(name)?.[key]));
		const count = shared.filter((other) => other === name).length;
		if (count >= MIN_SHARED.facts && equal.length >= MIN_SHARED.fields * fields.length) return name;
	}
	return null;
}

function reportRepeated(name: string, at: Path, report: Report): void {
	report({
		rule: 'story-fact-repeated',
		at,
		message: `This example repeats what stands elsewhere of "${name}".`,
		fix: `Refer to it: { $record: ${name} }, with $pick or $omit where it shows less, and with the fields that differ.`,
	});
}
