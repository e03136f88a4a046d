import type { Catalog, Resource } from '../../../generator/contract/catalog.ts';

/** Fields that hand-written behaviours look records up by, besides the sub-account and the parent. */
const LOOKED_UP_BY: Readonly<Record<string, readonly string[]>> = {
	contact: ['emailLowerCase', 'phone', 'tags', 'assignedTo', 'businessId'],
	customField: ['locationId'],
};

/** The fields by which a store for this catalog should index the records of each resource. */
export function indexesOf(catalog: Catalog): Record<string, string[]> {
	const indexes = new Map<string, string[]>();
	for (const resource of catalog.resources) {
		const parent = parentFieldOf(resource);
		indexes.set(resource.key, ['locationId', ...(parent === null ? [] : [parent])]);
	}
	for (const [key, fields] of Object.entries(LOOKED_UP_BY)) {
		indexes.set(key, [...new Set([...(indexes.get(key) ?? []), ...fields])]);
	}
	return Object.fromEntries(indexes);
}

/** The field of a resource's records that holds the id of the record above; null at the top. */
export function parentFieldOf({ parent, inferred }: Resource): string | null {
	return inferred?.parentField ?? (parent === null ? null : `${parent}Id`);
}
