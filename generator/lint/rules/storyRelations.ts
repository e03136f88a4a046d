import { closest } from 'fastest-levenshtein';
import type { OpenApiDocument } from '../../contract/document.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { operationsOf } from '../../spec/operations.ts';
import { recordName } from '../../spec/story/shown.ts';
import type { Story } from '../../spec/story/story.ts';
import type { Finding, Rule } from '../rule.ts';

/** The ids in records of the story are those of records of the story. For documents that tell one, in files of their own. */
export const storyRelations: Rule = {
	applies: 'ours',
	check({ document, story }, report) {
		if (!story || story.sources.length === 0) return;
		const ids = idsByResource(story);
		const declared = declaredTargets(document);
		for (const [resource, records] of Object.entries(story.records)) {
			for (const record of records) {
				for (const [field, value] of Object.entries(record)) {
					const target = declared.get(`${resource} ${field}`) ?? targetByName(field, story);
					if (target === undefined) continue;
					for (const id of textsIn(value)) {
						if (!ids.get(target)?.has(id)) report(danglingAt(story, resource, record, field, target, id, ids.get(target)));
					}
				}
			}
		}
	},
};

function idsByResource({ records, kinds }: Story): Map<string, Set<string>> {
	const ids = new Map([...kinds.keys()].map((resource) => [resource, new Set<string>()]));
	for (const [resource, list] of Object.entries(records)) {
		const idField = kinds.get(resource)?.idField ?? 'id';
		for (const record of list) ids.get(resource)?.add(String(record[idField]));
	}
	return ids;
}

/** Fields of resources whose dropdown offers ids: `contact assignedTo` → `user`. */
function declaredTargets(document: OpenApiDocument): Map<string, string> {
	const resources = new Map<string, string>();
	for (const { operation } of operationsOf(document)) {
		const resource = operation['x-connector']?.mock?.resource;
		if (operation.operationId !== undefined && resource !== undefined) resources.set(operation.operationId, resource);
	}
	const targets = new Map<string, string>();
	for (const { operation } of operationsOf(document)) {
		const { mock, choices } = operation['x-connector'] ?? {};
		for (const [field, choice] of Object.entries(choices ?? {})) {
			const target = choice && (choice.value ?? 'id') === 'id' && !choice.within ? resources.get(choice.operation) : undefined;
			if (target !== undefined && mock?.resource !== undefined) targets.set(`${mock.resource} ${field}`, target);
		}
	}
	return targets;
}

/** `contactId`, `calendarIds`: the resource that the name speaks of. */
function targetByName(field: string, { kinds }: Story): string | undefined {
	const resource = /^(.+)Ids?$/.exec(field)?.[1];
	return resource !== undefined && kinds.has(resource) ? resource : undefined;
}

function textsIn(value: JsonValue): string[] {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

function danglingAt(
	story: Story,
	resource: string,
	record: JsonObject,
	field: string,
	target: string,
	id: string,
	known: ReadonlySet<string> = new Set(),
): Finding {
	const own = String(record[story.kinds.get(resource)?.idField ?? 'id']);
	const told = story.told.find((other) => other.resource === resource && other.id === own && Object.hasOwn(other.entry, field));
	const shown = story.shown.get(recordName(resource, own));
	return {
		rule: 'story-reference',
		...(told ? { source: told.source, at: [...told.spot.path, field] } : { at: [...(shown?.spot.path ?? []), field] }),
		message: `"${field}" of "${recordName(resource, own)}" names the ${target} "${id}", which the story does not have.`,
		fix: known.size > 0 ? `The nearest is "${closest(id, [...known])}".` : `Tell a ${target} in spec/story/.`,
	};
}
