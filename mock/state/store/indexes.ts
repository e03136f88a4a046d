import type { Catalog } from '../../../generator/contract/catalog.ts';

/** Fields that hand-written behaviours look records up by, besides the sub-account and the parent. */
const LOOKED_UP_BY: Readonly<Record<string, readonly string[]>> = {
	contact: ['emailLowerCase', 'phone', 'tags', 'assignedTo', 'businessId'],
	customField: ['locationId'],
};

/** The fields by which a store for this catalog should index the records of each resource. */
export function indexesOf(catalog: Catalog): Record<string, string[]> {
	const indexes = new Map<string, string[]>();
	for (const { key, parent } of catalog.resources) {
		indexes.set(key, ['locationId', ...(parent === null ? [] : [`${parent}Id`])]);
	}
	for (const [key, fields] of Object.entries(LOOKED_UP_BY)) {
		indexes.set(key, [...new Set([...(indexes.get(key) ?? []), ...fields])]);
	}
	return Object.fromEntries(indexes);
}
