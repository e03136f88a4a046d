import type { JsonObject, JsonValue } from '../../../../generator/catalog/types.ts';
import type { Store, StoredRecord } from '../../../types.ts';
import { isObject } from '../../values.ts';
import { searchField } from './fields.ts';

/** Index of the store that answers `eq` on a field: it must hold the values as the field compares them. */
const INDEX_OF: Readonly<Record<string, string>> = {
	email: 'emailLowerCase',
	phone: 'phone',
	tags: 'tags',
	assignedTo: 'assignedTo',
};

/**
 * The contacts among which those that match must be: all of the sub-account or, where a condition that has
 * to hold asks for equality with something indexed, the smallest set that one of them leaves.
 */
export function candidates(filters: JsonValue | undefined, locationId: string, store: Store): readonly StoredRecord[] {
	let smallest: readonly StoredRecord[] = store.by('contact', 'locationId', locationId);
	for (const filter of required(filters)) {
		const found = lookUp(filter, store);
		if (found && found.length < smallest.length) smallest = found.filter((contact) => contact.locationId === locationId);
	}
	return smallest;
}

/** Conditions that every match fulfils: those at the top, and those in AND groups there. */
function required(filters: JsonValue | undefined): JsonObject[] {
	if (!Array.isArray(filters)) return [];
	return filters
		.filter(isObject)
		.flatMap((filter) => (filter.group === 'AND' ? required(filter.filters) : filter.group === undefined ? [filter] : []));
}

function lookUp(filter: JsonObject, store: Store): readonly StoredRecord[] | undefined {
	const name = String(filter.field);
	const index = Object.hasOwn(INDEX_OF, name) ? INDEX_OF[name] : undefined;
	const field = searchField(name);
	if (filter.operator !== 'eq' || index === undefined || !field) return undefined;
	const values = Array.isArray(filter.value) ? filter.value : [filter.value ?? null];
	const found = new Set(values.flatMap((value) => store.by('contact', index, field.comparable(value))));
	return [...found];
}
