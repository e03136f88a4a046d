import { describe, expect, it } from 'vitest';
import { indexesOf } from '../../../../mock/state/store/indexes.ts';
import { catalog } from '../behaviours/harness.ts';

describe('the indexes of a catalog', () => {
	const indexes = indexesOf(catalog);

	it.each(catalog.resources.map(({ key, parent }) => ({ key, parent })))('index $key by its sub-account and parent', ({ key, parent }) => {
		expect(indexes[key]).toContain('locationId');
		if (parent !== null) expect(indexes[key]).toContain(`${parent}Id`);
		expect(new Set(indexes[key]).size).toBe(indexes[key]?.length);
	});

	it('index contacts by what duplicates and searches look for', () => {
		expect(indexes.contact).toEqual(expect.arrayContaining(['emailLowerCase', 'phone', 'tags', 'businessId', 'assignedTo']));
	});
});
