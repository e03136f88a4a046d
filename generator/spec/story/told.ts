import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import { formatPointer } from '../pointer.ts';
import { readSourceFile, type SourceFile } from '../sourceFile.ts';
import type { Spot } from './place.ts';
import type { RecordKind } from './readings.ts';

/** What a file of the story says of a record: all of it, or what no read example shows. */
export interface ToldRecord {
	resource: string;
	id: string;
	entry: JsonObject;
	source: SourceFile;
	spot: Spot;
}

/**
 * Reads the files of a story: `story/*.yaml` beside the root of a spec.
 * @param root path of the root file.
 * @returns the files in the order of their names, none where there is no such folder; and that folder.
 * @throws SpecError when one does not parse.
 */
export function readStoryFiles(root: string): { sources: SourceFile[]; folder: string } {
	const folder = join(dirname(root), 'story');
	const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => /\.(ya?ml|json)$/.test(name));
	return { sources: names.sort().map((name) => readSourceFile(join(folder, name))), folder };
}

/** The records in the files of a story. What has another shape is left to the rule about their schema. */
export function toldRecords(sources: readonly SourceFile[], kinds: ReadonlyMap<string, RecordKind>): ToldRecord[] {
	const told: ToldRecord[] = [];
	for (const source of sources) {
		const locate = locator(source);
		for (const [resource, entries] of Object.entries(isObject(source.data) ? source.data : {})) {
			const idField = kinds.get(resource)?.idField;
			if (idField === undefined) continue;
			for (const [index, entry] of listOf(entries).entries()) {
				const id = isObject(entry) ? entry[idField] : undefined;
				if (isObject(entry) && typeof id === 'string') {
					told.push({ resource, id, entry, source, spot: { path: [resource, index], locate } });
				}
			}
		}
	}
	return told;
}

/** Names places in a file of the story. */
function locator(source: SourceFile): Spot['locate'] {
	return (path) => ({ file: source.path, position: source.locate(path), pointer: formatPointer(path) });
}

function listOf(value: JsonValue): JsonValue[] {
	return Array.isArray(value) ? value : [];
}
