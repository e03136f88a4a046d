import type { Writer } from '../collection.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * The records of all resources. They are frozen on `put` and never copied; lists that come out are frozen and stay the
 * same arrays until something in them changes.
 */
export function recordStore(tables: Tables, writer: Writer): Store {
	const table = (resource: string) => tables.table('records', resource);
	return {
		get: (resource, id) => tables.find('records', resource)?.get(id)?.record,
		all: (resource) => table(resource).records(),
		by: (resource, field, value) => table(resource).by(field, value),
		sorted: (resource, field, value, order) => table(resource).sorted(field, value, order),
		put: (resource, id, record) => writer.put(table(resource), id, record),
		delete: (resource, id) => writer.delete(table(resource), id),
		clear() {
			for (const each of tables.of('records')) for (const { id } of each.entries().reverse()) writer.delete(each, id);
		},
	};
}
