import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UniqueNames, uniqueNames } from '../../../../generator/words/unique.ts';

const NAMES = fc.constantFrom('id', 'ID', 'Id', 'id2', 'id3', 'ID2', 'id22', 'name', 'name 2', '');
const WISHES = fc.array(NAMES, { maxLength: 30 });
const OPTIONS = fc.record({ separator: fc.constantFrom('', ' ', '-', '_'), taken: fc.array(NAMES, { maxLength: 4 }) });

describe('unique names', () => {
	test('are given once, whatever the case, and never what is taken', () => {
		fc.assert(
			fc.property(WISHES, OPTIONS, (wishes, options) => {
				const given = [...uniqueNames(wishes, options), ...new Set(options.taken.map((name) => name.toLowerCase()))];
				expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
			}),
		);
	});

	test('one at a time are given once, too', () => {
		fc.assert(
			fc.property(WISHES, OPTIONS, (wishes, options) => {
				const names = new UniqueNames(options);
				const given = wishes.map((wish) => names.take(wish).toLowerCase());
				expect(new Set(given).size).toBe(given.length);
				for (const name of given) expect(names.has(name)).toBe(true);
			}),
		);
	});

	test('grant a wish that nobody else has', () => {
		fc.assert(
			fc.property(WISHES, OPTIONS, (wishes, options) => {
				const given = uniqueNames(wishes, options);
				const all = [...wishes, ...options.taken].map((name) => name.toLowerCase());
				for (const [index, wish] of wishes.entries()) {
					if (all.filter((name) => name === wish.toLowerCase()).length === 1) expect(given[index]).toBe(wish);
				}
			}),
		);
	});

	test('do not depend on the order of the wishes', () => {
		const shuffled = WISHES.chain((wishes) => fc.tuple(fc.constant(wishes), fc.shuffledSubarray(wishes, { minLength: wishes.length })));
		fc.assert(
			fc.property(shuffled, OPTIONS, ([wishes, others], options) => {
				const namesByWish = (order: string[]) => order.map((wish, index) => `${wish} → ${uniqueNames(order, options)[index]}`).sort();
				expect(namesByWish(others)).toEqual(namesByWish(wishes));
			}),
		);
	});

	test('are no longer than they may be', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ minLength: 8, maxLength: 14 })), (wishes) => {
				const given = uniqueNames([...wishes, ...wishes], { longest: 10, separator: ' ' });
				for (const name of given) expect(name.length).toBeLessThanOrEqual(10);
				expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
			}),
		);
	});

	test('count from 2', () => {
		expect(uniqueNames(['a', 'A', 'a', 'a2'])).toEqual(['a3', 'A', 'a4', 'a2']);
		expect(uniqueNames(['a', 'a', 'a'], { separator: '-' })).toEqual(['a', 'a-2', 'a-3']);
		expect(uniqueNames(['a', 'A'], { identity: (name) => name })).toEqual(['a', 'A']);
	});
});
