import { expect, test } from 'vitest';
import { createIdSource } from '../../../mock/state/ids.ts';

test('ids are 20 letters and digits, and none of 100,000 repeats', () => {
	const source = createIdSource();
	const ids = Array.from({ length: 100_000 }, () => source.next());
	expect(ids.filter((id) => !/^[A-Za-z0-9]{20}$/.test(id))).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
});

test('the same ids come after a reset and in every source of the same seed, others of another', () => {
	const source = createIdSource();
	const take = (from: typeof source) => Array.from({ length: 50 }, () => from.next());
	const first = take(source);
	expect(take(source)).not.toEqual(first);
	source.reset();
	expect(take(source)).toEqual(first);
	expect(take(createIdSource())).toEqual(first);
	expect(take(createIdSource(1))).not.toEqual(first);
});
