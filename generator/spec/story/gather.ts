import type { JsonObject } from '../../contract/json.ts';
import type { StoryRecords } from '../../contract/story.ts';
import type { RecordKind } from './readings.ts';
import type { Resolver } from './resolver.ts';
import { recordName, type ShownRecord } from './shown.ts';
import type { ToldRecord } from './told.ts';

/** All of every record: those that examples alone show, then those that the files of the story name, in their order. */
export function gatherRecords(
	kinds: ReadonlyMap<string, RecordKind>,
	shown: ReadonlyMap<string, ShownRecord>,
	told: readonly ToldRecord[],
	resolver: Resolver,
): StoryRecords {
	const named = new Set(told.map(({ resource, id }) => recordName(resource, id)));
	const names = [...[...shown.keys()].filter((name) => !named.has(name)), ...named];
	const records: Record<string, JsonObject[]> = {};
	for (const resource of kinds.keys()) {
		const own = names.filter((name) => name.startsWith(recordName(resource, '')));
		if (own.length > 0) records[resource] = own.map((name) => resolver.record(name).whole);
	}
	return records;
}
