import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { Table } from './store/table.ts';

/** A type as it is, as far as JSON can say its values; what has methods, or may be undefined, is left with no value. */
export type Plain<T> = T extends JsonValue
	? T
	: T extends (...parameters: never) => unknown
		? never
		: T extends object
			? { [Key in keyof T]: Plain<T[Key]> }
			: never;

/**
 * One kind of state: values by key, in order of insertion. Whatever is kept in a collection is reset, put into snapshots,
 * undone with the request that failed, and journalled. A value that was set is frozen: set another in its place.
 */
export interface Collection<T> {
	get(key: string): T | undefined;
	keys(): string[];
	values(): readonly T[];
	set(key: string, value: T): void;
	/** @returns false when there was nothing. */
	delete(key: string): boolean;
	/** @param follower told of every change from now on, of those that take another one back too. There is one at a time. */
	follow(follower: (key: string, value: T | undefined) => void): void;
}

/** How a collection is kept. */
export interface CollectionOptions<T> {
	/** False: the journal leaves it out, and a request that fails does not undo it. Default: true. */
	isJournalled?: boolean;
	/** Values that each start brings by itself, by key: the journal keeps only what differs from them. */
	standing?: Iterable<readonly [key: string, value: T]>;
}

/** How the values of a table are changed. */
export interface Writer {
	put(table: Table, id: string, record: JsonObject): void;
	delete(table: Table, id: string): boolean;
}

/** The typed face of a table. */
export function collectionOf<T extends object>(table: Table, writer: Writer): Collection<T> {
	// What was put into the table through this face is of the face's type; what a journal holds was put through it once.
	const typed = (record: JsonObject) => record as T;
	return {
		get: (key) => table.get(key)?.record as T | undefined,
		keys: () => table.entries().map(({ id }) => id),
		values: () => table.records() as readonly object[] as readonly T[],
		set: (key, value) => writer.put(table, key, value as JsonObject),
		delete: (key) => writer.delete(table, key),
		follow: (follower) => table.follow((key, record) => follower(key, record && typed(record))),
	};
}
