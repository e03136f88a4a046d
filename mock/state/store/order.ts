import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';

/** What a record is sorted by: a value for each sort field, then its id, so that no two are equal. */
export type SortKey = readonly (string | number | null)[];

export interface Order {
	/** Names the order, to remember sorted lists under. */
	name: string;
	keyOf(record: JsonObject): SortKey;
	compare(one: SortKey, other: SortKey): number;
}

/**
 * An order by several fields. Records without a value come last in either direction; the id decides between equals.
 * @param fields with `read`, which gives text in lower case and moments as epoch milliseconds.
 */
export function orderBy(
	fields: readonly { name: string; descending: boolean; read: (record: JsonObject) => string | number | null }[],
): Order {
	return {
		name: JSON.stringify(fields.map(({ name, descending }) => [name, descending])),
		keyOf: (record) => [...fields.map(({ read }) => read(record)), String(record.id)],
		compare(one, other) {
			for (let index = 0; index <= fields.length; index++) {
				const difference = compareValues(one[index] ?? null, other[index] ?? null, fields[index]?.descending ?? false);
				if (difference !== 0) return difference;
			}
			return 0;
		},
	};
}

function compareValues(one: string | number | null, other: string | number | null, descending: boolean): number {
	if (one === other) return 0;
	if (one === null) return 1;
	if (other === null) return -1;
	// A cursor made by hand may hold a number where the field holds text.
	const [a, b] = typeof one === typeof other ? [one, other] : [String(one), String(other)];
	if (a === b) return 0;
	return a < b === descending ? 1 : -1;
}

/** The records in an order, as a new list. */
export function sortBy(records: readonly JsonObject[], order: Order): JsonObject[] {
	const keyed = records.map((record) => ({ record, key: order.keyOf(record) }));
	return keyed.sort((a, b) => order.compare(a.key, b.key)).map(({ record }) => record);
}

/** Index of the first record behind a cursor in a sorted list. The cursor's own record need not be there any more. */
export function indexAfter(records: readonly JsonObject[], cursor: readonly JsonValue[], order: Order): number {
	const key = cursor.map((value) => (typeof value === 'string' || typeof value === 'number' ? value : null));
	return positionOf(records, key, order);
}

/** Number of the records in a sorted list that come before a key, or are at it. */
export function positionOf(records: readonly JsonObject[], key: SortKey, order: Order): number {
	return countWhile(records, (record) => order.compare(order.keyOf(record), key) <= 0);
}

/** Number of the records at the start of a list that pass a test which none behind the first failure passes. */
export function countWhile(records: readonly JsonObject[], test: (record: JsonObject) => boolean): number {
	let low = 0;
	let high = records.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const record = records[middle];
		if (record && test(record)) low = middle + 1;
		else high = middle;
	}
	return low;
}
