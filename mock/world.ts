import type { Catalog, JsonObject } from '../generator/catalog/types.ts';
import { createIdSource } from './ids.ts';
import { seedWorld } from './seed.ts';
import { indexesOf } from './store/indexes.ts';
import { createMemoryStore } from './store/memory.ts';
import type { Clock, StateEvent, World } from './types.ts';

/** State as the library and the control API handle it. */
export interface ManagedState {
	/** Back to the records of the start. */
	reset(): void;
	/** Adds records: resource → records. @throws Error when the data has another shape. */
	seed(data: JsonObject): void;
	/** All records by resource. */
	state(): JsonObject;
}

/**
 * Makes the world that behaviours work in, with its first records in it.
 * @param options.seed records in place of the built-in ones.
 */
export function createWorld(
	catalog: Catalog,
	clock: Clock,
	options: { seed?: JsonObject; onChange?: (event: StateEvent) => void },
): { world: World; state: ManagedState } {
	const store = createMemoryStore(indexesOf(catalog));
	const ids = createIdSource();
	const world: World = { store, clock, newId: ids.next, emit: options.onChange ?? (() => {}) };
	seedWorld(world, options.seed);
	const start = store.snapshot();
	return {
		world,
		state: {
			reset() {
				store.restore(start);
				ids.reset();
			},
			seed: (data) => seedWorld(world, data),
			state: () => Object.fromEntries(store.resources().map((resource) => [resource, [...store.all(resource)]])),
		},
	};
}
