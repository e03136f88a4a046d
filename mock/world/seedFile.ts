import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../generator/contract/json.ts';
import { UnreadableError } from '../files/generatedFiles.ts';
import { loadYaml } from '../files/yaml.ts';

/**
 * Reads seed data: a YAML or JSON file, resource → records.
 * @throws UnreadableError when it cannot be read or is something else.
 */
export function readSeed(path: string): JsonObject {
	let data: unknown;
	try {
		data = loadYaml().parse(readFileSync(path, 'utf8'));
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		throw new UnreadableError(`${path} cannot be read: ${reason}`);
	}
	if (data === null || typeof data !== 'object' || Array.isArray(data)) {
		throw new UnreadableError(`${path}: seed data is a mapping, resource → records.`);
	}
	return data as JsonObject;
}
