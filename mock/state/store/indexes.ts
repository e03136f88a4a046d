import type { Catalog, Resource } from '../../../generator/contract/catalog.ts';

/** Fields that hand-written behaviours look records up by, besides the sub-account and the parent. */
const LOOKED_UP_BY: Readonly<Record<string, readonly string[]>> = {
	contact: ['emailLowerCase', 'phone', 'tags', 'assignedTo', 'businessId'],
	customField: ['locationId'],
};

/**
 * The fields by which a store for this catalog should index the records of each resource: the sub-account, and what a record
 * cannot be without, which a deletion looks for. Few delete an agency.
 */
export function indexesOf(catalog: Catalog): Record<string, string[]> {
	const indexes = new Map<string, string[]>();
	for (const resource of catalog.resources) {
		const { key, references = [] } = resource;
		const parent = parentFieldOf(resource);
		const needed = references.filter(({ path, onDelete }) => onDelete === 'remove' && path !== 'companyId').map(({ path }) => path);
		indexes.set(key, [...new Set(['locationId', ...(parent === null ? [] : [parent]), ...needed])]);
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
