import { isObject, type JsonObject, type JsonValue } from '../../../../generator/contract/json.ts';
import { readMoment } from '../../../state/moments.ts';
import { countWhile, type Order, sortBy } from '../../../state/store/order.ts';
import type { Store, StoredRecord } from '../../../state/store/store.ts';
import { searchField } from './fields.ts';
import { NEWEST_FIRST } from './sorting.ts';

/** Index of the store that answers `eq` on a field: it holds the values as the field compares them, so nothing is left to test. */
const INDEX_OF: Readonly<Record<string, string>> = {
	email: 'emailLowerCase',
	phone: 'phone',
	tags: 'tags',
	assignedTo: 'assignedTo',
};

/** Contacts in order, and what is left to test of them. */
export interface Candidates {
	records: readonly StoredRecord[];
	filters: JsonValue | undefined;
}

/**
 * The contacts among which those that match must be, in the order of the search: all of the sub-account or, where a
 * condition that has to hold asks for equality with something indexed or for a stretch of what they are sorted by, a part.
 * @param filters of which it is known that they make sense.
 */
export function candidates(filters: JsonValue | undefined, order: Order, locationId: string, store: Store): Candidates {
	const all = store.sorted('contact', 'locationId', locationId, order);
	const required = conditionsIn(filters);
	let smallest: { found: readonly StoredRecord[]; filter: JsonObject } | undefined;
	for (const filter of required) {
		const found = lookUp(filter, order, store);
		if (found && found.length < (smallest?.found ?? all).length) smallest = { found, filter };
	}
	if (smallest) {
		const records = smallest.found.filter((contact) => contact.locationId === locationId);
		return { records, filters: without(filters, smallest.filter) };
	}
	const range = order.name === NEWEST_FIRST.name ? required.find(isDateRange) : undefined;
	if (!range || !isObject(range.value ?? null)) return { records: all, filters };
	return { records: between(all, range.value as JsonObject), filters: without(filters, range) };
}

/** Conditions that every match fulfils: those at the top, and those in AND groups there. */
function conditionsIn(filters: JsonValue | undefined): JsonObject[] {
	if (!Array.isArray(filters)) return [];
	return filters
		.filter(isObject)
		.flatMap((filter) => (filter.group === 'AND' ? conditionsIn(filter.filters) : filter.group === undefined ? [filter] : []));
}

function lookUp(filter: JsonObject, order: Order, store: Store): readonly StoredRecord[] | undefined {
	const name = String(filter.field);
	const index = Object.hasOwn(INDEX_OF, name) ? INDEX_OF[name] : undefined;
	const field = searchField(name);
	if (filter.operator !== 'eq' || index === undefined || !field) return undefined;
	const values = Array.isArray(filter.value) ? filter.value : [filter.value ?? null];
	const [only] = values;
	if (values.length === 1 && only !== undefined) return store.sorted('contact', index, field.comparable(only), order);
	return sortBy([...new Set(values.flatMap((value) => store.by('contact', index, field.comparable(value))))], order);
}

function isDateRange({ field, operator }: JsonObject): boolean {
	return field === 'dateAdded' && operator === 'range';
}

/** The stretch of contacts, sorted newest first, that were added within limits. */
function between(contacts: readonly StoredRecord[], limits: JsonObject): readonly StoredRecord[] {
	const limit = (name: string, otherwise: number) => (limits[name] === undefined ? otherwise : readMoment(limits[name]));
	const [lt, lte] = [limit('lt', Number.POSITIVE_INFINITY), limit('lte', Number.POSITIVE_INFINITY)];
	const [gt, gte] = [limit('gt', Number.NEGATIVE_INFINITY), limit('gte', Number.NEGATIVE_INFINITY)];
	const isLater = (moment: number) => moment >= lt || moment > lte;
	const isWithin = (moment: number) => moment > gt && moment >= gte;
	const start = countWhile(contacts, ({ dateAdded }) => isLater(readMoment(dateAdded)));
	const end = countWhile(contacts, ({ dateAdded }) => isWithin(readMoment(dateAdded)));
	return contacts.slice(start, end);
}

/** The filters but one, which holds for all that are left. */
function without(filters: JsonValue | undefined, done: JsonObject): JsonValue | undefined {
	if (!Array.isArray(filters)) return filters;
	return filters
		.filter((filter) => filter !== done)
		.map((filter) => (isObject(filter) && filter.group === 'AND' ? { ...filter, filters: without(filter.filters, done) ?? [] } : filter));
}
