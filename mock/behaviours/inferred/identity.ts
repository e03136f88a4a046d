import { createHash } from 'node:crypto';
import type { IdKind, Operation, Resource } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { conflict } from '../../http/apiError.ts';
import type { World } from '../behaviour.ts';

/**
 * The id of a new record: the one that the request gives, where the operation documents that it may, else a new one.
 * @throws ApiError 409 when a record has the given id already.
 */
export function idFor(resource: Resource, operation: Operation, body: JsonObject, world: World): string | number {
	const { idField, key, noun } = resource;
	const isDocumented = operation.body?.fields.some(({ name }) => name === idField) === true;
	const given = isDocumented ? body[idField] : undefined;
	if ((typeof given === 'string' && given !== '') || typeof given === 'number') {
		if (world.store.get(key, String(given))) throw conflict(`${noun} with id ${given} already exists`);
		return given;
	}
	return newId(resource.inferred?.idKind ?? 'text', resource, world);
}

function newId(kind: IdKind, resource: Resource, world: World): string | number {
	switch (kind) {
		case 'integer':
			return highest(resource, world) + 1;
		case 'uuid':
			return uuid(world.newId());
		case 'object-id':
			return hex(world.newId()).slice(0, 24);
		case 'text':
			return world.newId();
	}
}

function highest({ key, idField }: Resource, world: World): number {
	let highest = 0;
	for (const record of world.store.all(key)) highest = Math.max(highest, Math.floor(Number(record[idField])) || 0);
	return highest;
}

/** A UUID of version 4, by its looks. */
function uuid(seed: string): string {
	const digits = hex(seed);
	const variant = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4];
	return [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`4${digits.slice(13, 16)}`,
		`${variant}${digits.slice(17, 20)}`,
		digits.slice(20, 32),
	].join('-');
}

function hex(seed: string): string {
	return createHash('sha256').update(seed).digest('hex');
}

/** The id under each of the names that answers have for it. */
export function idFields({ idField, inferred }: Resource, id: JsonValue): JsonObject {
	return Object.fromEntries([idField, ...(inferred?.idNames ?? [])].map((name) => [name, id]));
}
