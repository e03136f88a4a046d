import { isObject, type JsonValue } from '../../../../generator/contract/json.ts';
import { unprocessable } from '../../../http/apiError.ts';
import { momentOrder } from '../../../state/moments.ts';
import { type Order, orderBy } from '../../../state/store/order.ts';
import type { StoredRecord } from '../../../state/store/store.ts';
import { type SearchField, searchField } from './fields.ts';

/** The order of lists, and of searches that ask for none. */
export const NEWEST_FIRST: Order = momentOrder('dateAdded', true);

/** Fields that the API documents as sortable. */
const SORTABLE: readonly string[] = 'firstNameLowerCase lastNameLowerCase businessName dateAdded dateUpdated email dnd source'.split(' ');

/**
 * The order that a search asks for; newest first when it asks for none.
 * @throws ApiError 422 for a field that cannot be sorted by or a direction that is none.
 */
export function compileSort(sort: JsonValue | undefined): Order {
	if (!Array.isArray(sort) || sort.length === 0) return NEWEST_FIRST;
	const problems: string[] = [];
	const fields = sort.flatMap((item, index) => {
		const { field: name, direction } = isObject(item) ? item : {};
		const field = typeof name === 'string' && SORTABLE.includes(name) ? searchField(name) : undefined;
		if (!field) problems.push(`sort.${index}.field must be one of the following values: ${SORTABLE.join(', ')}`);
		if (direction !== 'asc' && direction !== 'desc')
			problems.push(`sort.${index}.direction must be one of the following values: asc, desc`);
		return field
			? [{ name: String(name), descending: direction === 'desc', read: (record: StoredRecord) => sortValue(field, record) }]
			: [];
	});
	if (problems.length > 0) throw unprocessable(problems);
	return orderBy(fields);
}

function sortValue(field: SearchField, record: StoredRecord): string | number | null {
	const first = field.first(record);
	const value = first === undefined ? null : field.comparable(first);
	return typeof value === 'boolean' ? Number(value) : value;
}
