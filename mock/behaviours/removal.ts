import type { Catalog, Resource } from '../../generator/contract/catalog.ts';
import type { StoredRecord } from '../state/store/store.ts';
import type { World } from './behaviour.ts';

/** Removes a record and everything that hangs on it: children first, so that no listener sees an orphan. */
export function removeRecord(resource: Resource, record: StoredRecord, catalog: Catalog, world: World): void {
	const id = String(record[resource.idField]);
	for (const child of catalog.resources) {
		if (child.parent !== resource.key || child.key === resource.key) continue;
		for (const orphan of world.store.by(child.key, `${resource.key}Id`, id)) removeRecord(child, orphan, catalog, world);
	}
	if (world.store.delete(resource.key, id)) world.emit({ resource: resource.key, change: 'deleted', record, before: null });
}
