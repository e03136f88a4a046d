import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { State } from '../../../../mock/state/state.ts';
import { orderBy, sortBy } from '../../../../mock/state/store/order.ts';

const ORDER = orderBy([{ name: 'size', descending: true, read: ({ size }) => (typeof size === 'number' ? size : null) }]);
const OTHER = orderBy([{ name: 'name', descending: false, read: ({ name }) => (typeof name === 'string' ? name : null) }]);

const record = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
	size: fc.option(fc.integer({ min: 0, max: 3 })),
	name: fc.constantFrom('x', 'y'),
	shelf: fc.constantFrom('one', 'two'),
});
const step = fc.oneof(
	record.map((value) => ({ put: value })),
	record.map(({ id }) => ({ delete: id })),
	fc.constant({ look: true }),
	fc.constant({ back: true }),
);

describe('a sorted list of the store', () => {
	it('is what sorting from scratch gives, whatever was put, replaced, deleted and restored', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const state = new State({ indexes: { box: ['shelf'] } });
				const store = state.records;
				store.put('box', 'z', { id: 'z', size: 1, name: 'x', shelf: 'one' });
				const start = state.mark();
				const check = () => {
					for (const shelf of ['one', 'two']) {
						for (const order of [ORDER, OTHER]) {
							expect(store.sorted('box', 'shelf', shelf, order)).toEqual(sortBy(store.by('box', 'shelf', shelf), order));
						}
					}
				};
				check();
				for (const one of steps) {
					if ('put' in one) store.put('box', one.put.id, { ...one.put });
					else if ('delete' in one) store.delete('box', one.delete);
					else if ('back' in one) state.restore(start);
					else check();
				}
				check();
			}),
			{ numRuns: 300 },
		);
	});

	it('is sorted once, for as long as it is asked for', () => {
		let read = 0;
		const sizeOf = ({ size }: JsonObject) => {
			read++;
			return Number(size);
		};
		const counted = orderBy([{ name: 'counted', descending: false, read: sizeOf }]);
		const store = new State({ indexes: { box: ['shelf'] } }).records;
		for (let index = 0; index < 1000; index++) store.put('box', `b${index}`, { id: `b${index}`, size: index % 7, shelf: 'one' });
		store.sorted('box', 'shelf', 'one', counted);
		read = 0;
		store.sorted('box', 'shelf', 'one', counted);
		expect(read).toBe(0);
		store.put('box', 'b5', { id: 'b5', size: 100, shelf: 'one' });
		expect(store.sorted('box', 'shelf', 'one', counted).at(-1)).toMatchObject({ id: 'b5' });
		expect(read).toBeLessThan(50);
	});
});
