import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import type { StoredRecord } from '../../state/store/store.ts';

const BY = /^(sort|sort_?by|sort_?field|order_?by)$/i;
const DIRECTION = /^(order|sort_?order|sort_?direction|direction|dir)$/i;

/** Puts records in the order that a request asks for, where it names a field of theirs; else leaves them as they are. */
export type Sorting = (records: StoredRecord[], query: JsonObject) => StoredRecord[];

/** `?sort=-name`, `?sortBy=name&order=desc`, `?sort=name:desc`, for the inputs that an operation documents. */
export function sortingOf({ parameters, response }: Operation): Sorting {
	const names = parameters.filter((input) => input.in === 'query' && !input.paging).map(({ name }) => name);
	const by = names.find((name) => BY.test(name));
	const direction = names.find((name) => DIRECTION.test(name));
	const fields = new Set(response.fields.map(({ name }) => name));
	return (records, query) => {
		const [, sign = '', field = '', suffix = ''] = /^([-+]?)(.+?)(?:[:, ](asc|desc))?$/i.exec(String(query[by ?? ''] ?? '')) ?? [];
		if (!fields.has(field)) return records;
		const isDescending = sign === '-' || /^desc/i.test(suffix || String(query[direction ?? ''] ?? ''));
		return records.toSorted((one, other) => compare(one[field], other[field]) * (isDescending ? -1 : 1));
	};
}

function compare(one: JsonValue | undefined, other: JsonValue | undefined): number {
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	const [a, b] = [String(one ?? ''), String(other ?? '')];
	return a < b ? -1 : a > b ? 1 : 0;
}
