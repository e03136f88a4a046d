import type { Catalog, Resource } from '../../generator/contract/catalog.ts';
import type { JsonValue } from '../../generator/contract/json.ts';
import type { World } from '../behaviours/behaviour.ts';
import { parentFieldOf } from '../state/store/indexes.ts';
import { credentials } from './credentials.ts';

/**
 * Adds the records that the examples of documents show, in the development sub-account. One that hangs on another record
 * hangs on the first of these; where there is none, it is left out.
 */
export function seedExamples(world: World, catalog: Catalog): void {
	for (const resource of parentsFirst(catalog.resources)) {
		for (const record of resource.inferred?.records ?? []) {
			const link = linkOf(resource, world, catalog);
			const id = String(record[resource.idField]);
			if (link === null || world.store.get(resource.key, id)) continue;
			const others = Object.fromEntries((resource.inferred?.idNames ?? []).map((name) => [name, record[resource.idField] ?? null]));
			world.store.put(resource.key, id, { ...record, ...others, ...link, locationId: credentials.locationId });
		}
	}
}

function parentsFirst(resources: readonly Resource[]): Resource[] {
	const depth = ({ parent }: Resource, seen: readonly string[] = []): number => {
		const above = resources.find(({ key }) => key === parent && !seen.includes(key));
		return above ? 1 + depth(above, [...seen, above.key]) : 0;
	};
	return resources
		.map((resource) => ({ resource, level: depth(resource) }))
		.sort((one, other) => one.level - other.level)
		.map(({ resource }) => resource);
}

/** The field that says on which record another one hangs; null when there is no such record. */
function linkOf(resource: Resource, { store }: World, { resources }: Catalog): Record<string, JsonValue> | null {
	const field = parentFieldOf(resource);
	const parent = resources.find(({ key }) => key === resource.parent);
	if (field === null || !parent) return {};
	const [first] = parent.key === 'location' ? [store.get('location', credentials.locationId)] : store.all(parent.key);
	const id = first?.[parent.idField];
	return id === undefined ? null : { [field]: id };
}
