import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import type { Order } from './order.ts';

/** A stored record; its id field is named by its resource. */
export type StoredRecord = JsonObject;

/**
 * State. In memory by default; another implementation may keep it elsewhere. Records that come out are
 * the stored ones: read them, never change them; write with `put`.
 */
export interface Store {
	get(resource: string, id: string): StoredRecord | undefined;
	/** All records of a resource in order of insertion. */
	all(resource: string): Iterable<StoredRecord>;
	/** Records whose indexed field has this value (`locationId`, `contactId`, `emailLowerCase`, `phone` …), in order of insertion. */
	by(resource: string, field: string, value: JsonValue): StoredRecord[];
	/**
	 * The same records as `by`, sorted. Sorting is done once: the list is kept right from then on, so that asking again
	 * costs nothing. It is good until the next change. The records must have an `id`.
	 */
	sorted(resource: string, field: string, value: JsonValue, order: Order): readonly StoredRecord[];
	put(resource: string, id: string, record: StoredRecord): void;
	delete(resource: string, id: string): boolean;
	clear(): void;
}
